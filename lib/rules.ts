// Rules: which signals the rep lets through, kind by kind, of whom, and which of several of one story is shown.
import {type Rule, usualRule} from './domain/rule';
import type {Settings} from './domain/settings';
import type {Signal, SignalKind} from './domain/signal';
import {weightOf} from './domain/weights';

type Rules = Settings['rules'];

export const ruleOf = (kind: SignalKind, rules: Rules): Rule => rules[kind] ?? usualRule; // Missing where the rep never tuned it

/** Whether its kind is let through, in whatever words. `watched`: whether the rep watches its subject. */
export const wanted = ({on, watched: alone}: Rule, watched: boolean): boolean => on && (!alone || watched);

/** Whether it weighs enough to be the one thing worth a look: what weighs less is left for the streams. */
export const weighsEnough = (kind: SignalKind, worth: number, rules: Rules): boolean =>
	worth >= ruleOf(kind, rules).least;

/** Of several signals of one subject that rest on one fact the weightiest: a partnership with a rival is one piece of news. In the order given. */
export const oneOfEachStory = (signals: readonly Signal[]): Signal[] => {
	const told = new Map<string, Signal>();
	for (const one of signals.toSorted(
		(a, b) => weightOf(b.kind).weight - weightOf(a.kind).weight || (a.id < b.id ? -1 : 1),
	)) {
		const [first] = one.because;
		const story = first === undefined ? one.id : `${one.subject}|${first}`;
		if (!told.has(story)) told.set(story, one);
	}
	const shown = new Set(told.values());

	return signals.filter(one => shown.has(one));
};
