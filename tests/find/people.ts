// Subjects for the tests of finding, each by a few words.
import type {Subject} from '@/lib/domain/subject';
import {type Entry, entryOf} from '@/lib/find/entry';
import {idAt} from '@/lib/find/ids';
import {pack} from '@/lib/find/pack';
import {type Hit, search, searched} from '@/lib/find/search';
import {termsOf} from '@/lib/find/terms';
import {companyKey} from '@/lib/identity/company';
import {nameKey} from '@/lib/identity/name';
import {wordsOf} from '@/lib/identity/words';

export const now = Date.UTC(2026, 10, 20);
export const daysAgo = (days: number): number => now - days * 86_400_000;

export type Known = {
	id: string;
	name: string;
	kind?: Subject['kind'];
	company?: string;
	emails?: string[];
	domains?: string[];
	phones?: string[];
	tags?: string[];
	notes?: string[];
	places?: string[];
	/** Days ago. */
	touches?: number[];
	remembered?: number;
};

export const subjectOf = ({
	id,
	name,
	kind = 'person',
	company,
	tags = [],
	remembered = 400,
	...more
}: Known): Subject => ({
	id,
	kind,
	createdAt: daysAgo(remembered),
	tags,
	name,
	title: null,
	company: company ?? null,
	nameKey: kind === 'company' ? companyKey(name) : nameKey(name),
	companyKey: company ? companyKey(company) : null,
	words: wordsOf({name, company: company ?? null, tags, ...more}),
});

export const entry = (known: Known): Entry =>
	entryOf({
		subject: subjectOf(known),
		touches: (known.touches ?? []).map(daysAgo),
		notes: (known.notes ?? []).map(text => ({text, at: daysAgo(100)})),
		places: known.places ?? [],
	});

/** Ids of those who are found, the best first. */
export const found = (known: Known[], typed: string, slips = false, limit = 12): string[] => {
	const {segment} = pack(known.map(entry), now);
	const hits: Hit[] = search(searched(segment, new Set()), termsOf(typed), slips, now, limit);
	return hits.map(({number}) => idAt(segment.ids, number));
};
