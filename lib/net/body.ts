// A body: read as it comes in and counted after decoding, so that nobody can fill the memory.
import {NetTrouble} from './trouble';

const joined = (pieces: readonly Uint8Array[], length: number): Uint8Array => {
	const whole = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece.subarray(0, length - at), at);
		at += piece.length;
		if (at >= length) break;
	}
	return whole;
};

/**
 * All of it, or the trouble `too-long` as soon as it is more than `most`; with `cut` as much as `most` of it instead. `tell` hears of every
 * piece, the last one too.
 */
export const readBody = async (
	response: Response,
	most: number,
	cut: boolean,
	tell: (bytes: number) => void,
): Promise<Uint8Array> => {
	const reader = response.body?.getReader(); // Missing where there is none: 204, 304
	if (!reader) return new Uint8Array();

	const letGo = () => reader.cancel().catch(() => {});
	// What is packed is no longer than what it holds.
	if (!cut && Number(response.headers.get('content-length')) > most) {
		await letGo();
		throw new NetTrouble('too-long', {status: response.status});
	}
	const pieces: Uint8Array[] = [];
	let length = 0;
	for (;;) {
		const {done, value} = await reader.read();
		if (done) return joined(pieces, length);

		pieces.push(value);
		length += value.length;
		tell(value.length);
		if (length <= most) continue;

		await letGo();
		if (cut) return joined(pieces, most);
		throw new NetTrouble('too-long', {status: response.status});
	}
};
