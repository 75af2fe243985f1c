// Trouble: from an error to the word that the views turn into one sentence.
import type {Trouble} from '@/lib/messages';
import {asTrouble, StorageTrouble} from '@/storage/trouble';

/** An error's own text may hold a person's data, so only its kind goes further. */
export const troubleOf = (error: unknown): Trouble => {
	const known = asTrouble(error);
	return known instanceof StorageTrouble ? known.trouble : 'internal';
};
