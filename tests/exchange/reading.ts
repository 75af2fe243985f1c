// Reading for tests: bytes in chunks, and all that is made of them.
import type {Choice} from '@/lib/exchange/choice';
import {entries} from '@/lib/exchange/entries';
import type {Batch, Entry, Position, Unread} from '@/lib/exchange/entry';
import {recognise} from '@/lib/exchange/recognise';

export const own = ['rep@north.example', 'rep.second@north.example'];

/** The bytes from `from` on, `size` at a time. */
export const chunks = async function* (bytes: Uint8Array, size: number, from = 0): AsyncGenerator<Uint8Array> {
	for (let at = from; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
};

/** How a file is read, recognised from its first 64 KiB; throws where it is refused. */
export const choiceOf = async (bytes: Uint8Array): Promise<Choice> => {
	const recognised = await recognise({name: 'file', size: bytes.length, bytes: bytes.subarray(0, 65_536), own});
	if ('why' in recognised) throw new Error(recognised.why);

	return recognised.choice;
};

export type Whole = {entries: Entry[]; unread: Unread[]; batches: Batch[]};

export const readAll = async (choice: Choice, bytes: Uint8Array, size = 65_536, from?: Position): Promise<Whole> => {
	const whole: Whole = {entries: [], unread: [], batches: []};
	const start = from ?? choice.start;
	for await (const batch of entries(choice, chunks(bytes, size, start.offset), {own, from: start})) {
		whole.entries.push(...batch.entries);
		whole.unread.push(...batch.unread);
		whole.batches.push(batch);
	}
	return whole;
};

/** A text in an encoding that Node can write. */
export const encoded = (text: string, encoding: Choice['encoding']): Uint8Array => {
	if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'));
	if (encoding === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16());

	return new Uint8Array(Buffer.from(text, encoding === 'utf-8' ? 'utf8' : 'latin1'));
};
