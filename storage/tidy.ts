// Tidying: what the way out kept and need not keep any longer. Not after every act: of a sealed store every kept answer is read for it.
import {purgeAnswers} from './answers';
import type {Store} from './database';
import {purgeFinds} from './finds';
import {purgeLedger} from './ledger';

export const tidyNet = async (db: Store, now: number): Promise<void> => {
	await purgeLedger(db, now);
	await purgeAnswers(db, now);
	await purgeFinds(db, now);
};
