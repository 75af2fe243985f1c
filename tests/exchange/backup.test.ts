// Backups that are not as they were written: each is refused with one word and changes nothing, or is right.
import {gunzipSync, gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {BackupFlaw} from '@/lib/exchange/backup/flaw';
import {chained, sumUp} from '@/lib/exchange/backup/format';
import {backupName, superfluous} from '@/lib/exchange/backup/rotate';
import {newSeal} from '@/lib/exchange/backup/seal';
import {sha256} from '@/lib/exchange/backup/text';
import {keep} from '@/storage/commit';
import {versions} from '@/storage/database';
import {subjectOf} from '@/storage/subjects';
import {from} from '../storage/brought';
import {noteRow, person, remember} from '../storage/people';
import {fill, machine, madeAt} from '../storage/restoring';
import {count, randomOf} from '../tools/counts';

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const flawOf = (work: Promise<unknown>) =>
	work.then(
		() => null,
		error => (error instanceof BackupFlaw ? error.flaw : error),
	);

/** A file whose hashes are right, whatever stands in it. */
const forged = async (slices: [table: string, rows: unknown[]][], header: object = {}): Promise<Blob> => {
	const head = JSON.stringify({
		format: 'windshield-backup',
		version: 1,
		store: versions.length,
		madeAt,
		sealed: null,
		...header,
	});
	let [hash, text] = [await sha256(head), `${head}\n`];
	const sums = {};
	const add = async (line: string) => {
		hash = await chained(hash, line);
		text += `${hash} ${line}\n`;
	};
	for (const [table, rows] of slices) {
		const line = JSON.stringify({table, rows});
		await sumUp(sums, table, rows.length, line);
		await add(line);
	}
	await add(JSON.stringify({end: sums}));
	return new Blob([gzipSync(text)]);
};

/** Seeded damage to bytes: one bit, some left out, some twice, some new, the end cut, two places swapped. */
const damage = (bytes: Uint8Array, random: () => number): Uint8Array<ArrayBuffer> => {
	const at = Math.floor(random() * bytes.length);
	const to = Math.min(bytes.length, at + 1 + Math.floor(random() ** 3 * 2000));
	const [head, piece, tail] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)];
	const kinds: (() => Iterable<number>[])[] = [
		() => [head, [bytes[at]! ^ (1 << Math.floor(random() * 8))], bytes.subarray(at + 1)],
		() => [head, tail],
		() => [head, piece, piece, tail],
		() => [head, Uint8Array.from({length: 3}, () => random() * 256), tail],
		() => [head],
		() => [tail, piece, head],
	];
	const parts = kinds[Math.floor(random() * kinds.length)]!().map(part => Uint8Array.from(part));
	return new Uint8Array(Buffer.concat(parts));
};

test('a thousand damaged backups', {timeout: 600_000}, async () => {
	const random = randomOf();
	const old = machine();
	await old.using(db => fill(db, 5, 30));
	const [sums, plain, sealed] = [await old.sums(), await old.backup(), await old.backup(await newSeal('secret'))];
	const one = machine();
	await one.using(db => keep(db, act => remember(act, 9)));
	const [before, names] = [await one.sums(), await one.names()];
	const tally: Record<string, number> = {};
	for (let round = 0; round < count(60, 1000); round += 1) {
		const packed = await bytesOf(round % 10 === 9 ? sealed : plain);
		// Of every other file the text is damaged and packed again: the packing's own sum is right then.
		const bytes =
			round % 2 === 0 ? damage(packed, random) : gzipSync(damage(new Uint8Array(gunzipSync(packed)), random));
		const target = machine(one.dexie);
		const flaw = await flawOf(target.restore(new Blob([new Uint8Array(bytes)]), 'secret'));
		tally[String(flaw)] = (tally[String(flaw)] ?? 0) + 1;
		if (flaw === null) {
			expect(await one.sums(), `round ${round}`).toEqual(sums);
			await one.stores.goBack(madeAt);
			await one.stores.clean(madeAt, true);
			expect(await one.sums()).toEqual(before);
			continue;
		}
		expect(['not-a-backup', 'damaged', 'passphrase', 'newer'], `round ${round}: ${flaw}`).toContain(flaw);
		expect(await one.sums(), `round ${round}`).toEqual(before);
		const left = (await one.names()).filter(name => name !== 'windshield.signpost');
		expect(left).toHaveLength(names.length);
	}
	process.stdout.write(`damaged backups: ${JSON.stringify(tally)}\n`);
	expect(tally.damaged).toBeGreaterThan(count(20, 400));
});

test('a sealed backup needs its passphrase, and shows nobody', async () => {
	const one = machine();
	await one.using(db => fill(db, 5, 0));
	const [sums, file] = [await one.sums(), await one.backup(await newSeal('Ångström'))];
	expect(await flawOf(one.restore(file, null))).toBe('passphrase');
	expect(await flawOf(one.restore(file, 'angstrom'))).toBe('passphrase');
	expect(await one.sums()).toEqual(sums);
	// The same letters, however a keyboard puts them together.
	expect(await flawOf(one.restore(file, 'Ångström'.normalize('NFD')))).toBe(null);
	const text = gunzipSync(await bytesOf(file)).toString();
	for (const word of [person(1).name, person(1).id, 'Prefers mail', 'subjects']) expect(text).not.toContain(word);
	const again = gunzipSync(await bytesOf(await one.backup(await newSeal('Ångström')))).toString();
	expect(again.split('\n')[1]).not.toBe(text.split('\n')[1]);
});

test('what is no backup, or a newer one, is said to be so', async () => {
	const one = machine();
	const head = {format: 'windshield-backup', version: 1, store: 1, madeAt, sealed: null};
	const packed = (text: string) => new Blob([gzipSync(text)]);
	const salted = {salt: 'AAAA', rounds: 4_000_000_000};
	const cases: [Blob, string][] = [
		[new Blob([]), 'not-a-backup'],
		[new Blob(['{"format": "windshield"}']), 'not-a-backup'],
		[packed(''), 'not-a-backup'],
		[packed('[]\n'), 'not-a-backup'],
		[packed('{"format": "windshield", "version": 1}\n'), 'not-a-backup'],
		[packed(`${JSON.stringify({...head, more: 1})}\n`), 'not-a-backup'],
		[packed(`${JSON.stringify({...head, sealed: salted})}\n`), 'not-a-backup'],
		[packed(`${JSON.stringify({...head, version: 2, what: []})}\n`), 'newer'],
		[packed(`${JSON.stringify(head)}\n`), 'damaged'],
		[await forged([], {store: versions.length + 1}), 'newer'],
		// A hundred megabytes of nothing in a hundred kilobytes.
		[new Blob([gzipSync(Buffer.alloc(100_000_000))]), 'not-a-backup'],
		[
			new Blob([gzipSync(Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), Buffer.alloc(100_000_000)]))]),
			'damaged',
		],
	];
	for (const [index, [file, flaw]] of cases.entries()) expect(await flawOf(one.restore(file)), `${index}`).toBe(flaw);
	expect((await one.names()).filter(name => name !== 'windshield')).toEqual([]);
});

test('a forged backup brings in no row that the store would not hold, and no table that is not backed up', async () => {
	const note = noteRow(person(1).id, 'n');
	const refused: [string, unknown[]][] = [
		['operations', [{id: 'x', at: 1, result: null}]],
		['derived', [{id: 'find', value: {}}]],
		['pages', [{id: 'x', keys: []}]],
		['__proto__', [note]],
		['inventions', [note]],
		['notes', [note, note]],
		['notes', [{...note, id: undefined}]],
		['notes', ['n']],
		['notes', [null]],
	];
	for (const [table, rows] of refused)
		expect(await flawOf(machine().restore(await forged([[table, rows]]))), JSON.stringify(rows)).toBe('damaged');

	const one = machine();
	const lives = {
		subject: {...person(2), id: undefined},
		handles: [],
		claims: [],
		notes: [],
		source: 'import:csv',
		quote: 'x',
		seenAt: 1,
	};
	const block = `${from}-00000000`;
	const file = await forged([
		['subjects', [{...person(1), name: {toString: 1}}, person(3)]],
		['notes', [note, {...note, id: 'o', text: 7}]],
		[
			'blocks',
			[
				{id: block, people: [JSON.stringify(lives), 'null', '{', JSON.stringify({...lives, notes: 5})]},
				{id: 'x', people: 5},
			],
		],
		['settings', [{key: 'settings', value: {panel: 5}}]],
	]);
	expect(await one.restore(file)).toMatchObject({leftOut: 4});
	await one.using(async db => {
		expect(await db.subjects.toArray()).toEqual([person(3)]);
		expect(await db.notes.toArray()).toEqual([note]);
		expect((await db.blocks.toArray()).map(row => row.people.map(said => said !== ''))).toEqual([
			[true, false, false, false],
		]);
		expect((await subjectOf(db, `${block}0000`))?.name).toBe(person(2).name);
	});
});

test('of the backups of a year the last seven stay, and the last of each of four weeks; files of others are left alone', () => {
	const day = 24 * 60 * 60 * 1000;
	const start = Date.UTC(2026, 0, 1);
	let kept = ['notes.txt', 'windshield-2026-99-99.backup.gz', 'windshield-2026-01-01.backup.gz.part'];
	for (let n = 0; n < 365; n += 1) {
		kept = [...kept, backupName(start + n * day)];
		const gone = superfluous(kept);
		kept = kept.filter(name => !gone.includes(name));
	}
	// The year ends on a Thursday: seven days back to a Friday, and Sundays before.
	const last = [13, 20, 25, 26, 27, 28, 29, 30, 31].map(date => `windshield-2026-12-${date}.backup.gz`);
	expect(kept.slice(3)).toEqual(last);
	expect(kept.slice(0, 3)).toEqual([
		'notes.txt',
		'windshield-2026-99-99.backup.gz',
		'windshield-2026-01-01.backup.gz.part',
	]);
});
