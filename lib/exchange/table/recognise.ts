// Recognising a table: what parts its cells, where its header stands, whose export it is and what each column holds.
import {fold} from '../../identity/fold';
import type {Choice, Format, Target} from '../choice';
import {showsDayFirst} from '../dates';
import {columns as own} from '../out/columns';
import {type Why, why} from '../why';
import {cellsAt} from './cells';
import {isData, mappingOf} from './mapping';
import {isSalesforceId} from './record';
import {isBareTitle, targetOf} from './words';

const delimiters = [',', ';', '\t', '|'];
/** A header stands within this many lines: LinkedIn's preamble takes three, some tools write a title. */
const preamble = 20;
const mostColumns = 1000;
const sampleRows = 100;

type Table = {delimiter: string; header: string[]; at: number; score: number};

const named = (cells: string[]): number =>
	cells.filter(cell => (targetOf(fold(cell)) ?? 'skip') !== 'skip' || isBareTitle(fold(cell))).length;

/** The line most like a header when cells are parted by this. */
const headerBy = (lines: string[], delimiter: string): Table | null => {
	let best: Table | null = null;
	for (let at = 0; at < Math.min(lines.length, preamble); at += 1) {
		const row = cellsAt(lines, at, delimiter, mostColumns);
		if (!row || 'why' in row) continue;

		const header = row.cells.map(cell => cell.trim());
		const score = header.length > mostColumns || isData(header) ? 0 : named(header);
		if (score > (best?.score ?? 0) && (score > 1 || header.length === score))
			best = {delimiter, header, at: at + row.used, score};
	}
	return best;
};

/** How many cells each of the first rows has, where all of them have equally many and more than one. */
const evenWidth = (lines: string[], delimiter: string): number => {
	const filled = lines.slice(0, preamble).filter(line => line.trim() !== '');
	const widths = new Set(filled.map(line => line.split(delimiter).length));
	const [width = 0] = widths;
	return widths.size === 1 && width > 1 && width <= mostColumns ? width : 0;
};

/** A table whose columns have no name that is known: its first row is its header unless it holds values. */
const anyTable = (lines: string[]): {table: Table; headless: boolean} | null => {
	const [delimiter, width] = delimiters
		.map(sign => [sign, evenWidth(lines, sign)] as const)
		.reduce((best, other) => (other[1] > best[1] ? other : best));
	const first = lines.findIndex(line => line.trim() !== '');
	const row = width > 0 ? cellsAt(lines, first, delimiter, mostColumns) : null;
	if (!row || 'why' in row) return null;

	const headless = isData(row.cells);
	const header = row.cells.map((cell, index) => (headless ? '' : cell.trim()) || `Column ${index + 1}`);
	return {table: {delimiter, header, at: headless ? first : first + row.used, score: 0}, headless};
};

/** Whose export it is, by the columns that only theirs have. */
const formatOf = (header: string[], rows: string[][]): Format => {
	const folded = header.map(fold);
	const has = (name: RegExp) => folded.some(column => name.test(column));
	if (own.length === header.length && own.every(({name}, index) => name === header[index])) return 'windshield';
	if (folded.some(name => targetOf(name) === 'since') || (has(/^url$/u) && has(/^position$/u))) return 'linkedin';
	if (has(/^e ?mail 1 (?:value|type|label)$|^group membership$/u) || (has(/^labels$/u) && has(/^file as$/u)))
		return 'google';
	if (has(/^record id( \w+)?$/u)) return 'hubspot';
	if (
		has(/^(?:person|organi[sz]ation) (?:id|name|organi[sz]ation|owner|label|email|phone)\b/u) &&
		header.some(name => / - /u.test(name))
	)
		return 'pipedrive';
	if (header.some((_, index) => rows.length > 0 && rows.every(row => isSalesforceId(row[index] ?? ''))))
		return 'salesforce';
	if (
		has(
			/^e ?mail (?:\d )?(?:display name|angezeigter name)$|^nom complet de l ?adresse|^nombre de pantalla|^nome (?:para|de) (?:exibicao|apresentacao)|^e ?mail \d adresse$|^adresse de messagerie \d$|^direccion del? correo electronico \d$|^endereco de e ?mail \d$|^e mail 2 address$/u,
		)
	)
		return 'outlook';

	return 'csv';
};

/** Is every row about a company? The columns of people are not there. */
const kindOf = (header: string[], mapping: Target[]): Choice['kind'] => {
	const people = mapping.some(target => target === 'given' || target === 'family' || target === 'title');
	const companies = header.some(name =>
		/^(?:company|account|organi[sz]ation)( |$)|^record id company/u.test(fold(name)),
	);

	return !people && !mapping.includes('name') && companies ? 'company' : 'person';
};

type Known = Pick<Choice, 'format' | 'delimiter' | 'header' | 'mapping' | 'kind' | 'dayFirst'>;

/** How the table in these lines is to be read, and how many lines are above its rows; or why it is none. */
export const recogniseTable = (lines: string[]): {known: Known; above: number} | {why: Why} => {
	if (
		lines
			.slice(0, preamble)
			.some(line => delimiters.some(sign => line.split(sign, mostColumns + 2).length > mostColumns + 1))
	)
		return {why: why('columns-many', mostColumns)};

	const tables = delimiters.map(sign => headerBy(lines, sign)).filter(table => table !== null);
	const best = tables.reduce<Table | null>((one, other) => (one && one.score >= other.score ? one : other), null);
	const found = best ? {table: best, headless: false} : anyTable(lines);
	if (!found) return {why: 'no-table'};

	const {delimiter, at} = found.table;
	const header = found.table.header.map((name, index) => name || `Column ${index + 1}`);
	const rows: string[][] = [];
	for (let line = at; line < lines.length && rows.length < sampleRows; ) {
		const row = cellsAt(lines, line, delimiter, header.length + 100);
		line += row && 'cells' in row ? row.used : 1;
		if (row && 'cells' in row && row.cells.some(cell => cell.trim() !== '')) rows.push(row.cells);
	}
	const format = formatOf(header, rows);
	const mapping =
		format === 'windshield' ? own.map(({target}) => target) : mappingOf(header, rows, format, found.headless);
	const shown = rows.flatMap(row =>
		row.flatMap((cell, index) => (/^(?:at|since)$/u.test(mapping[index] ?? '') ? (showsDayFirst(cell) ?? []) : [])),
	);
	const dayFirst = new Set(shown).size === 1 ? shown[0]! : null;

	return {known: {format, delimiter, header, mapping, kind: kindOf(header, mapping), dayFirst}, above: at};
};
