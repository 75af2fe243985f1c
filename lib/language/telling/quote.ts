// A quote: the sentence that decided, short enough to be shown, and where in it the deciding words stand.

type Span = readonly [from: number, to: number];

/** Of a text no more is ever kept. */
const longest = 200;
const ends = /[.!?](?=\s)|\n/gu;

const sentenceAt = (text: string, at: number): Span => {
	let from = 0;
	for (const {0: end, index} of text.matchAll(ends)) {
		if (index >= at) return [from, index + end.length];
		from = index + end.length;
	}
	return [from, text.length];
};

/** Spans in their order, those that touch joined. */
const joined = (spans: readonly Span[]): [number, number][] => {
	const out: [number, number][] = [];
	for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
		const last = out.at(-1);
		if (last && from <= last[1]) last[1] = Math.max(last[1], to);
		else out.push([from, to]);
	}
	return out;
};

/** To the end of a word that was begun. */
const whole = (text: string, [from, to]: Span): Span => {
	const begun = /[\p{L}\p{N}]$/u.test(text.slice(from, to)) ? /^[\p{L}\p{N}]*/u.exec(text.slice(to)) : null;
	return [from, to + (begun?.[0].length ?? 0)]; // Missing where it ended
};

/** Of the sentence with the most that decided; the first of them where several have as much. */
export const quoteOf = (text: string, decided: readonly Span[]) => {
	const spans = decided.map(span => whole(text, span));
	const sums = new Map<number, {sentence: Span; sum: number}>();
	for (const [from, to] of spans) {
		const sentence = sentenceAt(text, from);
		const known = sums.get(sentence[0]) ?? {sentence, sum: 0};
		sums.set(sentence[0], {sentence, sum: known.sum + to - from});
	}
	const [best] = [...sums.values()].sort((a, b) => b.sum - a.sum);
	const [from, to] = best?.sentence ?? sentenceAt(text, 0); // Missing where no words decided
	const first = spans.filter(span => span[0] >= from && span[0] < to).map(span => span[0])[0] ?? from; // As above
	// A long sentence is shown from a little before the words.
	const begin = first - from > longest / 2 ? Math.max(from, text.indexOf(' ', first - 60) + 1) : from;
	const raw = text.slice(begin, Math.min(to, begin + longest));
	const quote = raw.trim();
	const shift = begin + raw.length - raw.trimStart().length;
	const marks = joined(spans)
		.map(([start, end]): [number, number] => [Math.max(0, start - shift), Math.min(quote.length, end - shift)])
		.filter(([start, end]) => start < end);
	// What is named is named in any of the sentences that decided.
	const sentences = [...sums.values()].map(({sentence: [start, end]}) => text.slice(start, end).trim());
	return {quote, marks, sentences};
};
