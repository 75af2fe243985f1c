// A promise in a text: who said that they would do something for the other, in which sentence, and by when.
import {languages} from './promise/words';

export type Promised = {
	/** `us`: we owe it. `them`: they do. */
	who: 'us' | 'them';
	/** The sentence, at most 160 characters. */
	quote: string;
	/** The words of its date, as they stand there; null where it names none. */
	due: string | null;
};

/** Who writes: a note is the rep's, and speaks of the other in the third person; a mail to us speaks of its writer in the first. */
export type Writer = 'rep' | 'us' | 'them';

const most = 160;
/** A dot within an abbreviation or a number ends no sentence: it is followed by a small letter or a digit. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?;])\s+(?=[\p{Lu}¿¡"“«])|\n+/u);

/** A question promises nothing, and neither does what is only said not to be. */
const isOther = (sentence: string): boolean =>
	/\?\s*$/u.test(sentence) ||
	/(?<!\p{L})(?:if|se|si|wenn|falls|could|would|poderia|podría|könnte|pourrait)(?!\p{L})/iu.test(sentence);

/** "You owe: quote by Fri": in a note of the rep's that is the rep. */
const turned = {us: 'them', them: 'us'} as const;

/** The last promise in it; null where nobody promised anything. */
export const promiseIn = (text: string, writer: Writer): Promised | null => {
	for (const sentence of sentencesOf(text.slice(0, 10_000)).toReversed()) {
		if (isOther(sentence)) continue;

		for (const {us, them, due} of languages) {
			const first = us.test(sentence) ? 'us' : them.test(sentence) ? 'them' : null;
			if (!first) continue;

			const who = writer === 'them' ? turned[first] : first;
			const quote = sentence.trim().replaceAll(/\s+/gu, ' ').slice(0, most);
			return {who, quote, due: due.exec(sentence)?.[0].replaceAll(/\s+/gu, ' ') ?? null}; // Missing where no day is named
		}
	}

	return null;
};
