// Names of people, folded for look-up: what a badge, a mail and a profile call the same person is one key.
import {foldLetters, foldWords, joinInitials} from './fold';
import {after, afterInCapitals, alsoGiven, before} from './honorifics';

const cjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u;
const cjkHonorific = /(?<=..)(?:様|さん|さま|先生|氏|先生|女士|님|씨)$/u;
const generations: Record<string, string> = {jr: '2', junior: '2', ii: '2', iii: '3', iv: '4', sr: '1', senior: '1'};

/**
 * German and Danish spellings without their letters: Mueller is Müller is Muller; Haakon is Håkon.
 * Not at an end such as Michael, Joel or Samuel, where the vowels are two.
 */
export const spelled = (word: string): string =>
	word.length < 4
		? word
		: word
				.replace(/aa/g, 'a')
				.replace(/(^|[bcdfghjklmnprstvwxz])([aou])e(?!l(?:$|[aeios]))(?=[bcdfghjklmnprstvwxz])/g, '$1$2');

const isCredential = (segment: string): boolean => {
	const words = foldWords(foldLetters(segment.replaceAll('.', ''))).split(' ');

	return (
		words.every(word => after.has(word) || afterInCapitals.has(word)) ||
		/^[A-Z][A-Za-z]{0,2}[A-Z.®-]{1,7}$/u.test(segment)
	);
};

/** `Lovelace, Ada, PhD` as `Ada Lovelace`: credentials dropped, the given name first. */
const withoutCommas = (name: string): string => {
	const [first = '', ...rest] = name.split(/[,，;]/u).map(part => part.trim());
	const names = rest.filter(part => part !== '' && !isCredential(part));

	return names.length === 1 ? `${names[0]} ${first}` : [first, ...names].join(' ');
};

/** Drops nicknames in quotes, pronouns and maiden names in brackets, unless nothing else is left. */
const withoutAsides = (name: string): string => {
	const plain = name.replace(/[([（【"“„«][^)\]）】"”“»]{0,80}[)\]）】"”“»]/gu, ' ').trim();

	return plain === '' ? name : plain;
};

const strip = (words: string[], original: string): string[] => {
	let [start, end] = [0, words.length];
	while (end - start > 1 && before.has(words[start] ?? '') && (end - start > 2 || !alsoGiven.has(words[start] ?? '')))
		start++;
	const capitals = original === original.toUpperCase();
	while (end - start > 1) {
		const word = words[end - 1] ?? '';
		const inCapitals = !capitals && end - start > 2 && afterInCapitals.has(word) && endsInCapitals(original, word);
		if (!(after.has(word) && (end - start > 2 || word.length < 5)) && !inCapitals) break;

		end--;
	}

	return words.slice(start, end);
};

const endsInCapitals = (original: string, word: string): boolean =>
	original
		.replace(/[^A-Za-z ]/g, '')
		.split(' ')
		.includes(word.toUpperCase());

/** Words of a name without honorifics, post-nominals and asides, folded, in order. */
const nameWords = (name: string): string[] => {
	const short = name.slice(0, 400);
	const plain = withoutCommas(withoutAsides(short.trim()));
	const undotted = foldLetters(plain).replace(/\b(ph|m|b|d)\.\s?(d|sc|a|phil|ba)\b\.?/g, '$1$2');
	const words = joinInitials(foldWords(undotted)).split(' ').filter(Boolean);

	return strip(words, plain);
};

/** Folded full name for look-up; `''` where there is no letter at all. Never longer than 200 characters. */
export const nameKey = (name: string): string => {
	const words = nameWords(name);
	if (words.every(word => cjk.test(word))) return words.join('').replace(cjkHonorific, '').slice(0, 200);

	return words.map(spelled).join(' ').slice(0, 200).trim();
};

/** Which of a family's bearers of one name this is, where the name says so: `2` for Jr, Junior and II. */
export const generation = (name: string): string | null =>
	generations[
		foldWords(foldLetters(name.replaceAll('.', '')))
			.split(' ')
			.at(-1) ?? ''
	] ?? null;
