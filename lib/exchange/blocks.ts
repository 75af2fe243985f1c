// Blocks: the whole lines of a stream of bytes, about a thousand at a time, with the place of each in the file.
import type {Choice} from './choice';
import type {Position} from './entry';

/** The longest row, card or line that is held, in bytes; of a longer line its beginning stays. */
export const longest = 4 * 1024 * 1024;

const usualLines = 1000;
const usualBytes = 512 * 1024;

export type Block = {
	/** Without what ends them. */
	lines: string[];
	/** Where line `index` of the block starts; after the last one for `lines.length`. */
	at: (index: number) => Position;
	/** Is only the beginning of line `index` there, because it is longer than what is held? */
	cut: (index: number) => boolean;
	/** The file ends here. */
	last: boolean;
	/** Nothing longer comes, even if none of it is used: what is still open at its first line is never closed. */
	full: boolean;
};

/** Index after the line that starts at `from`; -1 where it does not end in these bytes. */
const endOf = (bytes: Uint8Array, from: number, newline: number, encoding: Choice['encoding']): number => {
	let at = bytes.indexOf(newline, from);
	if (!encoding.startsWith('utf-16')) return at + 1 || -1;

	const little = encoding === 'utf-16le';
	while (at >= 0) {
		const [first, high] = little ? [at, at + 1] : [at - 1, at - 1];
		if (high >= bytes.length) return -1;
		if ((first - from) % 2 === 0 && bytes[high] === 0) return first + 2;
		at = bytes.indexOf(newline, at + 1);
	}
	return -1;
};

const joined = (one: Uint8Array, other: Uint8Array): Uint8Array => {
	if (one.length === 0) return other;

	const both = new Uint8Array(one.length + other.length);
	both.set(one);
	both.set(other, one.length);
	return both;
};

/**
 * A function that gives the next block, told how many lines of the block before were used up: it starts with the first line that
 * was not, and is longer than before where none was. `bytes` start at `from`. A file is never held whole.
 */
export const blocksOf = (
	bytes: AsyncIterable<Uint8Array>,
	{encoding, newline}: Pick<Choice, 'encoding' | 'newline'>,
	from: Position,
): {next: (used: number) => Promise<Block>; close: () => Promise<unknown>} => {
	const chunks = bytes[Symbol.asyncIterator]();
	const decoder = new TextDecoder(encoding, {ignoreBOM: true});
	const sign = newline.charCodeAt(0);
	const signBytes = {'utf-16le': [sign, 0], 'utf-16be': [0, sign]}[encoding as string] ?? [sign];
	let held = new Uint8Array() as Uint8Array;
	/** Of every line that is held whole: where it ends in what is held, and in the file. */
	let ends: {held: number; file: number; cut?: true}[] = [];
	/** Of those, how many the block before had. */
	let shown = 0;
	let {offset, line} = from;
	let done = false;

	const more = async () => {
		const chunk = await chunks.next();
		done = chunk.done === true;
		return chunk.done ? new Uint8Array() : chunk.value;
	};

	/** Keeps the beginning of a line that is too long and passes over the rest of it. */
	const cut = async (start: number, file: number) => {
		const kept = joined(held.slice(0, start + longest), Uint8Array.from(signBytes));
		let [rest, passed] = [held.subarray(start + longest), file + longest];
		for (;;) {
			const end = endOf(rest, 0, sign, encoding);
			if (end > 0 || done) {
				const to = end > 0 ? end : rest.length;
				ends.push({held: kept.length, file: passed + to, cut: true});
				held = joined(kept, rest.subarray(to));
				return;
			}
			// An even number stays, so that the halves of a UTF-16 unit are not parted.
			const over = Math.max(0, rest.length - 2) & ~1;
			passed += over;
			rest = joined(rest.subarray(over), await more());
		}
	};

	const next = async (used: number): Promise<Block> => {
		const size = ends[shown - 1]?.held ?? 0; // Missing before the first block
		const gone = ends[used - 1];
		if (gone) {
			[offset, line] = [gone.file, line + used];
			held = held.subarray(gone.held);
			// Where lines further on end is found again, but for those that were cut.
			const kept = Math.max(used + usualLines, ends.findLastIndex(end => end.cut) + 1);
			ends = ends.slice(used, kept).map(end => ({...end, held: end.held - gone.held}));
		}
		const [lines, room] = used
			? [usualLines, usualBytes]
			: [Math.max(usualLines, shown * 2), Math.max(usualBytes, size * 2)];
		const least = used ? 1 : shown + 1;
		for (;;) {
			const start = ends.at(-1) ?? {held: 0, file: offset};
			if (ends.length >= least && (ends.length >= lines || start.held >= room)) break;
			const end = endOf(held, start.held, sign, encoding);
			if (end > 0) ends.push({held: end, file: start.file + end - start.held});
			else if (done) {
				if (held.length > start.held) ends.push({held: held.length, file: start.file + held.length - start.held});
				break;
			} else if (held.length - start.held > longest) await cut(start.held, start.file);
			else held = joined(held, await more());
		}

		// What is held already may be more than a block.
		const over = ends.findIndex((end, index) => index + 1 >= least && (index + 1 >= lines || end.held >= room));
		shown = over < 0 ? ends.length : over + 1;
		const places = ends.slice(0, shown);
		const total = places.at(-1)?.held ?? 0;
		const first: Position = {offset, line};
		return {
			lines: decoder.decode(held.subarray(0, total)).split(newline, shown),
			at: index => (index === 0 ? first : {offset: places[index - 1]!.file, line: first.line + index}),
			cut: index => places[index]!.cut === true,
			last: done && total === held.length,
			full: total >= longest,
		};
	};

	return {next, close: async () => chunks.return?.()};
};
