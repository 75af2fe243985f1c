// Context: whether words that are somebody's name are one where they stand.
import {companyKey} from '@/lib/identity/company';
import {fold} from '@/lib/identity/fold';
import {before as honorifics} from '@/lib/identity/honorifics';
import {kindOf, lower, signs, type Tokens, upper} from './tokens';

/** Tokens from `first` to `last`, and their place in the text. */
export type Spot = {first: number; last: number; begin: number; end: number};

/** `if proven`: at the beginning of a sentence every word has a capital, so only if it is a name elsewhere in the text. */
export type Judgement = 'yes' | 'if proven' | 'no';

/** Words before a name that are no part of it. */
const roles = new Set(
	(
		'ceo cto cfo coo chief executive officer president chairman chairwoman chair director manager founder cofounder partner minister senator ' +
		'analyst professor spokesman spokeswoman spokesperson and with by from for of the at in on to via said says according ' +
		'presidente diretor diretora director directora gerente geschaftsfuhrer geschaftsfuhrerin vorstand chef directeur directrice'
	).split(' '),
);
/** Of so many of the words within sentences that have capitals, a capital says nothing: German, or a list of titles. */
const capitals = 0.2;
const shortest = 3;

export const inContext = (text: string, tokens: Tokens): ((spot: Spot, company: boolean) => Judgement) => {
	const count = tokens.begins.length;
	const capital = (index: number) =>
		(tokens.signs[index]! & signs.capital) !== 0 && kindOf(text.charCodeAt(tokens.begins[index]!)) === upper;
	const folded = (index: number) => fold(text.slice(tokens.begins[index], tokens.ends[index]));
	const gapBefore = (index: number) => text.slice(index === 0 ? 0 : tokens.ends[index - 1], tokens.begins[index]);
	const begins = (index: number) => index === 0 || /[^\s,\-/&+'’]|\n/u.test(gapBefore(index));
	const near = (index: number) => index > 0 && index < count && /^[ \u00a0-]$/u.test(gapBefore(index));
	const shouted = (index: number) => (tokens.signs[index]! & signs.shouted) !== 0;
	const isForm = (index: number) =>
		near(index) && companyKey(`xx ${text.slice(tokens.begins[index], tokens.ends[index])}`) === 'xx';

	let share: number | null = null;
	/** How many of the words that begin no sentence have a capital. */
	const capitalShare = (): number => {
		if (share !== null) return share;

		let [inside, high] = [0, 0];
		for (let index = 1; index < count; index += 1) {
			if (tokens.begins[index]! - tokens.ends[index - 1]! !== 1 || text[tokens.ends[index - 1]!] !== ' ') continue;
			inside += 1;
			if (capital(index)) high += 1;
		}
		share = inside < 20 ? 0 : high / inside;
		return share;
	};

	/** Whether the word stands in the text with a small letter too. */
	const common = (begin: number, end: number): boolean => {
		const small = text.slice(begin, end).toLowerCase();
		for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) {
			const [left, right] = [kindOf(text.charCodeAt(at - 1) || 32), kindOf(text.charCodeAt(at + small.length) || 32)];
			if (left === 1 && right === 1 && kindOf(text.charCodeAt(at)) === lower) return true;
		}
		return false;
	};

	/** Part of something longer: of an address, a compound, or a name with one more word. */
	const longer = ({first, last, begin, end}: Spot): boolean => {
		if (/[@/_#\\]/u.test(text[begin - 1] ?? '') || /[@_\\]/u.test(text[end] ?? '')) return true; // Missing at the ends of the text
		if (/^[.-][\p{L}\p{N}]/u.test(text.slice(end, end + 2)) || /[\p{L}\p{N}][.-]$/u.test(text.slice(begin - 2, begin)))
			return true;

		const mine = shouted(last);
		const possessive = end < tokens.ends[last]!;
		const after = !possessive && near(last + 1) && capital(last + 1) && (mine || !shouted(last + 1));
		const ahead = near(first) && capital(first - 1) && (mine || !shouted(first - 1));
		if (after || !ahead) return after;

		const opens = begins(first - 1) && common(tokens.begins[first - 1]!, tokens.ends[first - 1]!);
		return !opens && !roles.has(folded(first - 1)) && !honorifics.has(folded(first - 1));
	};

	return (spot, company) => {
		const {first, last} = spot;
		const formed = company && spot.end === tokens.ends[last] && isForm(last + 1);
		if (formed) return 'yes';
		if (longer(spot)) return 'no';
		if (first !== last) return 'yes';

		const cased = /[\p{Lu}\p{Ll}]/u.test(text.slice(spot.begin, spot.end));
		if (spot.end - spot.begin < shortest && !(tokens.signs[first]! & signs.odd)) return 'no';
		if (!cased || (tokens.signs[first]! & signs.odd && capitalShare() < 0.6)) return 'yes';
		if (capitalShare() > capitals || common(spot.begin, spot.end)) return 'no';

		return begins(first) ? 'if proven' : 'yes';
	};
};
