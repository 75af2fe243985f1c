// A row of a table: what its cells say, by the mapping of their columns.
import type {Choice, Target} from '../choice';
import {compose} from '../compose';
import {dateOf} from '../dates';
import type {Entry} from '../entry';
import {tame} from '../out/inert';
import {parted} from '../out/parts';
import {type Said, saidNothing} from '../said';
import {type Why, why} from '../why';
import {recordOf} from './record';

/** Columns of which there may be several, and what parts the values in one cell as Google, HubSpot and Outlook write them. */
const lists: {
	[target in Target]?: {list: 'emails' | 'phones' | 'websites' | 'profiles' | 'tags' | 'notes'; between: RegExp};
} = {
	email: {list: 'emails', between: / ::: |[;,|\n]/u},
	phone: {list: 'phones', between: / ::: |[;|\n]/u},
	website: {list: 'websites', between: / ::: |[;|\n]/u},
	profile: {list: 'profiles', between: / ::: |[;|\n]/u},
	tags: {list: 'tags', between: / ::: |[;,|\n]/u},
	note: {list: 'notes', between: /(?!)/u},
};

const untidy = /[^\S ]| {2}|^ | $/u;
const plain = (cell: string): string => (untidy.test(cell) ? cell.replace(/\s+/gu, ' ').trim() : cell);

const several = (cell: string, between: RegExp, to: string[]): void => {
	for (const part of between.test(cell) ? cell.split(between) : [cell]) if (part.trim() !== '') to.push(part.trim());
};

type Parts = {[target in Target]: string};
const nothing = (): Parts => ({
	skip: '',
	name: '',
	given: '',
	middle: '',
	family: '',
	title: '',
	company: '',
	companyDomain: '',
	location: '',
	city: '',
	region: '',
	country: '',
	email: '',
	phone: '',
	website: '',
	profile: '',
	tags: '',
	note: '',
	at: '',
	since: '',
	record: '',
	kind: '',
});

const together = (sign: string, one: string, two: string, three: string): string => {
	const first = one && two ? one + sign + two : one || two;

	return first && three ? first + sign + three : first || three;
};

/** A function that makes the entry of a row of this table, or says why there is none. */
export const rowOf = (choice: Choice): ((cells: string[], line: number) => Entry | Why) => {
	const {mapping, format} = choice;
	const ours = format === 'windshield';
	const book = format === 'google' || format === 'outlook';
	const columns = mapping
		.map((target, index) => ({target, index, many: lists[target]}))
		.filter(({target}) => target !== 'skip');

	return (cells, line) => {
		const said: Said = saidNothing();
		const parts = nothing();
		for (const {target, index, many} of columns) {
			const cell = cells[index] ?? '';
			if (cell === '') continue;

			if (!many) parts[target] ||= ours ? tame(cell) : plain(cell);
			else if (ours) said[many.list] = parted(tame(cell));
			else several(cell, many.between, said[many.list]);
		}
		if (format === 'google') said.tags = said.tags.filter(tag => !tag.startsWith('* ')); // Groups of Google's own
		said.name = parts.name || together(' ', parts.given, parts.middle, parts.family);
		said.title = parts.title;
		said.company = parts.company;
		said.companyDomain = parts.companyDomain;
		said.location = parts.location || together(', ', parts.city, parts.region, parts.country);
		// What an address book has under a company's name alone is the company.
		const company = parts.kind === 'company' || (book && !said.name && said.company && !said.title);
		said.kind = company ? 'company' : choice.kind;
		if (parts.record) {
			const record = recordOf(choice, parts.record);
			said.kind = record?.kind ?? said.kind; // Missing where the cell is no key
			if (record) said.records = [record.handle];
			else said.flaws.push(why('no-record', parts.record.slice(0, 60)));
		}
		for (const target of ['at', 'since'] as const) {
			const text = parts[target];
			if (text === '') continue;

			said[target] = dateOf(text, choice.dayFirst);
			if (said[target] === null) said.flaws.push(why('no-date', text.slice(0, 60)));
		}
		return compose(said, line, ours);
	};
};
