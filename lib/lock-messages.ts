// What a view may ask about the lock of the store.
import * as z from 'zod/mini';

const passphrase = z.string().check(z.minLength(1), z.maxLength(1000));

export const fromViewOfLock = {
	/** How the store is locked. */
	lock: z.strictObject({}),
	/** Seal the store under this passphrase: all of it is written anew. */
	lockOn: z.lazy(() => z.strictObject({passphrase})),
	/** Write it anew without a seal. */
	lockOff: z.lazy(() => z.strictObject({passphrase})),
	/** Stop writing it anew: it stays as it was. */
	lockStop: z.strictObject({}),
	/** The same seal under another passphrase. */
	lockChange: z.lazy(() => z.strictObject({passphrase, next: passphrase})),
	/** Lock now. */
	lockNow: z.strictObject({}),
	/** Unlock. */
	unlock: z.lazy(() => z.strictObject({passphrase})),
};
