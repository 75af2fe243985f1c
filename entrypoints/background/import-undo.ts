// Taking back: a whole import, row by row of what it wrote. Whoever something else was written about since stays.
import {believe} from '@/lib/believe';
import type {Act} from '@/storage/act';
import type {Joined} from '@/storage/batches';
import {keep} from '@/storage/commit';
import {factsOf} from '@/storage/facts';
import {dropOwn} from '@/storage/forget';
import {handlesOf} from '@/storage/handles';
import {hashOf} from '@/storage/hash';
import {currentOf, mergesOfImport} from '@/storage/merges';
import {notesOf} from '@/storage/notes';
import {withStore} from '@/storage/open';
import {signalsOf} from '@/storage/signals';
import {subjectOf} from '@/storage/subjects';
import {leaveNext, unjoinNext} from '@/storage/take-back';
import {touchesOf} from '@/storage/touches';
import {verdictsOf} from '@/storage/verdicts';
import {forgetFile} from './import-files';
import {separate} from './merge';
import {renewed} from './renew';

/** Within the running transaction: what an import added to somebody goes, and they are believed to be what the rest says. */
const unjoin = async (act: Act, {subject: then, rows, tags}: Joined): Promise<void> => {
	const id = await currentOf(act.db, then);
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

/** Whoever it brought is somebody of their own before they go, and so is whoever was merged into them. */
const separateAll = (id: string): Promise<void> =>
	withStore(async db => {
		for (const merge of await mergesOfImport(db, id)) await keep(db, act => separate(act, merge.id));
	});

/** Goes on with it from where it is: each step is a transaction of its own, and the last one forgets the import. */
export const takeBackAll = async (id: string): Promise<void> => {
	while (await withStore(db => unjoinNext(db, id, unjoin)));
	await separateAll(id);
	while (await withStore(db => leaveNext(db, id)));
	forgetFile(id);
};
