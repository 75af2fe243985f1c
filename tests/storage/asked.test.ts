// What is kept of asking sources: for how long, how much of it, of whom, and what leaves with an export and a backup.
import {expect, test} from 'vitest';
import type {LedgerRow} from '@/lib/domain/ledger';
import {parseStore} from '@/lib/exchange/store';
import {storeParts} from '@/lib/exchange/write';
import {purgeAnswers} from '@/storage/answers';
import {askedOf, keepAsked, lastAsked, stillHolds} from '@/storage/asked';
import {commit, keep, purge, undo} from '@/storage/commit';
import type {Store} from '@/storage/database';
import {dossier} from '@/storage/dossier';
import {forget} from '@/storage/forget';
import {countsOf, hostsOf} from '@/storage/hosts';
import {ledgerOf, purgeLedger} from '@/storage/ledger';
import {dropSecrets, secretsOf, writeSecrets} from '@/storage/secrets';
import {snapshot} from '@/storage/snapshot';
import {tidyNet} from '@/storage/tidy';
import {eraseAll, exportBlock} from '@/storage/whole';
import {freshStore} from './fresh';
import {person, remember} from './people';
import {asked, madeAt} from './restoring';

const day = 24 * 60 * 60 * 1000;

const ledgerRow = (n: number, at: number, source = 'register'): LedgerRow => ({
	id: `row${String(n).padStart(6, '0')}`,
	at,
	source,
	reason: 'page',
	subject: null,
	method: 'GET',
	host: 'api.register.example',
	path: '/',
	sends: [],
	status: 200,
	trouble: null,
	bytes: 1,
	ms: 1,
});

const answerRow = (n: number, at: number, size: number) => ({
	id: `a${n}`,
	at,
	url: 'https://x.example/',
	status: 200,
	headers: [],
	text: 'x',
	size,
});

const filled = async (): Promise<[Store, string, string]> => {
	const db = await freshStore();
	const [one, other] = await keep(db, async act => [await remember(act, 1), await remember(act, 2)] as const);
	await asked(db, one);
	await asked(db, other);
	return [db, one, other];
};

test('the ledger keeps thirty days and so many rows, and is read the newest first', async () => {
	const db = await freshStore();
	const at = (n: number) => madeAt - n * day;
	await db.ledger.bulkAdd([
		...Array.from({length: 40}, (_, n) => ledgerRow(n, at(n), n % 2 ? 'register' : 'feeds')),
		ledgerRow(1000, madeAt + 31 * day),
	]);
	await tidyNet(db, madeAt);
	expect(await db.ledger.count()).toBe(31);
	await purgeLedger(db, madeAt, 10);
	expect((await ledgerOf(db, {limit: 100})).map(row => row.at)).toEqual(Array.from({length: 10}, (_, n) => at(n)));
	const page = await ledgerOf(db, {source: 'register', limit: 2});
	expect(page.map(row => row.at)).toEqual([at(1), at(3)]);
	expect((await ledgerOf(db, {source: 'register', limit: 2, before: at(3)})).map(row => row.at)).toEqual([
		at(5),
		at(7),
	]);
	// Nobody who pages by moments misses what went out in the same one.
	await db.ledger.bulkAdd([1, 2, 3].map(n => ledgerRow(2000 + n, madeAt + 1)));
	expect(await ledgerOf(db, {limit: 2})).toHaveLength(3);
});

test('answers are kept thirty days and so many bytes, the newest of them', async () => {
	const db = await freshStore();
	await db.answers.bulkAdd([
		answerRow(0, madeAt + 31 * day, 1),
		answerRow(1, madeAt, 20),
		answerRow(2, madeAt - day, 20),
		answerRow(3, madeAt - 2 * day, 20),
		answerRow(4, madeAt - 31 * day, 1),
	]);
	await tidyNet(db, madeAt);
	expect((await db.answers.toArray()).map(({id}) => id).sort()).toEqual(['a1', 'a2', 'a3']);
	await purgeAnswers(db, madeAt, 60);
	expect(await db.answers.count()).toBe(3);
	await purgeAnswers(db, madeAt, 59);
	expect((await db.answers.toArray()).map(({id}) => id).sort()).toEqual(['a1', 'a2']);
	await purgeAnswers(db, madeAt, 5);
	expect(await db.answers.count()).toBe(0);
	await db.answers.bulkAdd([1, 2, 3].map(n => answerRow(n, madeAt + n, 25 * 1024 * 1024)));
	await tidyNet(db, madeAt);
	expect((await db.answers.toArray()).map(({id}) => id).sort()).toEqual(['a2', 'a3']);
});

test('whom a source was asked about, how the last time went, and until when it holds', async () => {
	const [db, one, other] = await filled();
	expect(await askedOf(db, one)).toMatchObject([{source: 'register', outcome: 'ambiguous', detail: '2'}]);
	expect(await lastAsked(db, ['register', 'feeds'])).toMatchObject([{source: 'register', subject: '', detail: null}]);
	const row = {source: 'feeds', at: madeAt, outcome: 'nothing', detail: null, until: madeAt + day, handles: []};
	expect(await keepAsked(db, {...row, subject: 'nobody'})).toBe(false);
	expect(await lastAsked(db, ['feeds'])).toEqual([]);
	expect(await keepAsked(db, {...row, subject: other})).toBe(true);
	const [kept] = await lastAsked(db, ['feeds']);
	expect([-1, 0, day - 1, day].map(ms => stillHolds(kept!, madeAt + ms))).toEqual([false, true, true, false]);
	expect(await hostsOf(db, ['api.register.example', 'x.example'])).toMatchObject([{last: madeAt}]);
	expect(await countsOf(db, '2026-11-22')).toEqual({register: 2});
	expect(await countsOf(db, '2026-11-23')).toEqual({});
});

test('who is forgotten was asked about by nobody, and is back as before if that is taken back', async () => {
	const [db, one, other] = await filled();
	const all = async () =>
		JSON.stringify([await db.ledger.toArray(), await db.asked.toArray(), await db.answers.toArray()]);
	const before = await askedOf(db, one);
	await commit(db, 'f', act => forget(act, one), madeAt);
	expect(await all()).not.toContain(one);
	expect(await all()).toContain(other);
	expect(await db.ledger.count()).toBe(2);
	expect(await db.answers.count()).toBe(0);
	expect(await undo(db, 'f', madeAt)).toBe(true);
	expect(await askedOf(db, one)).toEqual(before);
	expect((await dossier(db, one)).ledger).toMatchObject([{path: `/of/${one}?q`}]);
	await commit(db, 'g', act => forget(act, one), madeAt);
	await purge(db, madeAt + 11_000);
	expect(JSON.stringify(await db.operations.toArray())).not.toContain(one);
});

test('a dossier holds what was asked about its subject, an export the ledger, a backup no secret and no answer', async () => {
	const [db, one, other] = await filled();
	const held = await dossier(db, one);
	expect([held.asked, held.ledger].map(rows => rows?.length)).toEqual([1, 1]);
	expect(JSON.stringify(held)).not.toContain(other);
	const {rows} = await exportBlock(db, null);
	expect(Object.keys(rows).filter(table => ['hosts', 'answers', 'asked', 'secrets', 'ledger'].includes(table))).toEqual(
		['ledger'],
	);
	const text = storeParts([rows], madeAt).join('');
	expect(JSON.parse(text).ledger).toEqual(rows.ledger);
	const slices = await snapshot(db);
	const backup = (await Promise.all(slices.map(({json}) => json.text()))).join('');
	for (const whole of [text, backup]) {
		expect(whole).not.toContain('hush');
		expect(whole).toContain(`/of/${one}`);
	}
	expect(new Set(slices.map(({table}) => table))).toEqual(new Set(Object.keys(await tablesOf(db))));

	// It can be brought in again, the ledger of another machine nowhere.
	const file = parseStore(text);
	if (!file.ok) throw new Error(file.why);
	expect(Object.keys(file.file.rows)).not.toContain('ledger');
	expect(file.file.rows.subjects.map(({id}) => id)).toContain(person(1).id);
});

/** Those that hold rows and belong into a backup. */
const tablesOf = async (db: Store): Promise<Record<string, number>> => {
	const names = db.tables.map(({name}) => name).filter(name => !['touched', 'answers', 'secrets'].includes(name));
	const counted = await Promise.all(names.map(async name => [name, await db.table(name).count()] as const));
	return Object.fromEntries(counted.filter(([, count]) => count > 0));
};

test('settings of an older export are read, with what came since as it is at first', async () => {
	const file = {format: 'windshield', version: 1, exportedAt: 1};
	const {sources: _, recipes: __, airplane: ___, ...older} = (await import('@/lib/domain/settings')).defaultSettings;
	expect(parseStore({...file, settings: older})).toMatchObject({ok: true, file: {settings: {airplane: false}}});
	for (const settings of [5, 'x', [], {airplane: false}]) expect(parseStore({...file, settings}).ok).toBe(false);
});

test('secrets are one row a source: absent ones stay, empty ones go, and erasing takes all', async () => {
	const db = await freshStore();
	expect(await secretsOf(db, 'crm')).toEqual({});
	await writeSecrets(db, 'crm', {token: 'one', user: 'ada'});
	await writeSecrets(db, 'crm', {token: 'two'});
	expect(await secretsOf(db, 'crm')).toEqual({token: 'two', user: 'ada'});
	await writeSecrets(db, 'crm', {user: ''});
	expect(await secretsOf(db, 'crm')).toEqual({token: 'two'});
	await writeSecrets(db, 'crm', {token: ''});
	expect(await db.secrets.count()).toBe(0);
	await writeSecrets(db, 'crm', {token: 'three'});
	await writeSecrets(db, 'desk', {token: 'four'});
	await dropSecrets(db, 'crm');
	expect(await secretsOf(db, 'desk')).toEqual({token: 'four'});
	await asked(db, 'p00000001');
	await eraseAll(db);
	for (const table of db.tables) expect(await table.count(), table.name).toBe(0);
});
