// Follow soon: the index, and what is learned of the store, follow it when nobody types.
import type {Store} from '@/storage/database';

/** How long after a search what was written since is kept, in milliseconds: not while the rep types. */
const later = 1500;
/** Whoever types on finds nobody new until it follows: it is put off no longer than this in all, in milliseconds. */
const longest = 3000;

let waiting: ReturnType<typeof setTimeout> | undefined;
let since: number | null = null;

/** What is done once the index has followed. */
let followed = (): void => {};
export const whenFollowed = (work: () => void): void => {
	followed = work;
};

const keepUp = async (db: Store): Promise<void> => {
	const [{follow}, {learnAnew}] = await Promise.all([import('./packing'), import('./learning')]);
	await follow(db);
	await learnAnew(db);
	followed();
};

export const followSoon = (db: Store): void => {
	const now = performance.now();
	since ??= now;
	clearTimeout(waiting);
	waiting = setTimeout(
		() => {
			since = null;
			// Trouble of the store is told to whoever asks next; here nobody did.
			keepUp(db).catch(() => {});
		},
		Math.max(0, Math.min(later, since + longest - now)),
	);
};
