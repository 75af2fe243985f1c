// Sentences of a text in English or one written like it: cut at full stops, but not at those of shortened words.

const shortened =
	/(?:^|[\s("“])(?:Inc|Corp|Co|Ltd|LLC|Cos|Bros|Mr|Mrs|Ms|Dr|Prof|Jr|Sr|St|No|Nos|vs|approx|est|dept|Messrs|Gen|Sen|Rep|Gov|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|ca|bzw|Nr|z\.B|e\.g|i\.e|\p{Lu}|(?:\p{L}\.)+\p{L})\.$/u;

/** The sentences of a text, in its order; a line break ends one. The first 200,000 characters only. */
export const sentences = (text: string): string[] => {
	const found: string[] = [];
	for (const paragraph of text.slice(0, 200_000).split(/\n+/u)) {
		let from = 0;
		for (const end of paragraph.matchAll(/[.!?]["”’)]*(?=\s+["“‘(]?[\p{Lu}\d])/gu)) {
			const to = end.index + end[0].length;
			if (shortened.test(paragraph.slice(Math.max(from, to - 16), to))) continue;
			found.push(paragraph.slice(from, to));
			from = to;
		}
		found.push(paragraph.slice(from));
	}
	return found.map(one => one.replace(/\s+/gu, ' ').trim()).filter(Boolean);
};

/** The first sentences of a text, as many as fit whole into `most` characters, two at most; one that is longer is left to be cut. */
export const opening = (text: string, most = 500): string => {
	const [first = '', second] = sentences(text);

	return second && first.length + second.length + 1 <= most ? `${first} ${second}` : first;
};
