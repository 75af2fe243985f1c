// Folders: the one the rep chose, and the browser's own, which goes with the profile.
import {superfluous} from '@/lib/exchange/backup/rotate';

/** What the browser asks about a folder; not in the types yet. */
type Asked = FileSystemDirectoryHandle & {
	queryPermission?: (of: {mode: 'readwrite'}) => Promise<PermissionState>;
};

const root = () => navigator.storage.getDirectory();
export const ownFolder = async (): Promise<FileSystemDirectoryHandle> =>
	(await root()).getDirectoryHandle('backups', {create: true});

/** Where a view puts the file that is to be restored. */
const waiting = 'restore';
export const fileToRestore = async (): Promise<File> => (await (await root()).getFileHandle(waiting)).getFile();
export const dropRestored = async (): Promise<void> => {
	await (await root()).removeEntry(waiting).catch(() => {});
};

export const eraseOwn = async (): Promise<void> => {
	await (await root()).removeEntry('backups', {recursive: true}).catch(() => {});
};

/** Folders of the browser's own are never asked about. */
export const mayWrite = async (folder: Asked): Promise<boolean> =>
	!folder.queryPermission || (await folder.queryPermission({mode: 'readwrite'})) === 'granted';

/** The whole file or none: what was there under the name stays until all is written. Then older ones go. */
export const writeInto = async (
	folder: FileSystemDirectoryHandle,
	name: string,
	bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<void> => {
	const file = await folder.getFileHandle(name, {create: true});
	try {
		await bytes.pipeTo(await file.createWritable());
	} catch (error) {
		if ((await file.getFile()).size === 0) await folder.removeEntry(name);
		throw error;
	}
	const names: string[] = [];
	for await (const found of folder.keys()) names.push(found);
	for (const old of superfluous(names)) await folder.removeEntry(old);
};
