// Filter: what is let through of all that is noticed and found, in the words a rep types.
import type {EventKind} from './domain/event';
import type {SignalKind} from './domain/signal';
import {type Clause, type Flaw, parse} from './filter/parse';
import {fold} from './identity/fold';

/** What a filter looks at. */
export type Filtered = {
	/** Its texts: the headline, the quote, whom it is about. */
	texts: readonly string[];
	/** Address of its evidence; null where it has none. */
	url: string | null;
	/** Whom the source names as its writer. */
	author: string | null;
	/** BCP 47 language; null where it was not told. */
	language: string | null;
	kind: SignalKind | EventKind;
};

export type Filter = {clause: Clause; flaw: null} | {clause: null; flaw: Flaw};

/** Scripts that put no space between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

type Folded = {item: Filtered; texts: string[]; host: string};

const has = (texts: readonly string[], words: string, begins: boolean): boolean => {
	const wanted = unspaced.test(words) ? words : ` ${words}${begins ? '' : ' '}`;

	return texts.some(text => text.includes(wanted));
};

/** `acme.example` is also what is under it. */
const isUnder = (host: string, of: string): boolean => host === of || host.endsWith(`.${of}`);

const holds = (clause: Clause, folded: Folded): boolean => {
	switch (clause.is) {
		case 'all':
			return clause.of.every(one => holds(one, folded));
		case 'any':
			return clause.of.some(one => holds(one, folded));
		case 'not':
			return !holds(clause.of, folded);
		case 'words':
			return has(folded.texts, clause.words, clause.begins);
		case 'site':
			return isUnder(folded.host, clause.value);
		case 'author':
			return folded.item.author !== null && fold(folded.item.author) === clause.value;
		case 'lang':
			return folded.item.language?.split('-')[0] === clause.value; // Missing where it was not told
		case 'kind':
			return folded.item.kind === clause.value;
	}
};

/** What of it holds of something that passes: its words, and `site:`, `author:`, `lang:` with what they name. */
const heldBy = (clause: Clause, folded: Folded): string[] => {
	switch (clause.is) {
		case 'all':
		case 'any':
			return clause.of.filter(one => holds(one, folded)).flatMap(one => heldBy(one, folded));
		case 'words':
			return [clause.words];
		case 'not':
		case 'kind':
			return [];
		default:
			return [`${clause.is}:${clause.value}`];
	}
};

const foldedOf = (item: Filtered): Folded => ({
	item,
	texts: item.texts.map(text => ` ${fold(text)} `),
	host: (item.url && URL.parse(item.url)?.hostname.replace(/^www\./u, '')) ?? '', // Missing without an address
});

/**
 * Words all have to occur; `OR` between two, `NOT` or `-` before one, brackets; `"a phrase"`, `begin*`; and `site:acme.example`,
 * `author:nora`, `lang:pt`, `kind:funding`. Case, accents and punctuation do not count. An empty filter lets everything through.
 */
export const filterOf = (text: string): Filter => parse(text);

/** Whether it lets this through; one that cannot be read lets nothing through. */
export const passes = ({clause}: Filter, item: Filtered): boolean => {
	if (clause === null) return false;

	return holds(clause, foldedOf(item));
};

/** Why it lets this through, in its own words; null where it does not. */
export const passedBy = ({clause}: Filter, item: Filtered): string[] | null => {
	if (clause === null) return null;

	const folded = foldedOf(item);
	return holds(clause, folded) ? [...new Set(heldBy(clause, folded))] : null;
};
