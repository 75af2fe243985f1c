// Bytes: words as bytes that sort as JavaScript sorts the words.

/** Longest word that is kept, in bytes; whoever shares so much is found by it. */
export const longest = 120;

/**
 * Writes a word and answers its length. One to three bytes a UTF-16 unit, surrogates each by itself (CESU-8), so that the order of
 * bytes is the order of strings.
 */
export const encode = (word: string, into: Uint8Array): number => {
	let length = 0;
	for (let at = 0; at < word.length && length < longest; at += 1) {
		const unit = word.charCodeAt(at);
		if (unit < 0x80) into[length++] = unit;
		else if (unit < 0x800) {
			into[length++] = 0xc0 | (unit >> 6);
			into[length++] = 0x80 | (unit & 0x3f);
		} else {
			into[length++] = 0xe0 | (unit >> 12);
			into[length++] = 0x80 | ((unit >> 6) & 0x3f);
			into[length++] = 0x80 | (unit & 0x3f);
		}
	}
	return length;
};

/** Room for a word, whose last unit may be three bytes long, and a letter more. */
export const room = (): Uint8Array => new Uint8Array(longest + 6);
