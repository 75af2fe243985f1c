// Parts: a long list in a row is sealed a few at a time, and each part is opened when one of it is asked for.
// Opening a block whole takes milliseconds, and a look-up wants one of those who live in it.
import type {Keys} from './keys';

const each = 10;

/** So many opened parts are kept with the keys, since a brief reads one block several times; they go when the store is locked. */
const most = 32;
const opened = new WeakMap<Keys, Map<string, unknown[]>>();

/** No nonce is drawn twice: bytes that begin alike at the same place are the same part. */
const openPart = (bytes: Uint8Array, place: string, keys: Keys): unknown[] => {
	const kept = opened.get(keys) ?? new Map<string, unknown[]>(); // Missing before the first
	opened.set(keys, kept);
	const id = `${place}\n${bytes.subarray(0, 12).join()}`;
	const list = kept.get(id) ?? (keys.open(bytes, place) as unknown[]);
	kept.delete(id);
	kept.set(id, list);
	if (kept.size > most) kept.delete(kept.keys().next().value!); // Missing never: there are some
	return list;
};

export const shutParts = (list: readonly unknown[], place: string, keys: Keys): Uint8Array[] =>
	Array.from({length: Math.ceil(list.length / each)}, (_, part) =>
		keys.shut(list.slice(part * each, (part + 1) * each), `${place}\n${part}`),
	);

/** To whoever reads it a list like any other; it is never changed in place. */
export const openParts = (parts: readonly Uint8Array[], length: number, place: string, keys: Keys): unknown[] => {
	const list: unknown[] = new Array(length);
	for (let at = 0; at < length; at += 1)
		Object.defineProperty(list, at, {
			get: () => {
				const part = Math.floor(at / each);
				return openPart(parts[part]!, `${place}\n${part}`, keys)[at % each];
			},
			enumerable: true,
			configurable: true,
		});
	return list;
};
