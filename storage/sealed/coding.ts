// Coding: a row as bytes and back. JSON, and behind it the arrays of numbers, which JSON would make ten times as long.

const mark = '\u0000coded';
const kinds = {Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array, Float64Array};
type Kind = keyof typeof kinds;
type Coded = {[mark]: ['Map', [unknown, unknown][]] | [Kind, number]};

/** Throws for what a row of a sealed store cannot hold: files are read later than a transaction waits. */
export const encode = (row: unknown): Uint8Array => {
	const arrays: Uint8Array[] = [];
	let isCoded = false;
	const json = JSON.stringify(row, (_, value: unknown) => {
		if (typeof value !== 'object' || value === null) return value;

		if (value instanceof Blob) throw new TypeError('a sealed row holds no file');
		if (value instanceof Map) {
			isCoded = true;
			return {[mark]: ['Map', [...value]]};
		}
		if (!ArrayBuffer.isView(value)) return value;

		const kind = value.constructor.name as Kind;
		if (!Object.hasOwn(kinds, kind)) throw new TypeError(`a sealed row holds no ${kind}`);
		isCoded = true;
		return {[mark]: [kind, arrays.push(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) - 1]};
	});
	const text = new TextEncoder().encode(json);
	if (!isCoded) return text;

	// A line feed never begins a JSON of ours: it says that numbers follow.
	const head = new Uint32Array([text.length, ...arrays.map(({length}) => length)]);
	const pieces = [
		Uint8Array.of(10, 0, 0, 0),
		new Uint8Array(Uint32Array.of(head.length).buffer),
		head,
		text,
		...arrays,
	];
	const whole = new Uint8Array(pieces.reduce((sum, {byteLength}) => sum + byteLength, 0));
	let at = 0;
	for (const {buffer, byteOffset, byteLength} of pieces) {
		whole.set(new Uint8Array(buffer, byteOffset, byteLength), at);
		at += byteLength;
	}
	return whole;
};

const isCoded = (value: unknown): value is Coded => typeof value === 'object' && value !== null && mark in value;

export const decode = (bytes: Uint8Array): unknown => {
	if (bytes[0] !== 10) return JSON.parse(new TextDecoder().decode(bytes));

	const count = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
	const [length = 0, ...lengths] = new Uint32Array(bytes.slice(8, 8 + 4 * count).buffer);
	let at = 8 + 4 * count;
	const next = (own: number): Uint8Array<ArrayBuffer> => {
		at += own;
		return bytes.slice(at - own, at);
	};
	const json = new TextDecoder().decode(next(length));
	const arrays = lengths.map(own => next(own).buffer);

	return JSON.parse(json, (_, value: unknown) => {
		if (!isCoded(value)) return value;

		const [kind, content] = value[mark];
		return kind === 'Map' ? new Map(content) : new kinds[kind](arrays[content]!);
	});
};
