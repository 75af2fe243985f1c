// Rows of the sample store: one person or company, described in a few words, as subjects, handles, facts, touches and notes.
import {companyKey} from '@/lib/identity/company';
import {nameKey} from '@/lib/identity/name';
import {wordsOf} from '@/lib/identity/words';
import type {EventKind} from '../../lib/domain/event.ts';
import {type Fact, type Field, fact} from '../../lib/domain/fact.ts';
import type {Handle} from '../../lib/domain/handle.ts';
import type {Note} from '../../lib/domain/note.ts';
import type {Subject} from '../../lib/domain/subject.ts';
import type {Touch} from '../../lib/domain/touch.ts';

/** The moment the sample was taken; every date in it is so many days before. */
export const base = Date.UTC(2026, 10, 20, 9);
const day = 86_400_000;
export const ago = (days: number): number => base - Math.round(days * day);

/** By this tag the rep tells invented people from real ones, and finds them to erase them. */
const sampleTag = 'sample';

export type Claim = {
	field: Field;
	value: string;
	source: string;
	daysAgo: number;
	url?: string;
	quote?: string;
	/** Of what happened on one day: when, what kind it is, and the source's own key. */
	happenedDaysAgo?: number;
	event?: EventKind;
	key?: string;
};

export type Described = {
	kind: 'person' | 'company';
	name: string;
	rememberedDaysAgo: number;
	tags?: string[];
	handles: Handle[];
	claims: Claim[];
	touches?: {channel: Touch['channel']; direction: Touch['direction']; daysAgo: number; text: string}[];
	notes?: {text: string; daysAgo: number; private?: boolean}[];
};

export type Rows = {
	subjects: Subject[];
	handles: {handle: Handle; subject: string; source: string; seenAt: number}[];
	facts: Fact[];
	touches: Touch[];
	notes: Note[];
};

/** A version 4 UUID of random numbers. */
export const uuidOf = (random: () => number): string =>
	'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/gu, () => Math.floor(random() * 16).toString(16));

/** The newest claim of a field: in the sample nobody contradicts anybody. */
const newest = (claims: Claim[], field: Field): string | null =>
	claims.filter(claim => claim.field === field).sort((a, b) => a.daysAgo - b.daysAgo)[0]?.value ?? null; // Missing where nobody said

const values = (claims: Claim[], field: Field): string[] => [
	...new Set(claims.filter(claim => claim.field === field).map(({value}) => value)),
];

const subjectOf = (id: string, {kind, name, rememberedDaysAgo, tags = [], claims}: Described): Subject => {
	const company = kind === 'company' ? name : newest(claims, 'company');
	const all = [...tags, sampleTag];
	return {
		id,
		kind,
		createdAt: ago(rememberedDaysAgo),
		tags: all,
		name,
		title: newest(claims, 'title') ?? newest(claims, 'headline'),
		company: kind === 'company' ? null : company,
		nameKey: kind === 'company' ? companyKey(name) : nameKey(name),
		companyKey: company && companyKey(company),
		words: wordsOf({
			name,
			company,
			emails: values(claims, 'email'),
			domains: values(claims, 'companyDomain'),
			phones: values(claims, 'phone'),
			tags: all,
		}),
	};
};

/** Adds one person or company with all that is known of it. */
export const add = (rows: Rows, described: Described, random: () => number): void => {
	const id = uuidOf(random);
	const {handles, claims, touches = [], notes = [], name, rememberedDaysAgo} = described;
	const first = claims[0]?.source ?? 'import:sample'; // Missing where nothing but the name is known
	rows.subjects.push(subjectOf(id, described));
	rows.handles.push(...handles.map(handle => ({handle, subject: id, source: first, seenAt: ago(rememberedDaysAgo)})));
	const named: Claim = {field: 'name', value: name, source: first, daysAgo: rememberedDaysAgo};
	for (const {field, value, source, daysAgo, url = null, quote = null, happenedDaysAgo, event, key} of [
		named,
		...claims,
	])
		rows.facts.push(
			fact({
				...{subject: id, field, value, source, evidence: {url, quote}, seenAt: ago(daysAgo)},
				...(happenedDaysAgo !== undefined && {at: ago(happenedDaysAgo)}),
				...(event && {event}),
				...(key && {key}),
			}),
		);
	for (const {channel, direction, daysAgo, text} of touches) {
		const key = uuidOf(random).slice(0, 16).replaceAll('-', '');
		rows.touches.push({id: `${channel}:${key}:${id}`, subject: id, channel, direction, at: ago(daysAgo), text});
	}
	for (const {text, daysAgo, private: own = false} of notes)
		rows.notes.push({id: uuidOf(random), subject: id, text, private: own, at: ago(daysAgo)});
};
