// A frame: the word that may tell of an event, and who must stand before it and what after it for it to do so.
import type {EventKind} from '@/lib/domain/event';
import {expand} from './terms';

/** Patterns read the plain sentence, where names alone have capitals; `{terms}` in them are those of `terms.ts`. */
export type Frame = {
	kind: EventKind;
	/** What follows the word, from its end on. */
	after: Lazy | null;
	/** What stands before it, up to it. */
	before: Lazy | null;
	notAfter: Lazy | null;
	notBefore: Lazy | null;
	/** Is it none where somebody who governs does it? */
	unruled: boolean;
};

export type Conditions = {after?: string; before?: string; notAfter?: string; notBefore?: string};

/** Words or phrases, a comma between; `acquire~` stands for all the forms of a regular verb. */
export type Entry = readonly [words: string, conditions?: Conditions];

const forms = (verb: string): string[] => {
	if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
	if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];

	return [verb, `${verb}${/(?:s|x|z|ch|sh)$/.test(verb) ? 'es' : 's'}`, `${verb}ed`, `${verb}ing`];
};

/** `step~ down` as `step down`, `steps down`, `stepped down`… */
const phrases = (words: string): string[] =>
	words.split(/,\s*/).flatMap(phrase => {
		const [head = '', ...rest] = phrase.trim().split(' ');
		const heads = head.endsWith('~') ? forms(head.slice(0, -1)) : head.split('/');
		return heads.map(one => [one, ...rest].join(' '));
	});

/** Gives its pattern, built once. */
type Lazy = () => RegExp;

const compiled = new Map<string, Lazy>();

/** Patterns are built when they are first asked for, those that are alike once: most texts need few of them. */
const compile = (pattern: string | undefined, open: string, close: string): Lazy | null => {
	if (!pattern) return null;

	const key = `${open}${pattern}${close}`;
	let made: RegExp | undefined;
	const lazy =
		compiled.get(key) ??
		(() => {
			made ??= new RegExp(`${open}${expand(pattern)}${close}`);
			return made;
		});
	compiled.set(key, lazy);
	return lazy;
};

const ruling = '{ruled}';
/** Who governs is looked for once, not by every frame: what is left of a pattern that named them. */
const withoutRule = (pattern = ''): string => pattern.replace(ruling, '').replace(/^\||\|$|\|(?=\|)/g, '');

type Table = readonly (readonly [EventKind, readonly Entry[]])[];

/** The words that open the frames of a table. */
export const openersOf = (table: Table): Set<string> =>
	new Set(
		table.flatMap(([, entries]) => entries.flatMap(([words]) => phrases(words).flatMap(phrase => phrase.split(' ')))),
	);

/** Every word of a table, however it is meant: in a headline of capitals these are no names. */
export const wordsOf = (table: Table): Set<string> => {
	const patterns = table.flatMap(([, entries]) =>
		entries.flatMap(([, conditions = {}]) => Object.values(conditions).map(pattern => expand(pattern))),
	);
	const plain = [...new Set(patterns)]
		.join(' ')
		.replace(/\\[wbds]|\(\?<?[:!=]/g, ' ')
		.replace(/([a-z])\(?(?:es|s|e?d)\)?\?/g, '$1 ')
		.match(/[a-z][a-z'-]{2,}/g);

	return new Set([...openersOf(table), ...(plain ?? [])]);
};

/** A phrase that was found, without its first word, and the frames that it opens. */
export type Opening = {rest: string; frames: Frame[]};

/** Frames by the first word of what opens them. */
export type Frames = ReadonlyMap<string, readonly Opening[]>;

/** A table of frames, ready to be looked up. */
export const framesOf = (table: Table): Frames => {
	const frames = new Map<string, Opening[]>();
	for (const [kind, entries] of table)
		for (const [words, conditions = {}] of entries) {
			const frame: Frame = {
				kind,
				after: compile(conditions.after, '^(?:', ')'),
				before: compile(conditions.before, '(?:', ')$'),
				notAfter: compile(conditions.notAfter, '^(?:', ')'),
				notBefore: compile(withoutRule(conditions.notBefore), '(?:', ')$'),
				unruled: conditions.notBefore?.includes(ruling) ?? false,
			};
			for (const phrase of phrases(words)) {
				const [first = '', ...others] = phrase.split(' ');
				const rest = others.map(other => ` ${other}`).join('');
				const openings = frames.get(first) ?? [];
				const same = openings.find(opening => opening.rest === rest);
				if (same) same.frames.push(frame);
				else openings.push({rest, frames: [frame]});
				frames.set(first, openings);
			}
		}
	return frames;
};

export type Hit = {start: number; end: number};

let rule: RegExp | undefined;

/** Does somebody who governs stand right before, as the one who does it? */
export const isRuled = (before: string): boolean => {
	rule ??= new RegExp(expand('(?:{ruled}(?:(?:to|will|has|have) )?)$'));
	return rule.test(before);
};

/** Does the frame hold for a word at this place of the clause? Gives the span of what decided. */
export const holds = (frame: Frame, clause: string, start: number, end: number): Hit | null => {
	const [before, after] = [clause.slice(0, start), clause.slice(end)];
	const right = frame.after?.().exec(after);
	if ((frame.after && !right) || frame.notAfter?.().test(after)) return null;

	const left = frame.before?.().exec(before);
	if ((frame.before && !left) || frame.notBefore?.().test(before) || (frame.unruled && isRuled(before))) return null;

	return {start: left ? left.index : start, end: right ? end + right[0].length : end};
};
