// Writing a backup: slices of a store become a packed stream, line by line.
import {chained, type Header, type Slice, type Sums, sliceText, sumUp} from './format';
import {type Seal, shut} from './seal';
import {sha256} from './text';

/** The sums of a store, for telling whether it is the same. */
export const sumsOf = async (slices: readonly Slice[]): Promise<Sums> => {
	const sums: Sums = {};
	for (const {table, count, json} of slices) await sumUp(sums, table, count, sliceText(table, await json.text()));
	return sums;
};

async function* linesOf(slices: readonly Slice[], head: string, seal: Seal | null): AsyncGenerator<string> {
	let hash = await sha256(head);
	const line = async (text: string) => {
		const written = seal ? await shut(text, seal, hash) : text;
		hash = await chained(hash, written);
		return `${hash} ${written}\n`;
	};

	yield `${head}\n`;
	const sums: Sums = {};
	for (const {table, count, json} of slices) {
		const text = sliceText(table, await json.text());
		await sumUp(sums, table, count, text);
		yield await line(text);
	}
	yield await line(JSON.stringify({end: sums}));
}

/** The file as a stream of bytes, sealed where a seal is given. */
export const writeBackup = (
	slices: readonly Slice[],
	{store, madeAt}: Pick<Header, 'store' | 'madeAt'>,
	seal: Seal | null,
): ReadableStream<Uint8Array<ArrayBuffer>> => {
	const sealed = seal && {salt: seal.salt, rounds: seal.rounds};
	const header: Header = {format: 'windshield-backup', version: 1, store, madeAt, sealed};
	const lines = linesOf(slices, JSON.stringify(header), seal);
	const text = new ReadableStream<Uint8Array<ArrayBuffer>>({
		pull: async controller => {
			const {done, value} = await lines.next();
			if (done) controller.close();
			else controller.enqueue(new TextEncoder().encode(value));
		},
	});

	return text.pipeThrough(new CompressionStream('gzip')) as ReadableStream<Uint8Array<ArrayBuffer>>;
};
