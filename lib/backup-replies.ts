// What the keeper answers about backups.

export type Backups = {
	/** The name of the folder the rep chose; null: the browser's own. */
	folder: string | null;
	/** By the lock's passphrase, or by one of their own. */
	sealed: boolean;
	byLock: boolean;
	/** `own`: in the browser's own folder `backups`, from where a view can save it. */
	last: {at: number; name: string; where: 'folder' | 'own'} | null;
	/** The folder, or any place at all, could not be written to. */
	trouble: 'folder' | 'storage' | null;
	/** Whether a view saves each day's backup to the downloads, and the one that waits to be saved. */
	downloads: boolean;
	unsaved: string | null;
	/** Since when another store is kept that can be gone back to; null: there is none. */
	before: number | null;
};
/** How many rows came back and how many could not be read; or why the file was refused and nothing changed. */
export type Restored = {rows: number; leftOut: number} | {flaw: 'not-a-backup' | 'damaged' | 'passphrase' | 'newer'};
