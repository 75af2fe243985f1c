// What is wrong with a backup, as the words the views turn into a sentence.

/** `damaged`: not as it was written. `passphrase`: a wrong one, or none where one is needed. `newer`: written by a newer Windshield. */
export type Flaw = 'not-a-backup' | 'damaged' | 'passphrase' | 'newer';

export class BackupFlaw extends Error {
	override readonly name = 'BackupFlaw';
	readonly flaw: Flaw;

	constructor(flaw: Flaw, cause?: unknown) {
		super(flaw, {cause});
		this.flaw = flaw;
	}
}
