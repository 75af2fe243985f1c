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
	'state representative senator president judge justice governor rabbi father brother sister pastor bishop archbishop general major captain admiral colonel lieutenant sergeant baron baroness count countess duke duchess earl viscount viscountess marquess prince princess congressman congresswoman councillor alderman mayor',
);
const beside = set('attorney at law atty architect realtor aia csi bsn lncc gri sc md dvm rn pc pa cpa');

/** Generations, which may also stand before the family's name. */
const generation = set('jr sr ii iii iv');
/** Given names that are seldom alone: `Jo Anne`, `Ma Victoria`. */
const halves = set('jo ma la le el de');

const word = (token: string): string => foldWords(foldLetters(token)).replaceAll(' ', '');
const isInitial = (token: string): boolean => /^\p{L}\.?$/u.test(token) || /^(?:\p{L}\.){2,3}$/u.test(token);
const isAfter = (token: string): boolean => after.has(word(token.replaceAll('.', ''))) || /^VII?$/u.test(token);

/** Degrees and the like: named as such, or written in capitals beside a name that is not. */
const isCredential = (segment: string, last: boolean): boolean =>
	segment
		.split(/[\s-]+/u)
		.map(token => word(token.replaceAll('.', '')))
		.every(one => after.has(one) || beside.has(one) || (last && afterInCapitals.has(one))) ||
	/^(?:(?:[A-Z]\.){2,}|VI{0,3})$/u.test(segment.trim());

const asides = /[([（【“„«][^)\]）】”“»]{0,80}[)\]）】”“»]|"[^"]{1,80}"|''[^']{1,80}''/gu;

const isBeside = (token: string): boolean => token.split('-').every(part => beside.has(word(part)));

const strip = (all: string[]): string[] => {
	const tokens = all.filter(
		(token, at) => at === 0 || all.length < 3 || !generation.has(word(token.replaceAll('.', ''))),
	);
	let [start, end] = [0, tokens.length];
	const at = (index: number) => word(tokens[index] ?? '');
	while (end - start > 1 && (before.has(at(start)) || (end - start > 2 && offices.has(at(start))))) start++;
	while (end - start > 1 && (isAfter(tokens[end - 1] ?? '') || (end - start > 2 && isBeside(tokens[end - 1] ?? ''))))
		end--;
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

/** `Macaluso David P`: the family's name leads where an initial ends. */
const turned = (tokens: string[]): string[] => {
	const [family = '', given = '', initial = ''] = tokens;
	const leads = tokens.length === 3 && isInitial(initial) && !isInitial(given) && !isInitial(family);

	return leads ? [given, initial, family] : tokens;
};

const isLone = (tokens: string[]): boolean => tokens.filter(token => !isInitial(token)).length < 2;

/** Names of a couple in their order, the family's once: `Chris and Rhonda Gatch`; of two families the first alone. */
const coupled = (part: string): {tokens: string[]; with: string[]} => {
	const [one = '', other] = part.split(/\s(?:&|and|or|und)\s/iu);
	const mine = one.split(/\s+/u).filter(Boolean);
	if (other === undefined) return {tokens: turned(strip(mine)), with: []};
	const theirs = strip(other.split(/\s+/u).filter(Boolean));
	if (mine.every(token => before.has(word(token)))) return {tokens: theirs, with: []};
	if (theirs.length < 2 || !isLone(strip(mine))) return {tokens: strip(mine), with: theirs.length === 1 ? theirs : []};

	const at = familyAt(theirs);
	return {tokens: [...strip(mine), ...theirs.slice(at)], with: theirs.slice(0, at)};
};

/** `van Dam, Andries` and `Dr. Andries (Andy) van Dam, PhD` as their parts. A name of one word is the family's. */
export const parsePerson = (name: string): PersonName => {
	const text = name.slice(0, 400);
	const nickname = text.match(asides)?.[0].replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '') ?? null; // Missing where there is none
	const bare = text.replace(asides, ' ').trim() || text;
	const [first = '', ...segments] = bare.split(/[,，;]/u).map(segment => segment.trim());
	const [leading, ...kept] = [first, ...segments].filter(
		(segment, at) =>
			at === 0 || (segment !== '' && !isCredential(segment, at === segments.length) && !isStyle(segment)),
	);
	const led = kept.length > 0 && leading !== '';
	const {tokens, with: others} = coupled((led ? kept[0] : leading) ?? '');
	if (tokens.length === 0 || (!led && tokens.length < 2))
		return {given: '', middle: '', family: joined(led ? strip(first.split(/\s+/u)) : tokens), nickname};

	const at = led ? tokens.length : familyAt(tokens);
	const two = at > 1 && halves.has(word(tokens[0] ?? '')) && tokens.length > 2 ? 2 : 1;
	const [mine, theirs] = [tokens.slice(0, at), others.slice(0, 1)];
	return {
		given: [joined(mine.slice(0, two)), ...theirs].join(' & '),
		middle: joined([...mine.slice(two), ...others.slice(1)]),
		family: joined(led ? strip(first.split(/\s+/u)) : tokens.slice(at)),
		nickname,
	};
};
