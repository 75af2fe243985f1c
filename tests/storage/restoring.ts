// A machine with a store on it, backed up and restored as the keeper does it.
import {restore} from '@/entrypoints/background/backup-restore';
import {merge} from '@/entrypoints/background/merge';
import type {Sums} from '@/lib/exchange/backup/format';
import type {Seal} from '@/lib/exchange/backup/seal';
import {sumsOf, writeBackup} from '@/lib/exchange/backup/write';
import {keepAsked} from '@/storage/asked';
import {keep} from '@/storage/commit';
import {type Store, versions} from '@/storage/database';
import {opener} from '@/storage/opener';
import {writeSecrets} from '@/storage/secrets';
import {writeSettings} from '@/storage/settings';
import {keepSighting} from '@/storage/sightings';
import {snapshot} from '@/storage/snapshot';
import {staging} from '@/storage/staging';
import {arrive, leave} from '@/storage/way-out';
import {bringPeople, from, newcomer} from './brought';
import {memory} from './fresh';
import {company, findRow, habitRow, noteRow, remember, watchRow} from './people';

export const madeAt = Date.UTC(2026, 10, 22);

export const machine = (dexie = memory()) => {
	const stores = staging(dexie);
	const open = () => opener({name: stores.placed, wait: 3000, blockedFor: 2000, attempts: 1, dexie});
	const using = async <T>(work: (db: Store) => Promise<T>): Promise<T> => {
		const store = open();
		try {
			return await store.use(work);
		} finally {
			store.close();
		}
	};
	const names = async () => {
		const all = await (dexie.indexedDB as IDBFactory).databases();
		return all.map(({name}) => name).sort();
	};

	return {
		dexie,
		stores,
		using,
		names,
		sums: (): Promise<Sums> => using(async db => sumsOf(await snapshot(db))),
		backup: (seal: Seal | null = null): Promise<Blob> =>
			using(async db => new Response(writeBackup(await snapshot(db), {store: versions.length, madeAt}, seal)).blob()),
		restore: (file: Blob, passphrase: string | null = null, now = madeAt) => restore(file, passphrase, stores, now),
	};
};

/** What a source was asked about somebody, with all that is kept of it; the word `hush` is in what no backup holds. */
export const asked = async (db: Store, subject: string): Promise<void> => {
	const row = {
		id: crypto.randomUUID(),
		at: madeAt,
		source: 'register',
		reason: 'page' as const,
		subject,
		method: 'GET',
		host: 'api.register.example',
		path: `/of/${subject}?q`,
		sends: ['name' as const],
		status: null,
		trouble: null,
		bytes: 0,
		ms: null,
	};
	const answer = {
		id: `["register","${subject}"]`,
		at: madeAt,
		url: 'https://api.register.example/',
		status: 200,
		headers: [],
		text: `hush ${subject}`,
		size: 20,
	};
	await leave(db, row, '2026-11-22', {all: 1500, source: 1500});
	await arrive(db, row.id, {status: 200, trouble: null, bytes: 20, ms: 5}, {answer});
	await keepAsked(db, {
		source: 'register',
		subject,
		at: madeAt,
		outcome: 'ambiguous',
		detail: '2',
		until: madeAt + 1,
		handles: [],
	});
	await writeSecrets(db, 'register', {token: 'hush hush'});
};

/** Somebody in every table, people in blocks and out of them, and what JSON likes least. */
export const fill = (db: Store, count: number, brought: number) =>
	(async () => {
		await keep(db, async act => {
			for (let n = 0; n < count; n += 1) await remember(act, n);
			await act.put('subjects', {...company(1), name: 'Łódź “\u2028” \ud800 \0 \\u0000'});
			await act.put('notes', noteRow(company(1).id, 'long', 'ß\n\r\t"\\'.repeat(1000)));
			await act.putAll('watches', [watchRow('p00000001', 'w1'), watchRow(null, 'w2')]);
			await act.put('finds', findRow('w2'));
			await act.putAll('habits', [habitRow('kind:funding'), habitRow('subject:p00000001')]);
			await act.put('notices', {id: 's1', at: madeAt});
			await merge(act, [await remember(act, 900_001), await remember(act, 900_002)], madeAt);
		});
		await bringPeople(db, brought);
		const id = `${from}-000000000003`;
		await keep(db, act => act.put('notes', noteRow(id, 'of one who moved out')));
		await writeSettings(db, {keepSightings: true, newsSeen: '0.1.0'});
		const sighting = {
			role: 'subject' as const,
			kind: 'person' as const,
			name: 'Ada',
			headline: null,
			title: null,
			company: null,
			companyDomain: null,
			location: null,
			handles: newcomer(1).handles,
			confidence: 1,
			evidence: [],
			touches: [],
		};
		await keepSighting(db, {id: 'email:a@x.example', at: madeAt, url: 'https://x.example/', sighting});
		await asked(db, 'p00000001');
		await db.batches.put({
			id: `${from}-00000000000000`,
			unsure: [],
			unread: [{line: 3, why: 'nobody', raw: ',,,'}],
			joined: [{subject: 'p00000001', rows: [1, 2 ** 39], tags: ['x']}],
		});
	})();
