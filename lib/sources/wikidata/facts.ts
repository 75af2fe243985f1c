// What an entity of Wikidata says of a company or a person. It lags by weeks: context, and no news.
import type {Item} from '../define';
import {at, fact} from '../read/say';
import {countOf, current, dateOf, type Entity, itemOf, qualifier, since, timeOf, wordsOf} from './entity';

/** Properties whose value is another entity, whose name is asked for. */
const named = {company: ['P169', 'P159', 'P749', 'P452'], person: ['P108']} as const;

/** Ids of the entities whose names are needed, 50 at most. */
export const referred = (entity: Entity, kind: 'company' | 'person'): string[] => {
	const first = named[kind].map(property => current(entity, property)[0]);
	const countries = first.map(one => (one ? countryOf(one) : null));
	const ids = [...first.map(itemOf), ...countries].filter(id => id !== null);

	return [...new Set(ids)].slice(0, 50);
};

const countryOf = (one: Parameters<typeof qualifier>[0]): string | null => {
	const value = qualifier(one, 'P17') as {id?: unknown} | undefined;

	return typeof value?.id === 'string' && /^Q\d{1,12}$/u.test(value.id) ? value.id : null;
};

/** The facts of an entity; `names` has what the entities it refers to are called. */
export const factsOfEntity = (
	entity: Entity,
	kind: 'company' | 'person',
	names: ReadonlyMap<string, string>,
	now: number,
): Item[] => {
	const first = (property: string) => current(entity, property)[0];
	const page = (property: string) => at(`https://www.wikidata.org/wiki/${entity.id}#${property}`);
	const nameOf = (property: string) => names.get(itemOf(first(property)) ?? '');
	const when = (property: string): number | null => {
		const one = first(property);
		const day = one ? since(one) : null;
		return day !== null && day <= now ? day : null;
	};
	if (kind === 'person') return fact('company', nameOf('P108'), page('P108'), when('P108'));

	const seat = first('P159');
	const country = names.get((seat && countryOf(seat)) ?? '');
	const city = nameOf('P159');
	const ended = timeOf(first('P576')?.mainsnak.datavalue.value);
	return [
		...fact('chiefExecutive', nameOf('P169'), page('P169'), when('P169')),
		...fact('headquarters', city && country && city !== country ? `${city}, ${country}` : city, page('P159')),
		...fact('parent', nameOf('P749'), page('P749'), when('P749')),
		...fact('employees', countOf(first('P1128')), page('P1128'), when('P1128')),
		...fact('founded', dateOf(first('P571')?.mainsnak.datavalue.value), page('P571')),
		...fact('industry', nameOf('P452'), page('P452')),
		...fact('legalName', wordsOf(first('P1448')), page('P1448')),
		...(ended !== null && ended <= now ? fact('standing', 'dissolved', page('P576'), ended) : []),
	];
};
