// Backups: what the views ask of them, one after the other.
import {BackupFlaw} from '@/lib/exchange/backup/flaw';
import {newSeal} from '@/lib/exchange/backup/seal';
import type {Replies, ViewMessages} from '@/lib/messages';
import {backupState, changeBackups} from '@/storage/backups';
import {leaveStore, stores} from '@/storage/open';
import {dropRestored, eraseOwn, fileToRestore} from './backup-folder';
import {inTurn, makeBackup} from './backup-make';
import {restore} from './backup-restore';
import {broadcast} from './broadcast';
import {BadMessage} from './trouble';

export const backups = async (): Promise<Replies['backups']> => {
	const {folder, seal, last: made, trouble, downloads, saved} = await backupState();
	const {before, lock} = await stores.which();
	return {
		folder: folder?.name ?? null,
		sealed: seal !== null || lock !== undefined,
		byLock: lock !== undefined,
		last: made && {at: made.at, name: made.name, where: made.where},
		trouble,
		downloads,
		unsaved: downloads && made?.where === 'own' && made.name !== saved ? made.name : null, // Missing before the first backup
		before: before[0]?.since ?? null, // Missing where nothing was restored in the last days
	};
};

export const backUp = async (): Promise<Replies['backups']> => {
	await inTurn(() => makeBackup(Date.now(), true));
	return backups();
};

export const sealBackups = async (passphrase: string | null): Promise<Replies['backups']> => {
	// The key of a seal of their own would lie beside the store, open.
	if ((await stores.which()).lock) throw new BadMessage();

	await changeBackups({seal: passphrase === null ? null : await newSeal(passphrase), last: null});
	return backups();
};

export const saveBackups = async ({on, saved}: ViewMessages['saveBackups']): Promise<Replies['backups']> => {
	await changeBackups({...(on !== undefined && {downloads: on}), ...(saved !== undefined && {saved})});
	return backups();
};

/** What is shown in the views and told to the sensors is another store's from here on. */
const swapped = (): void => {
	leaveStore();
	broadcast(null);
};

export const restoreWaiting = (passphrase: string | null): Promise<Replies['restore']> =>
	inTurn(async () => {
		try {
			const {sums, leftOut} = await restore(await fileToRestore(), passphrase, stores, Date.now());
			swapped();
			await dropRestored();
			return {rows: Object.values(sums).reduce((sum, {rows}) => sum + rows, 0), leftOut};
		} catch (error) {
			if (!(error instanceof BackupFlaw)) throw error;

			if (error.flaw !== 'passphrase') await dropRestored();
			return {flaw: error.flaw};
		}
	});

export const goBack = (): Promise<boolean> =>
	inTurn(async () => {
		const gone = await stores.goBack(Date.now());
		swapped();
		return gone;
	});

/** With everything that is erased go the stores before and the copies in the browser; not those in a folder of the rep's. */
export const eraseBackups = (): Promise<void> =>
	inTurn(async () => {
		await stores.clean(Date.now(), true);
		await eraseOwn();
		await dropRestored();
		await changeBackups({last: null});
	});

export const chooseFolder = async (folder: FileSystemDirectoryHandle): Promise<void> => {
	await changeBackups({folder, last: null, trouble: null});
	await backUp();
};
