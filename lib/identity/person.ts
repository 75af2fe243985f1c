// A person's name in its parts: what is given, what is in the middle, what is the family's.
import {foldLetters, foldWords} from './fold';
import {after, afterInCapitals, before} from './honorifics';

export type PersonName = {given: string; middle: string; family: string; nickname: string | null};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that belong to the name after them: `van der Hoek`, `de la Torre`, `mc Donald`. */
const particles = set(
	'van von vom zu zur der den dem ter ten te de del della dello delle dei degli di da das do dos du des la le las los lo el al bin ibn ben bint abu abd st saint san santa mc mac fitz af av ap y e dela vander vanden',
);
/** Titles of offices and houses, beside those that stand on cards. */
const offices = set(
	'state representative senator president judge justice governor rabbi father brother sister pastor bishop archbishop general major captain admiral colonel lieutenant sergeant baron baroness count countess duke duchess earl viscount viscountess marquess prince princess',
);
const beside = set('attorney at law atty architect realtor aia csi bsn lncc gri sc md dvm rn pc pa cpa');

const word = (token: string): string => foldWords(foldLetters(token)).replaceAll(' ', '');
const isInitial = (token: string): boolean => /^\p{L}\.?$/u.test(token) || /^(?:\p{L}\.){2,3}$/u.test(token);
const isAfter = (token: string): boolean => after.has(word(token.replaceAll('.', '')));

/** Degrees and the like: named as such, or written in capitals beside a name that is not. */
const isCredential = (segment: string, last: boolean): boolean =>
	segment
		.split(/[\s-]+/u)
		.map(token => word(token.replaceAll('.', '')))
		.every(one => after.has(one) || beside.has(one) || (last && afterInCapitals.has(one))) ||
	/^(?:[A-Z]\.){2,}$/u.test(segment.trim());

const asides = /[([（【“„«][^)\]）】”“»]{0,80}[)\]）】”“»]|"[^"]{1,80}"|''[^']{1,80}''/gu;

const strip = (tokens: string[]): string[] => {
	let [start, end] = [0, tokens.length];
	const at = (index: number) => word(tokens[index] ?? '');
	while (end - start > 1 && (before.has(at(start)) || (end - start > 2 && offices.has(at(start))))) start++;
	while (end - start > 1 && (isAfter(tokens[end - 1] ?? '') || (end - start > 2 && beside.has(at(end - 1))))) end--;
	if (end - start > 2 && afterInCapitals.has(at(end - 1)) && /^(?:[A-Z]\.?){2,}$/u.test(tokens[end - 1] ?? '')) {
		const others = tokens.slice(start, end - 1).join('');
		if (/\./u.test(tokens[end - 1] ?? '') || others !== others.toUpperCase()) end--;
	}

	return tokens.slice(start, end);
};

/** Where the family's name begins: with its particles, or after an initial in the middle. */
const familyAt = (tokens: string[]): number => {
	let start = tokens.length - 1;
	const initial = tokens.findLastIndex((token, at) => at > 0 && at < tokens.length - 1 && isInitial(token));
	if (initial > 0 && !isInitial(tokens[0] ?? '')) return initial + 1;

	while (start > 1 && particles.has(word(tokens[start - 1] ?? ''))) start--;
	return start;
};

const joined = (tokens: string[]): string => tokens.join(' ').replace(/[,;]+$/u, '');

/** `2nd Earl of Balfour`, `Baronet`, `the Elder`: what somebody is, not what they are called. */
const isStyle = (segment: string): boolean =>
	/^(?:the\s)?(?:\d+(?:st|nd|rd|th)\b|elder\b|younger\b|baronet\b|bt\.?$)/iu.test(segment) ||
	offices.has(word(segment.split(' ', 1)[0] ?? ''));

/** `van Dam, Andries` and `Dr. Andries (Andy) van Dam, PhD` as their parts; of a couple the first. A name of one word is the family's. */
export const parsePerson = (name: string): PersonName => {
	const text = name.slice(0, 400);
	const aside = text.match(asides)?.[0].replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '') ?? null; // Missing where there is none
	const bare = text.replace(asides, ' ').trim() || text;
	const [first = '', ...segments] = bare.split(/[,，;]/u).map(segment => segment.trim());
	const kept = segments.filter(
		(segment, at) => segment !== '' && !isCredential(segment, at === segments.length - 1) && !isStyle(segment),
	);
	const tokensOf = (part: string) => strip(part.split(/\s+/u).filter(Boolean));
	const couple = (part: string) => part.split(/\s(?:&|and|or|und)\s/iu);

	if (kept.length > 0 && first !== '') {
		const [given = '', ...middle] = tokensOf(couple(kept[0] ?? '')[0] ?? '');
		return {given, middle: joined(middle), family: joined(tokensOf(first)), nickname: aside};
	}
	const [one = '', other] = couple(first);
	const mine = tokensOf(one);
	const theirs = other === undefined ? [] : tokensOf(other);
	// `Chris and Rhonda Gatch`: the family is named once, at the end.
	const lone = theirs.length > 1 && mine.filter(token => !isInitial(token)).length < 2;
	const titled = mine.length === 1 && before.has(word(mine[0] ?? ''));
	const tokens = titled ? theirs : lone ? [...mine, ...theirs.slice(familyAt(theirs))] : mine;
	if (tokens.length < 2) return {given: '', middle: '', family: joined(tokens), nickname: aside};

	const at = familyAt(tokens);
	const head = tokens.slice(0, at);
	const two = head.length > 1 && particles.has(word(head[0] ?? '')) ? 2 : 1;
	return {
		given: joined(head.slice(0, two)),
		middle: joined(head.slice(two)),
		family: joined(tokens.slice(at)),
		nickname: aside,
	};
};
