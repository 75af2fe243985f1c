// The seal: a backup's lines encrypted under a passphrase, by WebCrypto alone.
import {fromBase64, toBase64} from './text';

/** How the key is made of the passphrase; stands in the file. */
export type Salt = {salt: string; rounds: number};
/** The key itself cannot be taken out of the browser. */
export type Seal = Salt & {key: CryptoKey};

/** What OWASP asks for PBKDF2 with SHA-256 since 2023. A file that asks for far more would only keep the keeper busy. */
const rounds = 600_000;
export const [fewestRounds, mostRounds] = [100_000, 2_000_000];

/** The nonce of AES-GCM, in bytes; drawn anew for each line, since one key seals many files. */
const nonceBytes = 12;

/** The bytes of a key made of the passphrase. */
export const stretch = async (
	passphrase: string,
	{salt, rounds: iterations}: Salt,
): Promise<Uint8Array<ArrayBuffer>> => {
	const secret = new TextEncoder().encode(passphrase.normalize('NFC'));
	const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits']);
	const how = {name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations};

	return new Uint8Array(await crypto.subtle.deriveBits(how, base, 256));
};

/** A seal by the bytes of its key. */
export const sealBy = async (bytes: Uint8Array<ArrayBuffer>, {salt, rounds: own}: Salt): Promise<Seal> => ({
	salt,
	rounds: own,
	key: await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']),
});

export const sealOf = async (passphrase: string, salt: Salt): Promise<Seal> =>
	sealBy(await stretch(passphrase, salt), salt);

export const newSalt = (): Salt => ({salt: toBase64(crypto.getRandomValues(new Uint8Array(16))), rounds});

export const newSeal = (passphrase: string): Promise<Seal> => sealOf(passphrase, newSalt());

/** `place`: what stands before it in the file, so that a line opens in its own place only. */
const cipher = (nonce: Uint8Array<ArrayBuffer>, place: string) => ({
	name: 'AES-GCM',
	iv: nonce,
	additionalData: new TextEncoder().encode(place),
});

/** Packed before, since nothing packs afterwards. */
export const shut = async (text: string, {key}: Seal, place: string): Promise<string> => {
	const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
	const packed = await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
	const sealed = new Uint8Array(await crypto.subtle.encrypt(cipher(nonce, place), key, packed));
	const whole = new Uint8Array(nonceBytes + sealed.length);
	whole.set(nonce);
	whole.set(sealed, nonceBytes);
	return toBase64(whole);
};

/** The packed text; throws where the key is another's, the line was changed, or stood in another place. */
export const unshut = async (sealed: string, {key}: Seal, place: string): Promise<Blob> => {
	const whole = fromBase64(sealed);
	const [nonce, rest] = [whole.slice(0, nonceBytes), whole.subarray(nonceBytes)];

	return new Blob([await crypto.subtle.decrypt(cipher(nonce, place), key, rest)]);
};
