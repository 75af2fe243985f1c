// Trouble: from an error to the word that the views turn into one sentence.
import type {Trouble} from '@/lib/messages';
import {asTrouble, StorageTrouble} from '@/storage/trouble';

/** What was sent cannot be read. */
export class BadMessage extends Error {}

/** An error's own text may hold a person's data, so only its kind goes further. */
export const troubleOf = (error: unknown): Trouble => {
	if (error instanceof BadMessage) return 'bad-message';

	const known = asTrouble(error);
	return known instanceof StorageTrouble ? known.trouble : 'internal';
};
