// Charset: bytes of an answer as text, by byte order mark, Content-Type, XML declaration, or else as UTF-8.

const marks: [string, readonly number[]][] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]],
];

const declaration = /^\s{0,20}<\?xml[^>]{1,200}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})["']/u;

const decoderOf = (label: string | undefined): TextDecoder | null => {
	try {
		return label ? new TextDecoder(label) : null;
	} catch {
		// A charset that nobody knows says nothing.
		return null;
	}
};

export const textOf = (bytes: Uint8Array, contentType: string | null): string => {
	const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0]; // Missing mostly
	const typed = /charset\s{0,5}=\s{0,5}"?([\w.:-]{1,40})/iu.exec(contentType ?? '')?.[1]; // Missing where the server does not say
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 300));
	const declared = declaration.exec(head)?.[1]; // Missing in what is no XML
	const decoder = decoderOf(marked) ?? decoderOf(typed) ?? decoderOf(declared) ?? new TextDecoder();

	return decoder.decode(bytes);
};
