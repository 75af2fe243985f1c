// Small letters without accents, one for each letter there was, so that a place in them is one in the text.

const plainLetter = (letter: string): string => {
	const lower = (letter.normalize('NFD')[0] ?? letter).toLowerCase();
	return lower.length === 1 ? lower : letter;
};

export const plainLetters = (text: string): string =>
	text
		.replace(/[A-Z]+/g, capitals => capitals.toLowerCase())
		.replace(/[\u0080-\uffff]/g, letter => (/[’‘ʼ]/u.test(letter) ? "'" : plainLetter(letter)));
