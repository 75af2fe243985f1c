// Forgetting: everything of one subject, in every table.
import type {Act, Writable} from './act';
import {rowsOfAny} from './any-of';
import type {Store} from './database';
import {habitOf} from './habits';
import {handlesOf} from './handles';
import {forgetAsked} from './ledger';
import {mergesUnder} from './merges';
import {moveOut} from './move-out';
import {dropPaper} from './papers';
import {forgetAside} from './unsure';
import {verdictsAbout} from './verdicts';

/** What is kept of who was merged into somebody, and what was said of any of them beside the other. */
const dropMerged = async ({db, ...act}: Act, subject: string): Promise<void> => {
	const ids = (await mergesUnder(db, subject)).map(({id}) => id);
	for (const id of ids) await act.delete('merges', id);
	await forgetAsked({db, ...act}, ids);
	const asleep = await rowsOfAny(db.verdicts, 'subject', ids);
	const about = await rowsOfAny(db.verdicts, 'about', [subject, ...ids]);
	for (const key of new Set([...asleep, ...about].map(({id}) => id))) await act.delete('verdicts', key);
};

/** What was noticed of others because of somebody: that a company lost who spoke for us names them. */
const toldOf = async (db: Store, subject: string): Promise<string[]> => {
	const ids = [subject, ...(await mergesUnder(db, subject)).map(({id}) => id)];

	return db.signals
		.filter(one => one.subject !== subject && one.because.some(fact => ids.some(id => fact.startsWith(`${id}|`))))
		.primaryKeys();
};

/** Deletes within the running transaction: the subject and every row that is its own. */
export const dropOwn = async ({db, ...act}: Act, subject: string): Promise<void> => {
	await moveOut(db, [subject]);
	const owning = ['handles', 'facts', 'signals', 'notes', 'verdicts', 'watches'] as const;
	// That the rep was told of a signal is filed under its id.
	for (const key of await db.signals.where('subject').equals(subject).primaryKeys()) await act.delete('notices', key);
	for (const table of owning) {
		for (const key of await db.table(table).where('subject').equals(subject).primaryKeys())
			await act.delete(table, key as string);
	}
	for (const key of await toldOf(db, subject)) await act.delete('signals', key);
	const touches = await db.touches.where('[subject+at]').between([subject], [subject, []]).primaryKeys();
	for (const key of touches) await act.delete('touches', key);
	await act.delete('subjects', subject);
	await act.delete('habits', habitOf(subject));
	await forgetAsked({db, ...act}, [subject]);
	await dropMerged({db, ...act}, subject);
};

/** Deletes within the running transaction: the subject, what is its own, and whatever else speaks of one of its handles. */
export const forget = async (act: Act, subject: string): Promise<void> => {
	const {db} = act;
	const handles = (await handlesOf(db, subject)).map(row => row.handle);
	const gone: [Writable, string[]][] = [
		['verdicts', (await verdictsAbout(db, handles)).map(row => row.id)],
		['sightings', (await rowsOfAny(db.sightings, 'handles', handles)).map(row => row.id)],
	];
	await forgetAside(
		db,
		handles.map(handle => handle.slice(handle.indexOf(':') + 1)),
	);
	for (const [table, keys] of gone) for (const key of new Set(keys)) await act.delete(table, key);
	await dropOwn(act, subject);
	// It names what was noticed of them; it is put together anew.
	await dropPaper(db);
};
