// Moves: who went from one company and who came to another, by what was noticed of the person.
import type {Fact} from '@/lib/domain/fact';
import type {Signal} from '@/lib/domain/signal';
import {sameValue} from '@/lib/identity/same';
import type {Person, Sign} from '../define';

/** `title`: what they are now, as it was said with the move; null where only the company was. */
export type Move = {person: Person; signal: Signal; because: readonly Fact[]; title: Fact | null};

const isThis = (fact: Fact | undefined, company: string): boolean =>
	fact !== undefined && sameValue('company', 'person', fact.value, company);

/** Its facts that stand, those of now first; none where the rep called the deciding one wrong. */
const restsOn = ({because}: Signal, facts: readonly Fact[]): Fact[] => {
	const byId = new Map(facts.map(one => [one.id, one]));
	const [first] = because;

	return first && byId.has(first) ? because.flatMap(id => byId.get(id) ?? []) : []; // Missing where the rep called it wrong
};

const movesOf = (
	people: readonly Person[],
	kinds: readonly Signal['kind'][],
	isOne: (companies: readonly Fact[], person: Person) => boolean,
): Move[] =>
	people.flatMap(person =>
		person.signals
			.filter(({kind}) => kinds.includes(kind))
			.flatMap((signal): Move[] => {
				const because = restsOn(signal, person.facts);
				if (because.length === 0) return [];
				const companies = because.filter(({field}) => field === 'company');
				const title = because.find(({field, seenAt}) => field === 'title' && seenAt === because[0]?.seenAt) ?? null; // Missing where only the company was said

				return isOne(companies, person) ? [{person, signal, because, title}] : [];
			}),
	);

/** Who was at this company and is there no more. */
export const left = (people: readonly Person[], company: string): Move[] => [
	...movesOf(people, ['job-change'], ([now, before]) => isThis(before, company) && !isThis(now, company)),
	...movesOf(people, ['left-company'], companies => companies.some(one => isThis(one, company))),
];

/** Who came to this company from another. */
export const arrived = (people: readonly Person[], company: string): Move[] =>
	movesOf(people, ['job-change'], ([now, before]) => isThis(now, company) && !isThis(before, company));

/** Who rose at this company. */
export const rose = (people: readonly Person[], company: string): Move[] =>
	movesOf(people, ['promotion'], (_, {facts}) =>
		isThis(
			facts.findLast(({field}) => field === 'company'),
			company,
		),
	);

/** `Nora Feld · Chief Revenue Officer`. `company`: id of the company that it is told of: the same move is told of two. */
export const signOf = ({person, signal, because, title}: Move, company: string): Sign => ({
	key: `${company}|${because[0]?.id ?? signal.id}`, // Missing never: a move rests on facts
	from: signal.from,
	to: [person.subject.name, title?.value].filter(Boolean).join(' · '), // Missing where only the company was said
	because,
	at: signal.at,
});
