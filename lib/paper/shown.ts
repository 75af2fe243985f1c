// Shown: one thing that was noticed, with whom it is about and what it rests on; and what a filter sees of it.
import type {Fact} from '../domain/fact';
import type {Noticed} from '../domain/noticed';
import type {Subject} from '../domain/subject';
import type {Filtered} from '../filter';
import {shortened} from './budget';
import type {Row, Shelf} from './shelf';

const hostOf = (url: string): string => URL.parse(url)?.hostname.replace(/^www\./u, '') ?? ''; // Missing where it is no address

/** How many tell it: one web host is one, and so is a source that gives no address. */
const tellers = (facts: readonly Fact[]): number =>
	new Set(facts.map(({source, evidence}) => (evidence.url === null ? source : hostOf(evidence.url) || source))).size;

/** Facts that are shown of one. */
const most = 5;

/** Null where whom it is about is not there any more. `facts`: those it rests on, those of now first. */
const shownOf = ({id, at, signal, find}: Row, subject: Subject | undefined, facts: readonly Fact[]): Noticed | null => {
	if (find)
		return {
			...{id, at, signal, find, company: null, facts: [], tellers: 1, words: []},
			kind: find.event,
			name: find.author ?? hostOf(find.url), // Missing where the source names nobody
		};
	if (!signal || !subject) return null;

	return {
		...{id, at, signal, find, facts: facts.slice(0, most), tellers: tellers(facts), words: []},
		kind: signal.kind,
		name: subject.name,
		company: subject.kind === 'company' ? null : subject.company,
	};
};

/** With whom they are about and what they rest on; those whose subject is not there any more are left out. */
export const withSubjects = async (shelf: Shelf, rows: readonly Row[]): Promise<Noticed[]> => {
	const ids = [...new Set(rows.flatMap(({signal}) => signal?.subject ?? []))]; // Missing of a find
	const wanted = [...new Set(rows.flatMap(({signal}) => signal?.because.slice(0, most) ?? []))]; // Missing of a find
	const [subjects, facts] = await Promise.all([shelf.subjects(ids), shelf.facts(wanted)]);
	const [whom, what] = [new Map(subjects.map(one => [one.id, one])), new Map<string, Fact>()];
	for (const fact of facts) what.set(fact.id, fact);

	return rows.flatMap(row => {
		const because = row.signal?.because.flatMap(id => what.get(id) ?? []) ?? []; // Missing of a find, and where one was called wrong
		return shownOf(row, whom.get(row.signal?.subject ?? ''), because) ?? []; // Missing as above
	});
};

export const filteredOf = ({signal, find, name, company, facts, kind}: Noticed): Filtered => ({
	texts: [
		...(signal ? [signal.to, signal.from] : []),
		...(find ? [find.title, find.quote ?? ''] : []), // Missing where the title decided
		name,
		company ?? '', // Missing of companies
		...facts.flatMap(({value, evidence}) => [value, evidence.quote ?? '']), // Missing where it is told without one
	],
	url: find?.url ?? facts.find(({evidence}) => evidence.url !== null)?.evidence.url ?? null, // Missing where no fact has an address
	author: find?.author ?? null, // Missing of a signal
	language: find?.language ?? null, // Missing of a signal
	kind,
});

const [words, characters] = [18, 130];

const short = (text: string): string => shortened(text, words, characters);

/** With texts of a length that a page holds. */
export const brief = (item: Noticed): Noticed => ({
	...item,
	name: shortened(item.name, 10, 60),
	company: item.company === null ? null : shortened(item.company, 8, 60),
	signal: item.signal && {...item.signal, from: short(item.signal.from), to: short(item.signal.to)},
	find: item.find && {...item.find, title: short(item.find.title), quote: item.find.quote && short(item.find.quote)},
	facts: item.facts.slice(0, 3).map(one => ({
		...one,
		evidence: {...one.evidence, quote: one.evidence.quote && short(one.evidence.quote)},
	})),
});
