// Names in Cyrillic and Greek letters as Latin ones, so that a name is met in either.

const pairs =
	'а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya є e і i ї i ґ g ў u ј j љ lj њ nj ћ c ђ d џ dz ' +
	'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s τ t υ y φ f χ ch ψ ps ω o';
const letters = new Map<string, string>();
const list = pairs.split(' ');
for (let at = 0; at < list.length; at += 2) letters.set(list[at] ?? '', list[at + 1]?.replace('-', '') ?? '');

const one = /^(?:[\p{Script=Cyrillic}]+|[\p{Script=Greek}]+)$/u;

/** A folded word in Latin letters; one that mixes scripts stays as it is, for nobody is called so by chance. */
export const latin = (word: string): string =>
	one.test(word) ? [...word].map(letter => letters.get(letter) ?? letter).join('') : word;
