// The rows of a table: each an entry by the mapping of its columns, or unread with the reason.
import type {Handle} from '../../domain/handle';
import type {Block} from '../blocks';
import type {Choice, Target} from '../choice';
import {compose} from '../compose';
import {dateOf} from '../dates';
import type {Entry, Unread} from '../entry';
import {tame} from '../out/inert';
import {parted} from '../out/parts';
import {type Said, saidNothing} from '../said';
import {cellsAt} from './cells';
import {recordOf} from './record';

/** What is made of a block: `used` lines of it, the rest stands at the start of the next. */
export type Made = {entries: Entry[]; unread: Unread[]; used: number};
export type Read = (block: Block) => Made;

export const unread = (line: number, why: string, raw: string): Unread => ({
	line,
	why,
	raw: raw.length > 2000 ? `${raw.slice(0, 2000)}…` : raw,
});

/** Several values in one cell, as Google, HubSpot and Outlook write them. */
const several = (cell: string, between: RegExp | undefined): string[] =>
	(between ? cell.split(between) : [cell]).map(part => part.trim()).filter(Boolean);
const betweens: Partial<Record<Target, RegExp>> = {
	email: / ::: |[;,|\n]/u,
	phone: / ::: |[;|\n]/u,
	website: / ::: |[;|\n]/u,
	profile: / ::: |[;|\n]/u,
	tags: / ::: |[;,|\n]/u,
};
const lists = {
	email: 'emails',
	phone: 'phones',
	website: 'websites',
	profile: 'profiles',
	tags: 'tags',
	note: 'notes',
} as const;
const isList = (target: Target): target is keyof typeof lists => Object.hasOwn(lists, target);

const plain = (cell: string): string => cell.replace(/\s+/gu, ' ').trim();

/** A reader of the rows of this table. */
export const rowsOf = (choice: Choice): Read => {
	const {mapping, delimiter, format} = choice;
	const ours = format === 'windshield';
	const width = mapping.length;
	const needed = mapping.findLastIndex(target => target !== 'skip') + 1;
	const columns = mapping.map((target, index) => ({target, index})).filter(({target}) => target !== 'skip');

	const entryOf = (cells: string[], line: number): Entry | string => {
		const said: Said = {...saidNothing(), kind: choice.kind};
		const parts: {[target in Target]?: string} = {};
		const records: Handle[] = [];
		for (const {target, index} of columns) {
			const cell = ours ? tame(cells[index] ?? '') : (cells[index] ?? '');
			if (cell === '') continue;
			if (isList(target)) said[lists[target]].push(...(ours ? parted(cell) : several(cell, betweens[target])));
			else parts[target] ||= ours ? cell : plain(cell);
		}
		if (format === 'google') said.tags = said.tags.filter(tag => !tag.startsWith('* ')); // Groups of Google's own
		said.name = parts.name ?? [parts.given, parts.middle, parts.family].filter(Boolean).join(' ');
		said.title = parts.title ?? '';
		said.company = parts.company ?? '';
		said.companyDomain = parts.companyDomain ?? '';
		said.location = parts.location ?? [parts.city, parts.region, parts.country].filter(Boolean).join(', ');
		if (parts.kind === 'company') said.kind = 'company';
		if ((format === 'google' || format === 'outlook') && !said.name && said.company && !said.title)
			said.kind = 'company';
		if (parts.record) {
			const record = recordOf(choice, parts.record);
			if (record) said.kind = record.kind;
			if (record) records.push(record.handle);
			else said.flaws.push(`This is no key of a record: ${parts.record.slice(0, 60)}`);
		}
		said.records = records;
		for (const target of ['at', 'since'] as const) {
			const text = parts[target];
			said[target] = text ? dateOf(text, choice.dayFirst) : null;
			if (text && said[target] === null)
				said.flaws.push(`This is no date that can be read in one way: ${text.slice(0, 60)}`);
		}
		return compose(said, line, ours);
	};

	return block => {
		const {lines} = block;
		const made: Made = {entries: [], unread: [], used: 0};
		const first = block.at(0).line;
		const {entries} = made;
		let at = 0;
		while (at < lines.length) {
			const line = first + at;
			const row = cellsAt(lines, at, delimiter, width + 100);
			if (row === null && !(block.last || (at === 0 && block.full))) break;
			if (row === null || 'why' in row) {
				const why = row?.why ?? 'A quote is opened here and never closed.'; // Missing where the lines end within it
				made.unread.push(unread(line, why, lines[at]!));
				at += 1;
				continue;
			}
			const {cells, used} = row;
			at += used;
			if (cells.every(cell => cell.trim() === '')) continue;

			const over = cells.length > width && cells.slice(width).some(cell => cell.trim() !== '');
			const entry = over
				? `The row has ${cells.length} cells where the table has ${width} columns.`
				: cells.length < needed
					? `The row has only ${cells.length} cells where the table has ${width} columns.`
					: entryOf(cells, line);
			if (typeof entry === 'string') made.unread.push(unread(line, entry, lines.slice(at - used, at).join('\n')));
			else entries.push(entry);
		}
		made.used = at;
		return made;
	};
};
