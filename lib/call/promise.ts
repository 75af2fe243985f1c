// The last promise between us and somebody, in what the rep wrote and in the subject lines of mails.
import type {Promise} from '../call-replies';
import type {Note} from '../domain/note';
import type {Touch} from '../domain/touch';
import {promiseIn, type Writer} from '../language/promise';

export const lastPromise = (notes: readonly Note[], touches: readonly Touch[]): Promise | null => {
	const texts = [
		...notes.map(({text, at}) => ({text, at, writer: 'rep' as Writer})),
		...touches.map(({text, at, direction}) => ({
			text: text ?? '', // Missing of most calls
			at,
			writer: (direction === 'out' ? 'us' : 'them') as Writer,
		})),
	].toSorted((a, b) => b.at - a.at);
	for (const {text, at, writer} of texts) {
		const promised = promiseIn(text, writer);
		if (promised) return {...promised, at};
	}

	return null;
};
