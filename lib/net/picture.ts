// A picture: bytes that a browser shows and that run nothing, as an address of their own.

/** By their first bytes: what a server calls them is no proof. Drawings in markup are left out. */
const kinds: [type: string, starts: (bytes: Uint8Array) => boolean][] = [
	['image/png', bytes => begins(bytes, [0x89, 0x50, 0x4e, 0x47])],
	['image/jpeg', bytes => begins(bytes, [0xff, 0xd8, 0xff])],
	['image/gif', bytes => begins(bytes, [0x47, 0x49, 0x46, 0x38])],
	['image/x-icon', bytes => begins(bytes, [0, 0, 1, 0])],
	[
		'image/webp',
		bytes => begins(bytes, [0x52, 0x49, 0x46, 0x46]) && begins(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50]),
	],
];

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/** Empty where it is none. */
export const pictureOf = (bytes: Uint8Array): string => {
	const type = kinds.find(([, starts]) => starts(bytes))?.[0]; // Missing in what is no picture
	if (!type) return '';

	let text = '';
	// A call takes only so many arguments.
	for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return `data:${type};base64,${btoa(text)}`;
};
