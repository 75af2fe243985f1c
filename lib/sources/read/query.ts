// The words of a search as most services read them.

/** Phrases in quotes, words as they are, side by side: all of them are meant. */
export const queryOf = (words: readonly string[]): string =>
	words
		.map(word => word.replaceAll('"', ' ').trim())
		.filter(Boolean)
		.map(word => (word.includes(' ') ? `"${word}"` : word))
		.join(' ');
