// Notices: of what the rep was told aloud, and when.
import type {Notice} from '@/lib/domain/notice';
import type {Store} from './database';

export type NoticeRow = Notice;
export const noticesIndex = 'id, at';

const day = 24 * 3600_000;
/** So long nobody is told again. */
const keptFor = 400 * day;

/** The last ones, the newest first. */
export const lastNotices = (db: Store, limit: number): Promise<Notice[]> =>
	db.notices.orderBy('at').reverse().limit(limit).toArray();

/**
 * Writes down that the rep is told of a signal, where `may` says yes to what was told before; answers whether it did. `settle`: what was
 * told under a clock that ran ahead. Written before it is said: whoever dies in between has said nothing, and nobody hears it twice.
 */
export const tellOnce = (
	db: Store,
	id: string,
	now: number,
	settle: (told: Notice[]) => Notice[],
	may: (told: readonly Notice[]) => boolean,
): Promise<boolean> =>
	db.transaction('rw', db.notices, async () => {
		const before = await db.notices.get(id);
		const late = await db.notices
			.where('at')
			.above(now - 2 * day)
			.toArray();
		const told = settle(late);
		await db.notices.bulkPut(told.filter((row, at) => row.at !== late[at]?.at)); // Missing never: they are as many
		if (before || !may(told)) return false;

		await db.notices
			.where('at')
			.below(now - keptFor)
			.delete();
		await db.notices.put({id, at: now});
		return true;
	});
