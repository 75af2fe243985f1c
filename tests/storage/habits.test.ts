// What clicks on a signal count, muting a kind, and that nobody is told of anything twice: in a real store, and undone.
import {expect, test, vi} from 'vitest';
import {settle} from '@/entrypoints/background/acts';
import {countShown, countUsed, tasteFor} from '@/entrypoints/background/habits';
import {defaultSettings} from '@/lib/domain/settings';
import type {Signal} from '@/lib/domain/signal';
import {mayTell, settled} from '@/lib/quiet';
import {commit, keep, undo} from '@/storage/commit';
import type {Store} from '@/storage/database';
import {forget} from '@/storage/forget';
import {forgetIgnored, tidyHabits} from '@/storage/habits';
import {lastNotices, tellOnce} from '@/storage/notices';
import {changeSettings, readSettings, writeSettings} from '@/storage/settings';
import {freshStore} from './fresh';
import {person, remember} from './people';

vi.mock('webextension-polyfill', () => ({default: {}}));

const day = 24 * 3600_000;
const now = new Date('2026-03-10T12:00').getTime();
const subject = person(1).id;
const signal = (id: string): Signal => ({
	...{id, kind: 'funding', subject, at: now, from: '', to: 'x', because: [], done: false, until: null},
});
const withSignals = async (...ids: string[]): Promise<Store> => {
	const db = await freshStore();
	await keep(db, async act => {
		await remember(act, 1);
		await act.putAll('signals', ids.map(signal));
	});
	return db;
};
const putAway = (db: Store, id: string, op = `away ${id}`) =>
	commit(db, op, act => settle(act, {op, signal: id, until: null}, now), now);
const ofKind = async (db: Store) => {
	const taste = await tasteFor(db, [signal('x')], defaultSettings);
	const {used = 0, ignored = 0, shown = 0} = taste.habits.get('kind:funding') ?? {}; // Missing before the first click
	return {used, ignored, shown};
};

test('a signal is shown once a day, however often it is looked at', async () => {
	const db = await withSignals('a', 'b');
	for (const at of [now, now + 1000, now + 3600_000]) await countShown(db, 'a', at);
	expect(await ofKind(db)).toMatchObject({shown: 1});
	await countShown(db, 'b', now);
	await countShown(db, 'a', now + day);
	expect(await ofKind(db)).toMatchObject({shown: 3});
	await countShown(db, 'nobody', now);
	expect(await ofKind(db)).toMatchObject({shown: 3});
});

test('put away unused is ignored, taken back with the act, and forgiven by a use', async () => {
	const db = await withSignals('a', 'b', 'c');
	await putAway(db, 'a');
	await putAway(db, 'b');
	expect(await ofKind(db)).toMatchObject({ignored: 2});
	expect(await undo(db, 'away b', now)).toBe(true);
	expect(await ofKind(db)).toMatchObject({ignored: 1});
	await countUsed(db, 'c', now);
	expect(await ofKind(db)).toMatchObject({ignored: 0, used: 1});
	await putAway(db, 'c');
	expect(await ofKind(db), 'what was of use is not ignored').toMatchObject({ignored: 0, used: 1});
});

test('an offer that is declined counts anew, and what is old of single signals goes', async () => {
	const db = await withSignals('a');
	await putAway(db, 'a');
	await commit(db, 'keep', act => forgetIgnored(act, 'funding', now), now);
	expect(await ofKind(db)).toMatchObject({ignored: 0});
	expect(await db.habits.count()).toBe(3);
	await tidyHabits(db, now + 100 * day);
	expect((await db.habits.toArray()).map(({id}) => id).sort()).toEqual(['kind:funding', `subject:${subject}`]);
});

test('muting a kind is an act: taken back, it leaves what else was changed since', async () => {
	const db = await freshStore();
	const muted = {on: false, watched: false, filter: '', least: 0, aloud: false, why: 'Too many'};
	await commit(db, 'mute', act => changeSettings(act, ({rules}) => ({rules: {...rules, funding: muted}})), now);
	expect((await readSettings(db)).rules).toEqual({funding: muted});
	await writeSettings(db, {keepSightings: true});
	expect(await undo(db, 'mute', now)).toBe(true);
	expect(await readSettings(db)).toEqual({...defaultSettings, keepSightings: true});
});

const tell = (db: Store, id: string, at: number) =>
	tellOnce(
		db,
		id,
		at,
		told => settled(told, at),
		told => mayTell({id, aloud: true, unhappy: false}, told, defaultSettings.quiet, at),
	);

test('nobody is told twice, also of two at once and by a clock that was set back', async () => {
	const db = await freshStore();
	expect((await Promise.all([tell(db, 'a', now), tell(db, 'a', now)])).filter(Boolean)).toHaveLength(1);
	expect(await tell(db, 'a', now + 100 * day)).toBe(false);
	expect(await Promise.all(['b', 'c', 'd'].map(id => tell(db, id, now + 1)))).toEqual([true, true, false]);
	expect(await tell(db, 'd', now - 3 * day), 'three were told just now').toBe(false);
	expect((await lastNotices(db, 9)).map(({at}) => at)).toEqual([now - 3 * day, now - 3 * day, now - 3 * day]);
	expect(await tell(db, 'd', now - 2 * day)).toBe(true);
});

test('who is forgotten leaves no word of what was told of them', async () => {
	const db = await withSignals('a');
	await tell(db, 'a', now);
	await countShown(db, 'a', now);
	await commit(db, 'forget', act => forget(act, subject), now);
	expect(await db.notices.count()).toBe(0);
	expect(JSON.stringify(await db.habits.toArray())).not.toContain(subject);
});
