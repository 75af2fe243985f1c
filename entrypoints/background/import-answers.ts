// What the views ask of imports, and how a file comes to the keeper.

import {handleValue} from '@/lib/domain/handle';
import type {Entry} from '@/lib/exchange/entry';
import {checkRows} from '@/lib/exchange/rows';
import type {ImportAside, ImportShown} from '@/lib/messages';
import {batchesOf} from '@/storage/batches';
import {finish, importOf, importsOf} from '@/storage/imports';
import {withStore} from '@/storage/open';
import {subjectsOf} from '@/storage/subjects';
import {settleOne} from '@/storage/unsure';
import {importRows} from '@/storage/whole';
import {broadcast} from './broadcast';
import {followSoon} from './follow-soon';
import {bringingOf} from './import-bring';
import {chooseAgain, fileOf} from './import-files';
import {join} from './import-join';
import {peek, peekFile} from './import-peek';
import {residentOf} from './import-person';
import {settleIn} from './import-settle';
import {goOn, isRunning, pause, resumeAll, start, takeBack, troubleIn} from './importing';
import {BadMessage} from './trouble';
import {unframed} from './unframed';

const shownOf = async (): Promise<ImportShown[]> => {
	await resumeAll();
	const rows = await withStore(importsOf);
	return Promise.all(
		rows
			.filter(({state}) => state !== 'chosen')
			.map(async ({id, name, size, state, at, offset, sums, choice}) => ({
				id,
				name,
				format: (choice as {format: string}).format,
				size,
				state,
				at,
				offset,
				sums,
				running: isRunning(id),
				trouble: troubleIn(id),
				lostFile: state === 'paused' && (await fileOf(id)) === null,
			})),
	);
};

/** Batches that kept something, at a time. */
const atOnce = 20;

const asideOf = async (id: string, after: string | null): Promise<ImportAside> =>
	withStore(async db => {
		const batches = await batchesOf(db, id, after, atOnce);
		const ids = new Set(batches.flatMap(batch => batch.unsure.flatMap(({candidates}) => candidates)));
		const known = new Map((await subjectsOf(db, [...ids])).map(subject => [subject.id, subject]));
		return {
			unread: batches.flatMap(({unread}) => unread),
			unsure: batches.flatMap(batch =>
				batch.unsure.map(({line, entry, candidates}) => {
					const {name, title, company, handles} = (entry as Entry).sighting;
					return {
						batch: batch.id,
						line,
						name: name ?? handles.map(handleValue)[0] ?? '', // Missing never: nobody is read without either
						title,
						company,
						candidates: candidates.flatMap(one => {
							const subject = known.get(one);
							return subject
								? [{subject: one, name: subject.name, title: subject.title, company: subject.company}]
								: [];
						}),
					};
				}),
			),
			next: batches.length < atOnce ? null : batches.at(-1)!.id,
		};
	});

/** The rep says who an unsure row is: one of those we know, or somebody new. */
const settle = async (id: string, batch: string, line: number, subject: string | null): Promise<null> => {
	await withStore(async db => {
		const row = await importOf(db, id);
		if (!row) return;

		const bringing = bringingOf(row);
		await settleOne(db, {id, batch, line, isNew: subject === null}, async (act, entry) => {
			const read = entry as Entry;
			if (subject !== null) return [await join(act, subject, read, bringing)];

			const own = crypto.randomUUID();
			return [await settleIn(act, own, residentOf(read, [], bringing)), await join(act, own, read, bringing)];
		});
	});
	broadcast(null);
	return null;
};

/** Rows as an export has them. Throws where they are none. */
const importAll = async (rows: unknown): Promise<{added: number; kept: number}> => {
	const checked = checkRows(rows as Parameters<typeof checkRows>[0]);
	if ('flaw' in checked) throw new BadMessage();

	const result = await withStore(db => {
		followSoon(db);
		return importRows(db, checked.rows);
	});
	broadcast(null);
	return result;
};

export const importAnswers = unframed({
	import: ({rows}) => importAll(rows),
	imports: shownOf,
	importFile: ({file}) => peekFile(file),
	importPeek: ({id, change}) => peek(id, change),
	importStart: ({id, unsureAsNew}) => start(id, unsureAsNew),
	importPause: ({id}) => pause(id),
	importGoOn: ({id}) => goOn(id),
	importAgain: async ({id, file}) => {
		const same = await chooseAgain(id, file);
		if (same) await goOn(id);
		return same;
	},
	importEnd: async ({id}) => {
		await pause(id);
		await withStore(db => finish(db, id));
		return null;
	},
	importUndo: ({id}) => takeBack(id),
	importAside: ({id, after}) => asideOf(id, after),
	importSettle: ({id, batch, line, subject}) => settle(id, batch, line, subject),
});
