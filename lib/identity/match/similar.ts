// How alike two folded words are: Jaro and Winkler's measure, one slip of a finger, and the same sound.

/** Letters that are compared, and where they are noted: one place for all, for it is asked for millions of times. */
const longest = 200;
const [taken, order] = [new Uint8Array(longest), new Uint8Array(longest)];

/** Jaro and Winkler (1990), 0 to 1: letters in common within half the length, less transpositions, more for a common beginning. */
export const likeness = (a: string, b: string): number => {
	if (a === b) return 1;
	const [n, m] = [Math.min(a.length, longest), Math.min(b.length, longest)];
	if (n === 0 || m === 0) return 0;

	const reach = Math.max(0, (Math.max(n, m) >> 1) - 1);
	taken.fill(0, 0, m);
	let common = 0;
	for (let i = 0; i < n; i++) {
		const end = Math.min(m, i + reach + 1);
		const letter = a.charCodeAt(i);
		for (let j = Math.max(0, i - reach); j < end; j++) {
			if (taken[j] === 1 || letter !== b.charCodeAt(j)) continue;
			taken[j] = 1;
			order[common++] = i;
			break;
		}
	}
	if (common === 0) return 0;

	let [moved, at] = [0, 0];
	for (let j = 0; j < m; j++) if (taken[j] === 1 && a.charCodeAt(order[at++] ?? 0) !== b.charCodeAt(j)) moved++;
	const jaro = (common / n + common / m + (common - moved / 2) / common) / 3;
	let prefix = 0;
	while (prefix < 4 && prefix < n && prefix < m && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++;

	return jaro + prefix * 0.1 * (1 - jaro);
};

/** One letter more, less or other, or two neighbours in each other's place. */
export const oneSlip = (a: string, b: string): boolean => {
	if (a.length > b.length) return oneSlip(b, a);
	if (b.length - a.length > 1) return false;

	let at = 0;
	while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
	if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
	if (a.slice(at + 1) === b.slice(at + 1)) return true;

	return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
};

/** What a Latin word sounds like, roughly and in any of our languages: consonants by class, the first vowel if it leads. */
export const sound = (word: string): string => {
	const plain = word
		.replace(/ph/g, 'f')
		.replace(/sch|sh|ch|zh|cz|sz/g, 'x')
		.replace(/(?:ck|cq|qu)/g, 'k')
		.replace(/gh|h/g, '')
		.replace(/c(?=[eiy])/g, 's')
		.replace(/dt|th/g, 't')
		.replace(/^[ji](?=[aeou])/g, 'y');
	let said = '';
	for (const letter of plain) {
		const heard = heardAs[letter] ?? letter;
		if (heard === '' && said === '') said = 'a';
		else if (heard !== '' && !said.endsWith(heard)) said += heard;
	}

	return said;
};

const heardAs: Record<string, string> = {
	...Object.fromEntries([...'aeiouy'].map(letter => [letter, ''])),
	...{
		c: 'k',
		q: 'k',
		g: 'k',
		k: 'k',
		z: 's',
		s: 's',
		x: 's',
		v: 'f',
		w: 'f',
		f: 'f',
		b: 'p',
		p: 'p',
		d: 't',
		t: 't',
		m: 'n',
		n: 'n',
		j: 'y',
		' ': '',
		'-': '',
	},
};
