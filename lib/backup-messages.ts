// What a view may ask of the keeper about backups.
import * as z from 'zod/mini';

const passphrase = z.string().check(z.minLength(1), z.maxLength(1000));

export const fromViewOfBackups = {
	/** How backups are made, and how the last one went. */
	backups: z.strictObject({}),
	/** Back up now. */
	backUp: z.strictObject({}),
	/** Seal backups from now on by this passphrase; null: no longer. */
	sealBackups: z.strictObject({passphrase: z.nullable(passphrase)}),
	/** Save each day's backup to the downloads, or no longer; `saved`: which of them was. */
	saveBackups: z.lazy(() =>
		z.strictObject({on: z.optional(z.boolean()), saved: z.optional(z.string().check(z.maxLength(60)))}),
	),
	/** Restore the file that the view put into the browser's own folder, in place of everything. */
	restore: z.strictObject({passphrase: z.nullable(passphrase)}),
	/** Back to what was there before the last restore. */
	goBack: z.strictObject({}),
};
