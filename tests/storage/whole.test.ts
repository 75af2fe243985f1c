// The store as a whole: counted, taken out in blocks, brought in, of one subject, and erased.
import {expect, test} from 'vitest';
import {parseRows, parseStore} from '@/lib/exchange/store';
import {importBlocks, storeParts} from '@/lib/exchange/write';
import {commit, keep} from '@/storage/commit';
import type {Store} from '@/storage/database';
import {dossier} from '@/storage/dossier';
import {forget} from '@/storage/forget';
import {writeSettings} from '@/storage/settings';
import {counts, type ExportRows, eraseAll, exportBlock, importRows} from '@/storage/whole';
import {freshStore} from './fresh';
import {company, habitRow, noteRow, person, remember, touchRow, watchRow, whole} from './people';

const blocksOf = async (db: Store): Promise<ExportRows[]> => {
	const blocks: ExportRows[] = [];
	for (let after: string | null = null; ; ) {
		const {rows, next} = await exportBlock(db, after);
		blocks.push(rows);
		if (next === null) return blocks;
		after = next;
	}
};

const filled = async (count: number) => {
	const db = await freshStore();
	await keep(db, async act => {
		for (let n = 0; n < count; n += 1) await remember(act, n);
		await act.put('subjects', company(1));
	});
	return db;
};

test('a store is counted', async () => {
	const db = await filled(3);
	expect(await counts(db)).toMatchObject({people: 3, companies: 1, facts: 3, touches: 3, notes: 3});
});

test('a store leaves in blocks and enters another one whole', async () => {
	const db = await filled(700);
	await keep(db, act =>
		act.addAll(
			'notes',
			Array.from({length: 60}, (_, n) => noteRow(person(1).id, `long${n}`, 'x'.repeat(10_000))),
		),
	);
	await writeSettings(db, {newsSeen: '0.1.0'});
	const blocks = await blocksOf(db);
	expect(blocks.length).toBeGreaterThan(4);
	for (const block of blocks) {
		expect(Object.values(block).flat().length).toBeLessThanOrEqual(1000);
		expect(JSON.stringify(block).length).toBeLessThan(1_000_000);
	}

	const file = parseStore(storeParts(blocks, 1).join(''));
	if (!file.ok) throw new Error(file.why);
	expect(file.file.settings?.newsSeen).toBe('0.1.0');
	const other = await freshStore();
	const sums = {added: 0, kept: 0};
	for (const block of importBlocks(file.file.rows)) {
		const {added, kept} = await importRows(other, parseRows(block));
		sums.added += added;
		sums.kept += kept;
	}
	expect(sums).toEqual({added: 700 * 7 + 61, kept: 0});
	await writeSettings(other, {newsSeen: '0.1.0'});
	expect(await whole(other)).toBe(await whole(db));
});

test('what is there already stays as it is', async () => {
	const db = await filled(2);
	const before = await whole(db);
	const rows = {
		subjects: [{...person(1), name: 'Somebody Else'}],
		handles: [{handle: `email:${person(1).id}@x.example` as const, subject: 'other', source: 'import:x', seenAt: 0}],
		touches: [touchRow('p9', 'm9')],
	};
	expect(await importRows(db, rows)).toEqual({added: 1, kept: 2});
	await db.touches.delete('email|m9|p9');
	expect(await whole(db)).toBe(before);
});

test('a dossier holds every row of its subject and no other', async () => {
	const db = await filled(3);
	const rows = await dossier(db, person(1).id);
	expect(Object.entries(rows).map(([table, list]) => [table, list.length])).toEqual([
		...['subjects', 'handles', 'facts', 'signals', 'touches', 'notes', 'verdicts'].map(table => [table, 1]),
		['merges', 0],
		['watches', 0],
		['habits', 0],
		['asked', 0],
		['ledger', 0],
		['sightings', 0],
	]);
	for (const n of [0, 2]) expect(JSON.stringify(rows)).not.toContain(person(n).id);
});

test('erased is erased, and an act that comes late does not bring it back', async () => {
	const db = await filled(2);
	await commit(db, 'a', act => remember(act, 5));
	await eraseAll(db);
	expect(JSON.parse(await whole(db)).flatMap(([, rows]: [string, unknown[]]) => rows)).toEqual([]);
	expect(JSON.stringify(await db.operations.toArray())).not.toContain(person(5).name);
	await commit(db, 'a', act => remember(act, 5));
	expect(await db.subjects.count()).toBe(0);
});

test('who is forgotten is watched no more, and nothing is counted of them', async () => {
	const db = await filled(2);
	await keep(db, async act => {
		await act.putAll('watches', [watchRow(person(1).id, 'w1'), watchRow(person(0).id, 'w0')]);
		await act.putAll('habits', [habitRow(`subject:${person(1).id}`), habitRow('kind:funding')]);
	});
	await commit(db, crypto.randomUUID(), act => forget(act, person(1).id));
	expect(await db.watches.toCollection().primaryKeys()).toEqual(['w0']);
	expect((await db.habits.toArray()).map(({id}) => id)).toEqual(['kind:funding']);
});
