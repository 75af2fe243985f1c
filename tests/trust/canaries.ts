// People whose every field is a canary: 24 characters that are nowhere else, so that finding one anywhere is a leak.
import {type Fact, fact} from '@/lib/domain/fact';
import type {Handle} from '@/lib/domain/handle';
import type {Note} from '@/lib/domain/note';
import type {Signal} from '@/lib/domain/signal';
import type {Subject} from '@/lib/domain/subject';
import type {Touch} from '@/lib/domain/touch';
import {nameKey} from '@/lib/identity/name';
import {wordsOf} from '@/lib/identity/words';

export const canary = /cnry[a-z]{20}/gu;
const letters = 'abcdefghijklmnopqrstuvwxyz';

export const canaryOf = (random: () => number): string =>
	`cnry${Array.from({length: 20}, () => letters[Math.floor(random() * letters.length)]).join('')}`;

export type Rows = {
	subjects: Subject[];
	handles: {handle: Handle; subject: string; source: string; seenAt: number}[];
	facts: Fact[];
	signals: Signal[];
	touches: Touch[];
	notes: Note[];
};

export const noRows = (): Rows => ({subjects: [], handles: [], facts: [], signals: [], touches: [], notes: []});

/** What pages and files state of somebody; what only sources say is asked for elsewhere. */
const stated = [
	'name',
	'headline',
	'title',
	'company',
	'companyDomain',
	'location',
	'email',
	'phone',
	'website',
] as const;

/** Adds one person or company; `first` is a word their name shares with the page, so that an address alone is enough to know them. */
export const addCanary = (
	rows: Rows,
	random: () => number,
	who: {kind?: 'person' | 'company'; first?: string; handles?: Handle[]} = {},
): string => {
	const word = () => canaryOf(random);
	const [id, at] = [word(), Date.now() - 9e9];
	const name = [who.first ?? 'Zora', word()].join(' ');
	const company = word();
	const email = `${word()}@${word()}.example`;
	const kind = who.kind ?? 'person';
	const value: Record<string, string> = {
		name,
		company,
		email,
		companyDomain: `${word()}.example`,
		phone: `+1 ${word()}`,
	};
	const said = stated.map(field =>
		fact({
			subject: id,
			field,
			value: value[field] ?? word(), // Missing where any word will do
			source: 'import:canary',
			evidence: {url: `https://${word()}.example/${word()}`, quote: word()},
			seenAt: at,
		}),
	);
	const tags = [word()];
	rows.subjects.push({
		id,
		kind,
		createdAt: at,
		tags,
		name,
		title: word(),
		company: kind === 'person' ? company : null,
		nameKey: nameKey(name),
		companyKey: company,
		words: wordsOf({name, company, emails: [email], domains: [], phones: [], tags}),
	});
	for (const handle of [...(who.handles ?? []), `email:${email}` as const, `linkedin:in/${word()}` as const])
		rows.handles.push({handle, subject: id, source: 'import:canary', seenAt: at});
	rows.facts.push(...said);
	rows.signals.push({
		id: word(),
		kind: 'promotion',
		subject: id,
		at: Date.now() - 1e7,
		from: word(),
		to: word(),
		because: [said[2]!.id], // Present: the third field
		done: false,
		until: null,
	});
	rows.touches.push({id: word(), subject: id, channel: 'email', direction: 'in', at, text: word()});
	rows.notes.push({id: word(), subject: id, text: word(), private: true, at});
	return id;
};

/** Every canary among some rows. */
export const canariesIn = (rows: unknown): string[] => [...new Set(JSON.stringify(rows).match(canary) ?? [])]; // Missing where there is none
