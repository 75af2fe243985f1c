// Kept: signals that were noticed before and of which more is known now, as the rep left them.
import type {Signal} from '../domain/signal';

const alike = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((one, at) => one === b[at]);

/**
 * Of the signals that are on file those that rest on more facts by now, or happened earlier than was known: to be written over them.
 * What the rep put away stays away. A signal that is new is none of them: it is added.
 */
export const kept = (onFile: readonly Signal[], noticed: readonly Signal[]): Signal[] => {
	const now = new Map(noticed.map(one => [one.id, one]));

	return onFile.flatMap(old => {
		const one = now.get(old.id);
		if (!one || (one.at === old.at && alike(one.because, old.because))) return [];

		return {...one, done: old.done, until: old.until};
	});
};
