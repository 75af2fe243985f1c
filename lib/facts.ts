// Facts of a sighting: what a page says about somebody we know, as claims with their evidence.
import {isAnew, lastOf} from './anew';
import {type Fact, type Field, fact} from './domain/fact';
import {handleKind, handleValue} from './domain/handle';
import type {Sighting} from './domain/sighting';

/** Fields a page states of people and of companies; a company's name is its `name`. */
const claims = (sighting: Sighting): [Field, string | null][] => {
	const keys = sighting.handles.map(handle => [handleKind(handle), handleValue(handle)] as const);
	const keyed: [Field, string][] = keys.flatMap(([kind, value]) =>
		kind === 'email' || kind === 'phone' ? [[kind, value] as [Field, string]] : [],
	);
	return sighting.kind === 'person'
		? [
				['name', sighting.name],
				['headline', sighting.headline],
				['title', sighting.title],
				['company', sighting.company],
				['location', sighting.location],
				...keyed,
			]
		: [
				['name', sighting.name ?? sighting.company],
				['companyDomain', sighting.companyDomain],
				['location', sighting.location],
				...keyed,
			];
};

/** Where it says so: the signal and value that a human can find on the page. */
const quote = (sighting: Sighting, field: Field, value: string): string =>
	(sighting.evidence.find(reading => reading.field === field)?.value ?? sighting.headline ?? value).slice(0, 500); // Missing where the page's signal is not named

/**
 * The facts of a sighting that say something new: another value than the same source said last, or the same after a while.
 * `subject`: id of the subject it is about; `on file`: all facts of it.
 */
export const factsOf = (
	sighting: Sighting,
	site: string,
	url: string,
	subject: string,
	onFile: Fact[],
	now: number,
): Fact[] => {
	const source = `page:${site}`;
	return claims(sighting).flatMap(([field, value]) => {
		if (!value) return [];

		const multiple = field === 'email' || field === 'phone';
		const before = onFile.filter(
			known => known.field === field && known.source === source && (!multiple || known.value === value),
		);
		if (!isAnew(lastOf(before), value, now)) return [];

		return [fact({subject, field, value, source, evidence: {url, quote: quote(sighting, field, value)}, seenAt: now})];
	});
};
