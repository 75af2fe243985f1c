// Cards: every vCard of a block as an entry, or unread with the reason.
import type {Block} from '../blocks';
import {compose} from '../compose';
import {dateOf} from '../dates';
import type {Entry} from '../entry';
import {isFull, type Made, type Read, unread} from '../made';
import {product} from '../out/card';
import {type Said, saidNothing} from '../said';
import {type Why, why} from '../why';
import {type Property, propertiesOf, split} from './lines';

export const begin = /^BEGIN\s*:\s*VCARD\s*$/iu;
const end = /^END\s*:\s*VCARD\s*$/iu;

const text = (property: Property): string => split(property.value, '').join('');
const has = (property: Property, type: string): boolean =>
	(property.params.TYPE ?? []).some(given => given.toLowerCase() === type);

/** `Lovelace;Ada;King;Countess` as a name in its usual order, without what is put before and after it. */
const nameOf = (value: string): string => {
	const [family = '', given = '', middle = ''] = split(value, ';').map(part => part.trim());
	return [given, middle, family].filter(Boolean).join(' ');
};

const placeOf = (value: string): string => {
	const [, , , city = '', region = '', , country = ''] = split(value, ';');
	return [city, region, country].filter(part => part.trim() !== '').join(', ');
};

const say: Record<string, (said: Said, property: Property) => void> = {
	FN: (said, property) => {
		said.name ||= text(property);
	},
	ORG: (said, {value}) => {
		said.company ||= split(value, ';')[0]!;
	},
	TITLE: (said, property) => {
		said.title ||= text(property);
	},
	EMAIL: (said, property) => said.emails.push(text(property).replace(/^mailto:/iu, '')),
	TEL: (said, property) => {
		if (!has(property, 'fax') && !has(property, 'pager'))
			said.phones.push(text(property).replace(/^tel:/iu, '').replace(/;ext=/iu, ' ext. '));
	},
	URL: (said, property) => said.websites.push(text(property)),
	SOCIALPROFILE: (said, property) => said.profiles.push(text(property)),
	'X-SOCIALPROFILE': (said, property) => {
		if (/^https?:/iu.test(text(property))) said.profiles.push(text(property)); // Others are names without their site
	},
	'X-COMPANY-DOMAIN': (said, property) => {
		said.companyDomain ||= text(property);
	},
	ADR: (said, property) => {
		if (!has(property, 'home')) said.location ||= placeOf(property.value);
	},
	CATEGORIES: (said, {value}) => said.tags.push(...split(value, ',')),
	NOTE: (said, property) => said.notes.push(text(property)),
	REV: (said, property) => {
		said.at = dateOf(text(property), null);
	},
	KIND: (said, property) => {
		if (/^org$/iu.test(text(property))) said.kind = 'company';
	},
	'X-ABSHOWAS': (said, property) => {
		if (/^company$/iu.test(text(property))) said.kind = 'company';
	},
};

/** Our own cards are read to the letter; those of others without the space around what they say. */
const trimmed = (said: Said): Said => ({
	...said,
	name: said.name.trim(),
	title: said.title.trim(),
	company: said.company.trim(),
	location: said.location.trim(),
	...Object.fromEntries(
		(['emails', 'phones', 'websites', 'profiles', 'tags', 'notes'] as const).map(list => [
			list,
			said[list].map(value => value.trim()).filter(Boolean),
		]),
	),
});

const entryOf = (lines: string[], line: number): Entry | Why => {
	const {properties, strange} = propertiesOf(lines);
	if (properties.some(({name, value}) => name === 'KIND' && /^\s*group\s*$/iu.test(value))) return 'card-list';

	const ours = properties.some(({name, value}) => name === 'PRODID' && value === product);
	const all = saidNothing();
	for (const property of properties) say[property.name]?.(all, property); // Missing for what is nothing for us
	const said = ours ? all : trimmed(all);
	if (ours) return compose({...said, company: said.kind === 'company' ? '' : said.company}, line, true);

	const names = properties.filter(({name}) => name === 'N').map(({value}) => nameOf(value));
	const role = properties.find(({name}) => name === 'ROLE'); // Few cards have one
	said.name ||= names.find(Boolean) ?? '';
	said.title ||= role ? text(role).trim() : '';
	said.flaws.push(...strange.map(one => why('card-line', one.slice(0, 60))));
	// Address books give a company without a person its name as the card's.
	if (said.company && said.company === said.name && !names.some(Boolean)) said.kind = 'company';
	return compose(said, line);
};

/** The cards of a block. What stands between them is unread, line by line. */
export const cardsOf: Read = (block: Block) => {
	const {lines} = block;
	const made: Made = {entries: [], unread: [], used: 0};
	let at = 0;
	while (at < lines.length && !isFull(made)) {
		const line = block.at(at).line;
		if (!begin.test(lines[at]!)) {
			if (lines[at]!.trim() !== '') made.unread.push(unread(line, 'card-outside', lines[at]!));
			at += 1;
			continue;
		}

		const own: string[] = [];
		let [to, depth] = [at + 1, 1];
		for (; to < lines.length; to += 1) {
			if (begin.test(lines[to]!)) {
				// The agent of a card of 2.1 is a card within it; any other beginning means that this one was never ended.
				if (!/^AGENT\b/iu.test(lines[to - 1]!)) break;
				depth += 1;
			}
			if (end.test(lines[to]!)) depth -= 1;
			if (depth === 0) break;
			if (depth === 1 && !end.test(lines[to]!)) own.push(lines[to]!);
		}
		if (to === lines.length && !(block.last || (at === 0 && block.full))) break;

		const ended = depth === 0;
		const entry = ended ? entryOf(own, line) : 'card-open';
		const next = ended ? to + 1 : to;
		if (typeof entry === 'string') made.unread.push(unread(line, entry, lines.slice(at, next).join('\n')));
		else made.entries.push(entry);
		at = next;
	}
	made.used = at;
	return made;
};
