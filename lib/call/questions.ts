// Three questions worth asking: of what changed, of what is open, and last of what nobody knows. The same every time, each with its fact.
import type {Promise, Question} from '../call-replies';
import type {Brief} from '../domain/brief';
import type {Fact, Field} from '../domain/fact';
import type {Signal} from '../domain/signal';

const most = 3;
/** What happened longer ago is talked through by now. */
const lately = 120 * 24 * 3600_000;

export type Around = {
	person: Brief | null;
	company: Brief | null;
	promise: Promise | null;
	tickets: readonly Fact[];
	deals: readonly Fact[];
};

const signalsOf = (brief: Brief | null, now: number): Signal[] => {
	const own = (brief?.lately ?? []).flatMap(line => (line.kind === 'signal' ? [line.signal] : [])); // Missing where that side is unknown

	return [...(brief?.deer ? [brief.deer] : []), ...own].filter(({at, done}) => !done && now - at < lately); // Missing as above
};

/** The fact that a signal rests on: the deciding one, where the brief holds it. */
const citedBy = ({because}: Signal, briefs: readonly (Brief | null)[]): Fact | null =>
	briefs.flatMap(brief => brief?.because ?? []).find(({id}) => because.includes(id)) ?? null; // Missing where it is no deer

const factOf = (brief: Brief | null, field: Field): Fact | undefined =>
	brief?.beliefs.find(({fact}) => fact.field === field)?.fact; // Missing where nobody said

export const questionsOf = ({person, company, promise, tickets, deals}: Around, now: number): Question[] => {
	const signals = [...signalsOf(person, now), ...signalsOf(company, now)];
	const kinds = new Map(signals.map(signal => [signal.kind, signal]).toReversed() as [string, Signal][]);
	const changed = signals
		.filter(signal => kinds.get(signal.kind) === signal)
		.map((signal): Question => ({about: 'signal', signal, cites: citedBy(signal, [person, company])}));
	const [ticket, deal] = [tickets.at(-1), deals[0]]; // Missing where none is open
	const [uses, hiring] = [factOf(company, 'uses'), factOf(company, 'hiringFor')];
	const open: Question[] = [
		...(promise ? [{about: 'promise' as const, promise}] : []),
		...(ticket ? [{about: 'ticket' as const, cites: ticket}] : []),
		...(deal ? [{about: 'deal' as const, cites: deal}] : []),
	];
	const rest: Question[] = [
		...(hiring ? [{about: 'hiring' as const, cites: hiring}] : []),
		...(uses ? [{about: 'uses' as const, cites: uses}] : []),
		...(person && person.title === null ? [{about: 'role' as const}] : []),
		{about: 'next' as const},
	];
	// What changed first, but never so much of it that what is open between us is left out.
	return [...changed.slice(0, open.length > 0 ? 2 : most), ...open, ...changed.slice(2), ...rest].slice(0, most);
};
