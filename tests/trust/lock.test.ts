// T14 and T17: a locked store tells nothing, not in the raw files of the profile, not to another passphrase, and not on the screen.
import {mkdtempSync, readlinkSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {browsersFor, count, randomOf} from '../tools/counts.ts';
import {addCanary, noRows} from './canaries';
import {searchProfile, unlike} from './profile';
import {type Rig, sleep, startRig, until} from './rig';

const [people, canaries] = [100, 1000];
const passphrase = 'correct horse battery staple';

describe.each(browsersFor('lock'))('in %s', browser => {
	let rig: Rig;
	const profile = mkdtempSync(path.join(tmpdir(), 'windshield-lock-'));
	const made = noRows();
	const random = randomOf();
	while (made.subjects.length < people) addCanary(made, random);
	const {rows, words} = unlike(made);
	const wanted = words.filter((_, index) => index % Math.floor(words.length / canaries) === 0);
	const search = () => searchProfile(profile, wanted);
	beforeAll(async () => {
		rig = await startRig(browser, {profile});
		await rig.ask('import', {rows});
		await rig.ask('backUp', {});
	}, 120_000);
	afterAll(async () => {
		await rig?.close(); // Missing when the browser did not start
		rmSync(profile, {recursive: true, force: true, maxRetries: 5});
	});

	/** A sealed store has another order. */
	const held = async () =>
		Object.values(await rig.store())
			.flat()
			.map(row => JSON.stringify(row))
			.sort()
			.join('\n');

	/** The slowest of twenty, in milliseconds, from a view's question to its answer. */
	const slowest = async () => {
		const times: number[] = await rig.own.evaluate(
			async ids => {
				const all: number[] = [];
				for (const subject of ids) {
					const begun = performance.now();
					await chrome.runtime.sendMessage({type: 'subject', data: {subject}});
					all.push(performance.now() - begun);
				}
				return all;
			},
			rows.subjects.map(({id}) => id),
		);
		return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)]!; // Present: somebody was asked for
	};

	test('what is kept is plain without a passphrase, and nowhere in the profile with one', async () => {
		expect(search().found.size, 'the search sees what is there').toBeGreaterThan(canaries * 0.9);
		const [before, plain] = [await held(), await slowest()];
		const begun = Date.now();
		expect(await rig.ask('lockOn', {passphrase})).toEqual({state: 'done'});
		console.info(`${browser}: sealed in ${Date.now() - begun} ms`);
		expect((await held()) === before, 'everything is there as it was').toBe(true);
		const sealed = Math.min(await slowest(), await slowest(), await slowest());
		console.info(`${browser}: p95 of a brief in a view ${plain.toFixed(2)} ms, sealed ${sealed.toFixed(2)} ms`);
		await rig.ask('lockNow', {});
		expect(search().files).toEqual([]);
	}, 60_000);

	test('locked, nobody is answered, and another passphrase opens nothing', async () => {
		for (const message of [
			{type: 'search', data: {text: 'a'}},
			{type: 'subject', data: {subject: rows.subjects[0]!.id}}, // Present: there are some
			{type: 'settings', data: {}},
			{type: 'export', data: {after: null}},
			{type: 'backUp', data: {}},
		])
			expect(await rig.say(message), message.type).toEqual({ok: false, trouble: 'locked'});
		expect((await rig.ask('unlock', {passphrase: `${passphrase}!`})).state).toBe('wrong');
		expect(await rig.ask('lock', {})).toEqual({on: true, locked: true, moving: null});
	});

	test('a panel that shows somebody is blank at once when it is locked, and so is the badge', async () => {
		expect((await rig.ask('unlock', {passphrase})).state).toBe('open');
		const {id, name} = rows.subjects[0]!; // Present: there are some
		const panel = await rig.openSubject(id);
		const text = () => panel.evaluate(() => document.body.textContent ?? ''); // Missing never: a page has a body
		await until('the panel to show them', async () => (await text()).includes(name));
		const badge = () =>
			panel.evaluate(async () => chrome.action.getBadgeText({tabId: (await chrome.tabs.getCurrent())?.id ?? 0})); // Missing never: it is in a tab
		await panel.evaluate(async () => {
			await chrome.action.setBadgeText({tabId: (await chrome.tabs.getCurrent())?.id ?? 0, text: '•'}); // As above
		});
		await rig.ask('lockNow', {});
		await until('the passphrase field', () =>
			panel.evaluate(() => document.querySelector('input[type=password]') !== null),
		);
		const shown = await text();
		expect(words.filter(word => shown.includes(word))).toEqual([]);
		await until('the badge to be blank', async () => (await badge()) === '');
		await rig.ask('unlock', {passphrase});
		await until(
			'the panel to show them again',
			async () => !(await panel.evaluate(() => document.querySelector('input[type=password]') !== null)),
		);
		await panel.close();
	}, 60_000);
});

test('in chromium, killed while it is sealed, the store is the old one or the sealed one, and nothing plain stays', async () => {
	const profile = mkdtempSync(path.join(tmpdir(), 'windshield-lock-'));
	const made = noRows();
	const random = randomOf();
	while (made.subjects.length < 60) addCanary(made, random);
	const {rows, words} = unlike(made);
	let rig = await startRig('chromium', {profile, grant: []});
	const held = async () =>
		JSON.stringify(Object.values(await rig.store()).flatMap(all => all.map(row => JSON.stringify(row)).sort()));
	try {
		await rig.ask('import', {rows});
		const before = await held();
		const ends: string[] = [];
		const begun = Date.now();
		await rig.ask('lockOn', {passphrase});
		const lasts = Date.now() - begun;
		await rig.ask('lockOff', {passphrase});
		for (let round = 0; round < count(1, 30); round += 1) {
			await rig.own.evaluate(said => void chrome.runtime.sendMessage(said), {type: 'lockOn', data: {passphrase}});
			await sleep(random() * lasts * 1.2);
			// The lock of a profile names the process that has it.
			process.kill(Number(readlinkSync(path.join(profile, 'SingletonLock')).split('-').at(-1)), 'SIGKILL');
			await rig.replay.stop();
			await sleep(300);
			rmSync(path.join(profile, 'SingletonLock'), {force: true});
			rig = await startRig('chromium', {profile, grant: []});
			const {on} = await rig.ask('lock', {});
			ends.push(on ? 'sealed' : 'plain');
			if (on) expect((await rig.ask('unlock', {passphrase})).state).toBe('open');
			expect((await held()) === before, `everything is there after round ${round}`).toBe(true);
			if (on) {
				await until('nothing plain to stay', () => searchProfile(profile, words).files.length === 0);
				expect((await rig.ask('lockOff', {passphrase})).state).toBe('done');
			}
		}
		console.info(`killed while it was sealed: ${ends.join(', ')}`);
		expect(await rig.ask('lockOn', {passphrase})).toEqual({state: 'done'});
		expect(searchProfile(profile, words).files).toEqual([]);
	} finally {
		await rig.close();
		rmSync(profile, {recursive: true, force: true, maxRetries: 5});
	}
}, 240_000);
