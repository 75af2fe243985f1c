// The encoding of a file, from its first bytes: by its mark, by what UTF-8 allows, else by which letters its bytes would be.
import type {Encoding} from './choice';

const marks: [Encoding, number[]][] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]],
];

const isUtf8 = (bytes: Uint8Array): boolean => {
	try {
		// A character that is cut in two at the end is no fault.
		new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: true});
		return true;
	} catch {
		return false;
	}
};

const letter = (byte: number | undefined): boolean => byte !== undefined && ((byte | 0x20) - 0x61) >>> 0 < 26;

/** Letters of Polish, Czech, Slovak and Hungarian whose bytes are signs in Windows-1252 (ł is ³), and šŤž, which are rare there. */
const central = new Set([0xb3, 0xb9, 0xbf, 0x9f, 0x9d, 0x8d, 0x8f, 0xa3, 0xaf, 0x9c, 0x8c, 0x9a, 0x8a, 0x9e, 0x8e]);
/** à ã å are frequent in the west; ŕ ă ĺ, the same bytes, are rare in the centre. */
const western = new Set([0xe0, 0xe3, 0xe5, 0xc0, 0xc3, 0xc5]);

const singleByte = (bytes: Uint8Array): Encoding => {
	let [high, runs, centre, west] = [0, 0, 0, 0];
	for (let at = 0; at < bytes.length; at += 1) {
		const byte = bytes[at]!;
		if (byte < 0x80) continue;
		high += 1;
		if ((bytes[at - 1] ?? 0) >= 0xc0 && byte >= 0xc0) runs += 1;
		const inWord = letter(bytes[at - 1]) || letter(bytes[at + 1]);
		if (inWord && central.has(byte)) centre += 1;
		if (inWord && western.has(byte)) west += 1;
	}
	// A word in Cyrillic is high bytes side by side; in the Latin alphabets they stand alone among ASCII letters.
	if (runs > high / 2) return 'windows-1251';

	return centre > west ? 'windows-1250' : 'windows-1252';
};

/** How the bytes are to be read, and how many of them are the mark that says so. */
export const encodingOf = (bytes: Uint8Array): {encoding: Encoding; mark: number} => {
	const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
	if (marked) return {encoding: marked[0], mark: marked[1].length};

	const part = bytes.subarray(0, 4096);
	const [even, odd] = [0, 1].map(half => part.filter((byte, at) => at % 2 === half && byte === 0).length) as [
		number,
		number,
	];
	if (odd > part.length / 8 && odd > 4 * even) return {encoding: 'utf-16le', mark: 0};
	if (even > part.length / 8 && even > 4 * odd) return {encoding: 'utf-16be', mark: 0};

	return {encoding: isUtf8(bytes) ? 'utf-8' : singleByte(bytes), mark: 0};
};
