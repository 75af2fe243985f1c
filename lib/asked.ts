// Whom a source is told of: what it needs to ask, from what is believed now, and nothing else.
import type {Belief} from './domain/brief';
import type {Field} from './domain/fact';
import {type Handle, handleKind, handleValue} from './domain/handle';
import type {Subject} from './domain/subject';
import {isFreeMail, registrable} from './identity/domain';
import type {Asked, NamedSource} from './sources/define';

/** The web domain that a company is known by: as stated, as proven, or that of an address at work. */
const domainOf = (beliefs: readonly Belief[], handles: readonly Handle[]): string | null => {
	const said = (field: Field) => beliefs.find(({fact}) => fact.field === field)?.fact.value; // Missing where nobody said
	const proven = handles.find(handle => handleKind(handle) === 'domain');
	const address = said('email') ?? handles.find(handle => handleKind(handle) === 'email'); // Missing where none is known
	const hosts = [said('companyDomain'), proven && handleValue(proven), said('website'), address?.split('@')[1]];

	return hosts.map(host => (host ? registrable(host) : null)).find(host => host && !isFreeMail(host)) ?? null; // Missing where all are free mail's
};

/** `found`: handles that sources named before; they wake sources and prove nobody. */
export const askedOf = (
	{kind, name}: Pick<Subject, 'kind' | 'name'>,
	beliefs: readonly Belief[],
	handles: readonly Handle[],
	found: readonly Handle[] = [],
): Asked => {
	const said = (field: Field) => beliefs.find(({fact}) => fact.field === field)?.fact.value ?? null; // Missing where nobody said
	const addresses = beliefs.flatMap(({fact, others}) =>
		fact.field === 'email' ? [fact, ...others].map(({value}): Handle => `email:${value}`) : [],
	);

	return {
		kind,
		name,
		company: kind === 'company' ? name : said('company'),
		domain: domainOf(beliefs, handles),
		location: said('location') ?? said('headquarters'),
		handles: [...new Set([...handles, ...addresses, ...found])],
	};
};

const kindsOf = ({handles, domain, name}: Asked): Set<string> =>
	new Set([
		...handles.map(handle => handle.slice(0, handle.indexOf(':'))),
		...(domain ? ['domain'] : []),
		...(name ? ['name'] : []),
	]);

/** Whether a source can start from what is known of this subject. */
export const canStart = ({startsFrom}: Pick<NamedSource, 'startsFrom'>, asked: Asked): boolean => {
	const kinds = kindsOf(asked);

	return startsFrom.some(({kind, anyOf}) => kind === asked.kind && anyOf.some(one => kinds.has(one)));
};
