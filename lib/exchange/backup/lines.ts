// Lines of a packed file, one after the other, none of them longer than can be held.
import {BackupFlaw} from './flaw';

/** Characters; five hundred of the longest notes are not as long. */
export const longest = 64 * 1024 * 1024;
const longestHeader = 4000;

/** Text of a packed stream, in pieces; throws where it is not packed, or not text. */
export async function* unpacked(file: Blob): AsyncGenerator<string> {
	const reader = file
		.stream()
		.pipeThrough(new DecompressionStream('gzip'))
		.pipeThrough(new TextDecoderStream('utf-8', {fatal: true, ignoreBOM: true}))
		.getReader();
	try {
		for (;;) {
			const {done, value} = await reader.read();
			if (done) return;
			yield value;
		}
	} finally {
		await reader.cancel().catch(() => {});
	}
}

/** The first is a header, and short. Every line ends in a line feed: what stands after the last one was cut. */
export async function* linesOf(file: Blob): AsyncGenerator<string> {
	let pieces: string[] = [];
	let [length, most] = [0, longestHeader];
	for await (const piece of unpacked(file)) {
		const parts = piece.split('\n');
		for (const [index, part] of parts.entries()) {
			pieces.push(part);
			length += part.length;
			if (length > most) throw new BackupFlaw(most === longest ? 'damaged' : 'not-a-backup');
			if (index === parts.length - 1) break;

			yield pieces.join('');
			[pieces, length, most] = [[], 0, longest];
		}
	}
	if (length > 0) throw new BackupFlaw('damaged');
}
