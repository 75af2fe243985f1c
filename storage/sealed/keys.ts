// The keys of a sealed store: how a row is shut and opened, and how what stands in an index is hidden.
// Not by WebCrypto: a transaction of IndexedDB ends while a promise of WebCrypto is awaited, and what an act reads, decides and writes is one
// transaction. So these are the same algorithms by @noble, which answer at once, and whose keys WebCrypto made of the passphrase.
import {gcm} from '@noble/ciphers/aes.js';
import {hmac} from '@noble/hashes/hmac.js';
import {sha256} from '@noble/hashes/sha2.js';
import {decode, encode} from './coding';

export type Keys = {
	/** AES-256-GCM under a nonce drawn anew. `place`: a row opens in its own place only. */
	shut: (row: unknown, place: string) => Uint8Array;
	/** Throws where the key is another's, the bytes were changed, or stood in another place. */
	open: (bytes: Uint8Array, place: string) => unknown;
	/** The same for the same text of the same column, and nothing can be read from it: half of HMAC-SHA-256. */
	blind: (text: string, column: string) => string;
};

const nonceBytes = 12;
const blindBytes = 16;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const keysOf = (dataKey: Uint8Array): Keys => {
	const rowKey = hmac(sha256, dataKey, bytesOf('rows'));
	const blinding = hmac.create(sha256, hmac(sha256, dataKey, bytesOf('indexes')));

	return {
		shut: (row, place) => {
			const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
			const sealed = gcm(rowKey, nonce, bytesOf(place)).encrypt(encode(row));
			const whole = new Uint8Array(nonceBytes + sealed.length);
			whole.set(nonce);
			whole.set(sealed, nonceBytes);
			return whole;
		},
		open: (bytes, place) => {
			const nonce = bytes.subarray(0, nonceBytes);
			return decode(gcm(rowKey, nonce, bytesOf(place)).decrypt(bytes.subarray(nonceBytes)));
		},
		blind: (text, column) =>
			String.fromCharCode(
				...blinding
					.clone()
					.update(bytesOf(`${column}\n${text}`))
					.digest()
					.subarray(0, blindBytes),
			),
	};
};
