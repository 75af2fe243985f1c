// Facts of a brief, found again by their ids.
import type {Brief} from '@/lib/domain/brief';
import type {Fact} from '@/lib/domain/fact';

/** Every fact the brief carries, by id. */
const factsOf = (brief: Brief): Map<string, Fact> => {
	const facts = [
		...brief.beliefs.flatMap(belief => [belief.fact, ...belief.others]),
		...brief.lately.flatMap(line => (line.kind === 'fact' ? [line.fact] : [])),
	];

	return new Map(facts.map(fact => [fact.id, fact]));
};

/** The facts that a signal rests on, as far as the brief carries them. */
export const becauseOf = (brief: Brief, ids: string[]): Fact[] => {
	const facts = factsOf(brief);

	return ids.flatMap(id => facts.get(id) ?? []);
};
