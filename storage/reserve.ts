// A reserve: room on the disk that is ours to give up.
// A store that was closed on a full disk cannot even be opened for reading (Chromium writes a log to open one), so on trouble
// this room is given back, and only then the store is opened again.

const name = 'reserve';

export type Reserve = {
	/** Makes sure that the room is held; answers whether it is. That it can be had is the sign that there is room to write. */
	keep: () => Promise<boolean>;
	/** Gives the room back; answers whether there was any. */
	give: () => Promise<boolean>;
};

/** Chromium's own: Firefox opens a store on a full disk as it is, and there a failed attempt to hold room would leave its bytes behind. */
const isNeeded = (): boolean =>
	'userAgentData' in globalThis.navigator && 'getDirectory' in globalThis.navigator.storage;

/** Kept in the origin's own folder, outside the database. */
export const reserveOf = (bytes: number): Reserve => {
	let last: Promise<unknown> = Promise.resolve();
	const inTurn = <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
		const turn = last.then(work).catch(() => otherwise);
		last = turn;
		return turn;
	};
	const folder = () => navigator.storage.getDirectory();

	const give = async () => {
		await (await folder()).removeEntry(name);
		return true;
	};

	const keep = async () => {
		const file = await (await folder()).getFileHandle(name, {create: true});
		if ((await file.getFile()).size === bytes) return true;

		const writing = await file.createWritable();
		try {
			// Random, since a file system may write nothing for zeros.
			const part = crypto.getRandomValues(new Uint8Array(65_536));
			// Twice what is kept: the room that was just given back is no sign that there is any other.
			for (let left = bytes * 2; left > 0; left -= part.length) await writing.write(part);
			await writing.truncate(bytes);
			await writing.close();
			return true;
		} catch {
			await writing.abort().catch(() => {});
			await give();
			return false;
		}
	};

	if (!isNeeded()) return {keep: async () => true, give: async () => false};
	return {keep: () => inTurn(keep, false), give: () => inTurn(give, false)};
};
