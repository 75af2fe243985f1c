// Brands: what of a company's name tells it from others, for names written by many hands.
import {companyKey} from '../company';
import {likeness} from './similar';

const dutch = /\bn\W{0,3}v\b\.*|\bnaamloze vennootschap\b/giu;
const closed = /\bb\W{0,3}v\b\.*|\bbesloten vennootschap\b/giu;
const form = /\b(?:[nb]v|inc|ltd|limited|llc|gmbh|ag|s\W?a|co|corp|plc|oy|ab|kk|spa|srl)\b/iu;

/** The folded name without its legal form and what stands behind it: `AKZO NOBEL N. V., ARNHEM, NL` is `akzo nobel`. */
export const brandOf = (name: string): string => {
	const plain = name.slice(0, 400).replace(dutch, 'nv ').replace(closed, 'bv ');
	const [first = ''] = plain.split(/[,;]/u);
	const key = companyKey(form.test(first) ? first : plain);

	return (
		key
			.replace(/\b[nb]v\b/gu, ' ')
			.replace(/\s+/gu, ' ')
			.trim() || key
	);
};

/** How much of the one name's letters stands in words of the other; long words say more, up to eight letters. */
const held = (words: string[], others: string[]): [held: number, all: number] => {
	let [sum, all] = [0, 0];
	for (const word of words) {
		const size = Math.min(word.length, 8);
		const best = Math.max(...others.map(other => likeness(word, other)));
		all += size;
		if (best >= 0.85) sum += size * best;
	}

	return [sum, all];
};

/** Whether two brands may be one company: as a whole alike, or alike in most of their words. */
export const sameBrand = (a: string, b: string): boolean => {
	if (a === '' || b === '') return false;
	if (likeness(a.replaceAll(' ', ''), b.replaceAll(' ', '')) >= 0.86) return true;
	const [one, other] = [a.split(' '), b.split(' ')];
	const [[here, mine], [there, theirs]] = [held(one, other), held(other, one)];

	return (here + there) / (mine + theirs) >= 0.55;
};
