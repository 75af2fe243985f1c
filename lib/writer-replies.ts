// What the keeper answers about the writer.
import type {Written} from './domain/summary';
import type {Trouble} from './net/trouble';

export type WriterReplies = {
	/** `place`: on this machine within the browser, or at an address of the rep's. */
	writer: {by: string | null; place: 'browser' | 'server' | null};
	/** `trouble`: why nothing was written; null where something was, or where nothing is known to write of. */
	write: {written: Written | null; trouble: Trouble | null};
};
