// The entries of a file, batch by batch: streamed, resumed from where a batch ended, stopped by a signal.
import {blocksOf} from './blocks';
import {cardsOf} from './card/cards';
import type {Choice} from './choice';
import type {Batch, Position} from './entry';
import type {Read} from './made';
import {mailsOf} from './mail/mails';
import {rowsOf} from './table/rows';

type Given = {
	/** Where `bytes` start in the file: where the rows begin, or the `next` of a batch. */
	from?: Position;
	/** The rep's own addresses, by which the direction of a mail is known. */
	own?: readonly string[];
	signal?: AbortSignal;
};

const readerOf = (choice: Choice, own: readonly string[]): Read => {
	if (choice.format === 'vcard') return cardsOf;

	return choice.format === 'eml' || choice.format === 'mbox' ? mailsOf(choice, own) : rowsOf(choice);
};

/**
 * Reads the bytes of a file (`file.slice(from.offset).stream()`) as `choice` says. Every row comes once, as an entry or unread; a batch of
 * many long mails may hold none. The file is never held whole; each batch takes some milliseconds.
 */
export async function* entries(
	choice: Choice,
	bytes: AsyncIterable<Uint8Array>,
	{from = choice.start, own = [], signal}: Given = {},
): AsyncGenerator<Batch, void, void> {
	const blocks = blocksOf(bytes, choice, from);
	const read = readerOf(choice, own);
	try {
		for (let used = 0; ; ) {
			signal?.throwIfAborted();
			const block = await blocks.next(used);
			const made = read(block);
			used = made.used;
			const end = block.last && used === block.lines.length;
			if (made.entries.length > 0 || made.unread.length > 0 || end)
				yield {entries: made.entries, unread: made.unread, next: block.at(used)};
			if (end) return;
		}
	} finally {
		await blocks.close();
	}
}
