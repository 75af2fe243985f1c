// Rules: which signals the rep lets through, kind by kind, of whom, in which words, and which of several of one story is shown.
import type {Fact} from './domain/fact';
import {type Rule, usualRule} from './domain/rule';
import type {Settings} from './domain/settings';
import type {Signal, SignalKind} from './domain/signal';
import {filterOf, passes} from './filter';
import {tongueOf} from './language/tongue';
import {triggers} from './triggers';

type Rules = Settings['rules'];

export const ruleOf = (kind: SignalKind, rules: Rules): Rule => rules[kind] ?? usualRule; // Missing where the rep never tuned it

/** Whether it is let through. `evidence`: the facts that it rests on, those of now first; `watched`: whether the rep watches its subject. */
export const admitted = (
	{kind, from, to}: Signal,
	evidence: readonly Pick<Fact, 'value' | 'evidence'>[],
	rules: Rules,
	watched: boolean,
): boolean => {
	const {on, watched: alone, filter} = ruleOf(kind, rules);
	if (!on || (alone && !watched)) return false;
	if (filter.trim() === '') return true;

	const texts = [from, to, ...evidence.flatMap(one => [one.value, one.evidence.quote ?? ''])]; // Missing where nothing is quoted
	// Five outlets tell it: one that passes is enough, and so is what it says itself where nobody has an address.
	const urls = new Set([...evidence.map(one => one.evidence.url), ...(evidence.length === 0 ? [null] : [])]);
	const read = filterOf(filter);
	const language = tongueOf(to);
	return [...urls].some(url => passes(read, {texts, url, author: null, language, kind}));
};

/** Whether it weighs enough to be the one thing worth a look: what weighs less is left for the streams. */
export const weighsEnough = (kind: SignalKind, worth: number, rules: Rules): boolean =>
	worth >= ruleOf(kind, rules).least;

const weights = new Map(triggers.map(({kind, weight}) => [kind, weight]));

/** Of several signals of one subject that rest on one fact the weightiest: a partnership with a rival is one piece of news. In the order given. */
export const oneOfEachStory = (signals: readonly Signal[]): Signal[] => {
	const weightOf = ({kind}: Signal) => weights.get(kind) ?? 0; // Missing in a store of a later version
	const told = new Map<string, Signal>();
	for (const one of signals.toSorted((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1))) {
		const [first] = one.because;
		const story = first === undefined ? one.id : `${one.subject}|${first}`;
		if (!told.has(story)) told.set(story, one);
	}
	const shown = new Set(told.values());

	return signals.filter(one => shown.has(one));
};
