// Before the call: person and company together, from what the store holds of both.
import {openOf} from './brief/open';
import {total} from './brief/worth';
import {lastPromise} from './call/promise';
import {questionsOf} from './call/questions';
import type {Call} from './call-replies';
import type {Brief} from './domain/brief';
import type {Fact} from './domain/fact';
import type {Note} from './domain/note';
import type {Touch} from './domain/touch';

/** What is held of one side. */
export type Side = {brief: Brief; notes: readonly Note[]; touches: readonly Touch[]};

const lines = 5;

/** Of two deer the lesser is read below: at most one stands out. */
const oneDeer = (person: Brief | null, company: Brief | null): [Brief | null, Brief | null] => {
	if (!person?.worth || !company?.worth) return [person, company]; // Missing where one side has none

	const less = total(person.worth) >= total(company.worth) ? company : person;
	const quiet = (brief: Brief): Brief =>
		brief === less && brief.deer
			? {
					...brief,
					deer: null,
					worth: null,
					lately: [{kind: 'signal', at: brief.deer.at, signal: brief.deer}, ...brief.lately],
				}
			: brief;
	return [quiet(person), quiet(company)];
};

const once = (facts: readonly Fact[]): Fact[] => [
	...new Map(facts.map(fact => [`${fact.source} ${fact.key ?? fact.value}`, fact])).values(), // Missing where the system gives none
];

export const callOf = (personSide: Side | null, companySide: Side | null, now: number): Call => {
	const [person, company] = oneDeer(personSide?.brief ?? null, companySide?.brief ?? null); // Missing where it is unknown
	const open = (field: 'ticket' | 'deal') =>
		once([person, company].flatMap(brief => openOf(brief?.beliefs ?? [], field))).toSorted(
			(a, b) => (b.at ?? b.seenAt) - (a.at ?? a.seenAt), // Missing where the system does not say when
		);
	const [tickets, deals] = [open('ticket'), open('deal')];
	const promise = lastPromise(
		[...(personSide?.notes ?? []), ...(companySide?.notes ?? [])], // Missing as above
		[...(personSide?.touches ?? []), ...(companySide?.touches ?? [])],
	);
	const items = ([['person', person] as const, ['company', company] as const] as const)
		.flatMap(([whose, brief]) => (brief?.lately ?? []).map(line => ({...line, whose}))) // Missing as above
		.toSorted((a, b) => b.at - a.at)
		.slice(0, lines);
	return {
		person,
		company,
		promise,
		tickets,
		deals,
		items,
		questions: questionsOf({person, company, promise, tickets, deals}, now),
		meeting: null,
	};
};
