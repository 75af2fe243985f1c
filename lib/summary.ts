// The summary of a brief: a few plain sentences, made of what is believed and of nothing else. The same facts give the same sentences.
import type {Belief} from './domain/brief';
import type {Fact, Field} from './domain/fact';
import type {Sentence, SummaryValue} from './domain/summary';

/** So many sentences are read at a glance. */
const most = 5;
/** What happened longer ago is no news. */
const recent = 90 * 24 * 3_600_000;

type About = {
	kind: 'person' | 'company';
	name: string;
	beliefs: readonly Belief[];
	facts: readonly Fact[];
	now: number;
};

const say = (says: Sentence['says'], facts: readonly Fact[], values: SummaryValue[]): Sentence => ({
	says,
	values,
	because: facts.map(({id}) => id),
});

const person = (name: string, of: (field: Field) => Fact | undefined): Sentence[] => {
	const [title, company, place] = [of('title') ?? of('headline'), of('company'), of('location')]; // Missing where nobody said
	const role =
		title && company
			? say('role', [title, company], [name, title.value, company.value])
			: title
				? say('title', [title], [name, title.value])
				: company && say('works', [company], [name, company.value]);

	return [role, place && say('place', [place], [place.value])].filter(one => one !== undefined);
};

const company = (name: string, of: (field: Field) => Fact | undefined): Sentence[] => {
	const [industry, founded, size] = [of('industry'), of('founded'), of('employees')]; // Missing where nobody said, as below
	const [seat, head, parent] = [of('headquarters') ?? of('location'), of('chiefExecutive'), of('parent')];
	const people = Number(size?.value);

	return [
		industry && say('industry', [industry], [name, industry.value]),
		seat && say('seat', [seat], [seat.value]),
		size && Number.isInteger(people) && people > 0 ? say('size', [size], [{count: people}]) : undefined,
		head && say('head', [head], [head.value]),
		parent && say('parent', [parent], [name, parent.value]),
		founded && say('founded', [founded], [founded.value]),
	].filter(one => one !== undefined);
};

/** Where nothing else is known: where they are found. */
const least = (name: string, of: (field: Field) => Fact | undefined): Sentence[] => {
	const [site, address] = [of('website') ?? of('companyDomain'), of('email') ?? of('phone')]; // Missing where nobody said
	if (site) return [say('site', [site], [name, site.value])];

	return address ? [say('reach', [address], [name, address.value])] : [];
};

/** What is open with us, and what was told of last. */
const open = (beliefs: readonly Belief[], of: (field: Field) => Fact | undefined): Sentence[] => {
	const all = (field: Field) => beliefs.flatMap(one => (one.fact.field === field ? [one.fact, ...one.others] : []));
	const [deals, tickets, roles, owner] = [all('deal'), all('ticket'), of('openRoles'), of('owner')];
	const hiring = Number(roles?.value); // Missing where nobody said, as below

	return [
		deals[0] && say('deals', deals, [{count: deals.length}, deals[0].value]),
		tickets[0] && say('tickets', tickets, [{count: tickets.length}, tickets[0].value]),
		roles && hiring > 0 ? say('roles', [roles], [{count: hiring}]) : undefined,
		owner && say('owner', [owner], [owner.value]),
	].filter(one => one !== undefined);
};

const lately = (facts: readonly Fact[], now: number): Sentence[] => {
	const when = ({at, seenAt}: Fact) => at ?? seenAt; // Missing never: an event has a date
	const [last] = facts
		.filter(one => one.field === 'event' && !one.ended && when(one) <= now && now - when(one) < recent)
		.toSorted((a, b) => when(b) - when(a) || (a.id < b.id ? -1 : 1));

	return last ? [say('event', [last], [last.value, {at: when(last)}])] : [];
};

/** `facts`: those that stand. Nothing is said where nothing is known. */
export const summaryOf = ({kind, name, beliefs, facts, now}: About): Sentence[] => {
	const of = (field: Field) => beliefs.find(({fact}) => fact.field === field)?.fact;
	const [news, ours] = [lately(facts, now), open(beliefs, of)];
	const known = kind === 'person' ? person(name, of) : company(name, of);
	const who = known.length > 0 ? known : least(name, of);

	// What is ours and what is new has its place, however much is known besides.
	return [...who.slice(0, Math.max(1, most - news.length - Math.min(2, ours.length))), ...ours, ...news].slice(0, most);
};
