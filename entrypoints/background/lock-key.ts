// The keys of the lock: what the passphrase opens. A random key seals the store, so that another passphrase rewrites one row.
import {newSalt, sealBy, stretch} from '@/lib/exchange/backup/seal';
import type {Lock} from '@/storage/staging';

/** What is held while the store is unlocked: the key of its rows, and that of the passphrase, which seals backups. */
export type Held = {rows: Uint8Array<ArrayBuffer>; passphrase: Uint8Array<ArrayBuffer>};

const nonceBytes = 12;
const cipher = (nonce: Uint8Array<ArrayBuffer>) => ({
	name: 'AES-GCM',
	iv: nonce,
	additionalData: new TextEncoder().encode('windshield lock'),
});

/** A lock that this passphrase opens; `rows`: the key of a store that has one already. */
export const newLock = async (
	passphrase: string,
	rows = crypto.getRandomValues(new Uint8Array(32)),
): Promise<{lock: Lock; held: Held}> => {
	const salt = newSalt();
	const held = {rows, passphrase: await stretch(passphrase, salt)};
	const {key} = await sealBy(held.passphrase, salt);
	const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
	const wrapped = new Uint8Array(await crypto.subtle.encrypt(cipher(nonce), key, rows));
	return {lock: {...salt, wrapped: new Uint8Array([...nonce, ...wrapped])}, held};
};

/** null where it is another passphrase. */
export const openLock = async (lock: Lock, passphrase: string): Promise<Held | null> => {
	const bytes = await stretch(passphrase, lock);
	const {key} = await sealBy(bytes, lock);
	const [nonce, wrapped] = [lock.wrapped.slice(0, nonceBytes), lock.wrapped.slice(nonceBytes)];
	try {
		return {rows: new Uint8Array(await crypto.subtle.decrypt(cipher(nonce), key, wrapped)), passphrase: bytes};
	} catch {
		return null;
	}
};
