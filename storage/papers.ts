// Papers: the paper of a day as it was put together.
import type {PaperKept} from '@/lib/domain/paper';
import type {Store} from './database';

const id = 'paper';

export const keptPaper = async (db: Store): Promise<PaperKept | null> =>
	((await db.derived.get(id))?.value as PaperKept | undefined) ?? null; // Missing before the first, and where somebody was forgotten

export const keepPaper = async (db: Store, value: PaperKept): Promise<void> => void (await db.derived.put({id, value}));

export const dropPaper = (db: Store): Promise<void> => db.derived.delete(id);
