// An answer as what a path can look through: JSON as it is, a feed's items, a table's lines by their columns, a page's JSON-LD.
import {Parser} from 'htmlparser2';
import {cellsAt} from '@/lib/exchange/table/cells';
import {deepestTag, feedOf} from './feed';
import type {Recipe} from './form';

const parsed = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

/** Lines and columns beyond which a table is no answer any more. */
const [mostLines, mostColumns] = [5000, 200];
const signs = [',', ';', '\t'];

/** A list of the lines, each by the names of the first; undefined where there is no first line. */
const csv = (text: string): unknown => {
	const lines = text.replace(/^\uFEFF/u, '').split('\n');
	const first = lines[0] ?? '';
	const sign = signs.reduce((best, one) => (first.split(one).length > first.split(best).length ? one : best));
	const rows: Record<string, string>[] = [];
	let header: string[] | null = null;
	for (let at = 0; at < lines.length && rows.length < mostLines; ) {
		const row = cellsAt(lines, at, sign, mostColumns);
		if (!row || 'why' in row) at += 1;
		else {
			at += row.used;
			const cells = row.cells.map(cell => cell.trim());
			if (!cells.some(Boolean)) continue;
			if (!header) header = cells;
			else rows.push(Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ''])));
		}
	}
	return header ? rows : undefined;
};

const listed = (value: unknown): unknown[] => {
	if (Array.isArray(value)) return value;
	if (typeof value !== 'object' || value === null) return [];

	return '@graph' in value && Array.isArray(value['@graph']) ? value['@graph'] : [value];
};

/** A list of what a page says of itself for machines, broken parts left out; undefined where it says nothing. */
const jsonld = (html: string): unknown => {
	const scripts: string[] = [];
	let inside = false;
	let depth = 0;
	const parser = new Parser({
		onopentag: (name, {type = ''}) => {
			depth += 1;
			if (depth > deepestTag) parser.pause();
			inside = name === 'script' && type.trim().toLowerCase() === 'application/ld+json';
			if (inside) scripts.push('');
		},
		ontext: text => {
			if (inside) scripts[scripts.length - 1] += text;
		},
		onclosetag: () => {
			depth -= 1;
			inside = false;
		},
	});
	parser.end(html);
	const things = scripts.flatMap(script => listed(parsed(script)));

	return things.length > 0 ? things : undefined;
};

const readers: {[format in Recipe['format']]: (text: string) => unknown} = {json: parsed, feed: feedOf, csv, jsonld};

/** What the answer says; undefined where it is not of this format. Throws nothing. */
export const answerOf = (format: Recipe['format'], text: string): unknown => {
	try {
		return readers[format](text);
	} catch {
		return undefined;
	}
};

/** The text of a recipe's sample. */
export const sampleOf = ({sample}: Pick<Recipe, 'sample'>): string =>
	typeof sample === 'string' ? sample : JSON.stringify(sample ?? null);
