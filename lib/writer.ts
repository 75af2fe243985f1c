// The writer: facts of one subject are told to a model, and of what it writes only that is kept which stands in the facts it names.
import type {Belief} from './domain/brief';
import type {Fact} from './domain/fact';
import type {Written} from './domain/summary';
import {stands} from './writer/check';
import {type Given, promptOf} from './writer/prompt';
import {repliedIn} from './writer/reply';

/** What speaks: instructions, and facts as JSON; it answers text. It has no tools, and hears of nobody else. */
export type Speak = (prompt: {system: string; data: string}) => Promise<string>;

/** A summary is short: what is said beyond that is let go. */
const mostSentences = 6;
const mostFacts = 40;
const mostEvents = 5;

/** What the model is told: what is believed, and what was told of last. Notes and touches stay here. */
const givenOf = (beliefs: readonly Belief[], facts: readonly Fact[]): Given[] => {
	const events = facts
		.filter(({field, ended}) => field === 'event' && !ended)
		.toSorted((a, b) => (b.at ?? b.seenAt) - (a.at ?? a.seenAt)) // Missing never: an event has a date
		.slice(0, mostEvents);
	const believed = beliefs.flatMap(({fact, others}) =>
		fact.field === 'deal' || fact.field === 'ticket' ? [fact, ...others] : [fact],
	);

	return [...believed.slice(0, mostFacts - events.length), ...events].map((fact, at) => ({name: `f${at + 1}`, fact}));
};

export type Told = {name: string; beliefs: readonly Belief[]; facts: readonly Fact[]; language: string};

/** Null where nothing is known that could be written of. Throws what `speak` throws. */
export const write = async (
	{name, beliefs, facts, language}: Told,
	speak: Speak,
): Promise<Omit<Written, 'by'> | null> => {
	const given = givenOf(beliefs, facts);
	if (given.length === 0) return null;

	const tongue = /^pt\b/iu.test(language) ? 'pt' : 'en';
	const said = repliedIn(await speak(promptOf(name, given, tongue)));
	const byName = new Map(given.map(one => [one.name, one.fact]));
	const kept = said.flatMap(({text, facts: names}) => {
		const cited = names.map(one => byName.get(one));
		const all = cited.filter(one => one !== undefined); // Missing where it names a fact that it was not given

		return all.length === cited.length && stands(text, name, all, tongue)
			? [{text: text.trim(), because: [...new Set(all.map(({id}) => id))]}]
			: [];
	});
	const sentences = kept
		.filter(({text}, at) => kept.findIndex(one => one.text === text) === at)
		.slice(0, mostSentences);

	return {sentences, dropped: said.length - kept.length};
};
