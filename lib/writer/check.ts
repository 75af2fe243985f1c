// The check: whether a sentence stands in the facts it names. Every word, number and date of it is theirs, or holds the sentence together.
import type {Fact} from '@/lib/domain/fact';
import {fold} from '@/lib/identity/fold';
import {isGlue, type Tongue} from './glue';

/** What a plain sentence has no use for: markup, links, addresses, code, what is not seen, and a second paragraph. */
const foreign = /[<>{}[\]()|`*_#~\\^$=@"“”«»]|\p{C}|:\/|\/\/|\bwww\b|!\s*\[/u;
/** `evil.test`: a dot within a word. */
const hostLike = /[\p{L}\p{N}-]\.[\p{L}]{2}/u;

/** Shorter, and it says nothing. */
const fewestWords = 3;
const longest = 300;

/** `4,812` and `4 812` are one number. */
const numbersIn = (text: string): string[] =>
	(text.match(/\d+(?:[.,\u00a0\u202f’]\d+)*/gu) ?? []).map(number => number.replace(/\D/gu, '')); // Missing where there is none
const wordsIn = (text: string): string[] =>
	fold(text.replace(/[\p{N}]+(?:[.,\u00a0\u202f’]\p{N}+)*/gu, ' '))
		.split(' ')
		.filter(word => word !== '');

/** A date may be written in words or digits. */
const datesOf = (moment: number, tongue: Tongue): string[] => {
	const date = new Date(moment);
	const styled = (['short', 'medium', 'long'] as const).map(dateStyle =>
		new Intl.DateTimeFormat(tongue === 'pt' ? 'pt-BR' : 'en', {dateStyle, timeZone: 'UTC'}).format(date),
	);

	return [...styled, date.toISOString().slice(0, 10)];
};

/** Texts that a sentence may draw from. */
const textsOf = (name: string, cited: readonly Fact[], tongue: Tongue): string[] => [
	name,
	...cited.flatMap(({value, at}) => [value, ...(at === undefined ? [] : datesOf(at, tongue))]),
];

/** Folding stops at four hundred letters, and values may be longer. */
const pieces = (text: string): string[] =>
	Array.from({length: Math.ceil(text.length / 200)}, (_, at) => text.slice(at * 200, at * 200 + 240));

/** `name`: the subject's. `cited`: the facts that the sentence names; without any, nothing stands. */
export const stands = (text: string, name: string, cited: readonly Fact[], tongue: Tongue): boolean => {
	if (text.length > longest || foreign.test(text) || hostLike.test(text)) return false;

	const given = textsOf(name, cited, tongue);
	const words = new Set(given.flatMap(pieces).flatMap(wordsIn));
	const numbers = new Set(given.flatMap(numbersIn).flatMap(number => [number, number.replace(/^0+(?=\d)/u, '')]));
	const own = wordsIn(text);
	const drawn = own.filter(word => !isGlue(word, tongue));
	const facts = new Set(
		cited.flatMap(({value, at}) => [value, ...(at === undefined ? [] : datesOf(at, tongue))].flatMap(pieces)),
	);
	const theirs = new Set([...facts].flatMap(part => [...wordsIn(part), ...numbersIn(part)]));

	return (
		own.length + numbersIn(text).length >= fewestWords &&
		drawn.every(word => words.has(word)) &&
		numbersIn(text).every(number => numbers.has(number)) &&
		// The name alone, held together, is no sentence about a fact.
		[...drawn, ...numbersIn(text)].some(word => theirs.has(word))
	);
};
