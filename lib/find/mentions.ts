// Mentions: people and companies of the store who are named in a text. Never who the text is about, and rather nobody than somebody else.

import {room} from './bytes';
import {inContext, type Spot} from './context';
import {type Bearer, bearersOf, type Dictionary, hashed, mayBe, mayBegin, seed} from './dictionary';
import {between, type Reading, spell, take} from './reading';
import {signs, type Tokens, tokensOf} from './tokens';

export type Mention = {
	subject: string;
	/** Where in the text, in UTF-16 units. */
	at: number;
	length: number;
	/** Nobody else of the store is called so. */
	sure: boolean;
};

/** Words between two parts of a company's name, which its key leaves out. */
const joining = new Set(['and', 'und', 'et', 'y']);
/** More words than these has no name that is looked for. */
const most = 8;

const word = room();

/** Whether a name may begin with a token: asked of every capital in the text, so nothing is made for it. */
const promising = (text: string, tokens: Tokens, index: number, dictionary: Dictionary): boolean => {
	const end = tokens.ends[index]!;
	let hash = seed;
	for (let at = tokens.begins[index]!; at < end; at += 1) {
		const unit = text.charCodeAt(at);
		if (unit > 0x7f || unit === 0x27) return true;
		hash = hashed(hash, unit > 0x40 && unit < 0x5b ? unit | 0x20 : unit);
	}
	return end - tokens.begins[index]! === 1 || mayBegin(dictionary, hash) || mayBe(dictionary, hash);
};

/** The longest name that begins with a token; null where none does. */
const longestAt = (
	text: string,
	tokens: Tokens,
	first: number,
	dictionary: Dictionary,
): (Spot & {bearers: Bearer[]}) | null => {
	const reading: Reading = {bytes: room(), length: 0, hash: seed};
	let best: (Spot & {bearers: Bearer[]}) | null = null;
	let [joined, initial] = [false, false];
	for (let index = first; index < tokens.begins.length && index < first + most; index += 1) {
		const link = index === first ? 'apart' : between(text, tokens.ends[index - 1]!, tokens.begins[index]!, initial);
		if (link === null) break;

		joined ||= link === 'joined';
		const length = spell(text, tokens, index, word);
		if (index > first && length < 4 && joining.has(String.fromCharCode(...word.subarray(0, length)))) {
			joined = true;
			continue;
		}
		const single = tokens.ends[index]! - tokens.begins[index]! === 1;
		const apart = index > first && !(single && initial);
		const before = {...reading};
		const look = (end: number) => {
			if (!(tokens.signs[index]! & signs.capital) || !mayBe(dictionary, reading.hash)) return;

			const bearers = bearersOf(dictionary, reading.bytes, reading.length).filter(({company}) => company || !joined);
			if (bearers.length > 0) best = {first, last: index, begin: tokens.begins[first]!, end, bearers};
		};
		const end = tokens.ends[index]!;
		if (length > 1 && /['’]s/iu.test(text.slice(end - 2, end))) {
			if (!take(reading, word, length - 1, apart)) break;
			look(end - 2);
			Object.assign(reading, before);
		}
		if (!take(reading, word, length, apart)) break;
		look(end);
		if (!single && !mayBegin(dictionary, reading.hash)) break;

		initial = single;
	}
	return best;
};

/** Yields now and then. In the order of the text; none overlaps another. */
export function* mentionsIn(text: string, dictionary: Dictionary): Generator<void, Mention[]> {
	const tokens = yield* tokensOf(text);
	const judge = inContext(text, tokens);
	const found: (Spot & {bearers: Bearer[]; word: string; later: boolean})[] = [];
	for (let index = 0, turn = 1; index < tokens.begins.length; index += 1, turn += 1) {
		if (turn % 2048 === 0) yield;
		if (!(tokens.signs[index]! & signs.capital) || !promising(text, tokens, index, dictionary)) continue;

		const spot = longestAt(text, tokens, index, dictionary);
		if (!spot) continue;

		const bearers = spot.first === spot.last ? spot.bearers.filter(({company}) => company) : spot.bearers;
		const verdict =
			bearers.length > 0
				? judge(
						spot,
						bearers.some(({company}) => company),
					)
				: 'no';
		if (verdict !== 'no')
			found.push({...spot, bearers, word: text.slice(spot.begin, spot.end), later: verdict === 'if proven'});
		index = spot.last;
	}
	const proven = new Set(found.filter(({later}) => !later).map(spot => spot.word));
	return found
		.filter(({later, word: name}) => !later || proven.has(name))
		.flatMap(({bearers, begin, end}) =>
			bearers.map(({subject}) => ({subject, at: begin, length: end - begin, sure: bearers.length === 1})),
		);
}
