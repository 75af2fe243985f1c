// Admitted: whether a signal is let through by its kind's rule, its filter too: read only where somebody has one.
import type {Fact} from '../domain/fact';
import type {Settings} from '../domain/settings';
import type {Signal} from '../domain/signal';
import {filterOf, passes} from '../filter';
import {tongueOf} from '../language/tongue';
import {ruleOf, wanted} from '../rules';

/** Whether it is let through. `evidence`: the facts that it rests on, those of now first; `watched`: whether the rep watches its subject. */
export const admitted = (
	{kind, from, to}: Signal,
	evidence: readonly Pick<Fact, 'value' | 'evidence'>[],
	rules: Settings['rules'],
	watched: boolean,
): boolean => {
	const rule = ruleOf(kind, rules);
	if (!wanted(rule, watched)) return false;
	if (rule.filter.trim() === '') return true;

	const texts = [from, to, ...evidence.flatMap(one => [one.value, one.evidence.quote ?? ''])]; // Missing where nothing is quoted
	// Five outlets tell it: one that passes is enough, and so is what it says itself where nobody has an address.
	const urls = new Set([...evidence.map(one => one.evidence.url), ...(evidence.length === 0 ? [null] : [])]);
	const read = filterOf(rule.filter);
	const language = tongueOf(to);
	return [...urls].some(url => passes(read, {texts, url, author: null, language, kind}));
};
