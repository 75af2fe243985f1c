// Taking back: a whole import, row by row of what it wrote. Whoever something else was written about since stays.
import {believe} from '@/lib/believe';
import type {Act} from '@/storage/act';
import type {Joined} from '@/storage/batches';
import {factsOf} from '@/storage/facts';
import {dropOwn} from '@/storage/forget';
import {handlesOf} from '@/storage/handles';
import {hashOf} from '@/storage/hash';
import {notesOf} from '@/storage/notes';
import {withStore} from '@/storage/open';
import {signalsOf} from '@/storage/signals';
import {subjectOf} from '@/storage/subjects';
import {leaveNext, unjoinNext} from '@/storage/take-back';
import {touchesOf} from '@/storage/touches';
import {verdictsOf} from '@/storage/verdicts';
import {forgetFile} from './import-files';
import {renewed} from './renew';

/** Within the running transaction: what an import added to somebody goes, and they are believed to be what the rest says. */
const unjoin = async (act: Act, {subject: id, rows, tags}: Joined): Promise<void> => {
	const subject = await subjectOf(act.db, id);
	if (!subject) return;

	const added = new Set(rows);
	const ids = (list: {id: string}[]) => list.map(row => row.id);
	const held = [
		['facts', ids(await factsOf(act.db, id))],
		['notes', ids(await notesOf(act.db, id))],
		['signals', ids(await signalsOf(act.db, id))],
		['touches', ids(await touchesOf(act.db, id, Number.POSITIVE_INFINITY))],
		['handles', (await handlesOf(act.db, id)).map(({handle}) => handle)],
	] as const;
	for (const [table, keys] of held)
		for (const key of keys) if (added.has(hashOf(`${table} ${key}`))) await act.delete(table, key);

	const facts = await factsOf(act.db, id);
	if (facts.length === 0) return dropOwn(act, id);

	const own = {...subject, tags: subject.tags.filter(tag => !tags.includes(tag))};
	await act.put('subjects', renewed(own, believe(facts, await verdictsOf(act.db, id))));
};

/** Goes on with it from where it is: each step is a transaction of its own, and the last one forgets the import. */
export const takeBackAll = async (id: string): Promise<void> => {
	while (await withStore(db => unjoinNext(db, id, unjoin)));
	while (await withStore(db => leaveNext(db, id)));
	forgetFile(id);
};
