// Backup and restore in the real browsers: after uninstalling, all comes back; a worker killed meanwhile leaves the old store or the new one.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {gunzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {company, factRow, handleRow, noteRow, person, touchRow} from '../storage/people';
import {launchChromium} from '../tools/chromium';
import {browsersFor, count, randomOf} from '../tools/counts';
import {openKillable} from '../tools/killable';
import {type Rig, startRig, until} from '../tools/rig';

const output = process.env.WINDSHIELD_OUTPUT ?? path.resolve(import.meta.dirname, '../../.output');

const rowsOf = (many: number, from = 0) => {
	const people = Array.from({length: many}, (_, n) => person(from + n));
	return {
		subjects: [...people, company(1)],
		handles: people.map(({id}) => handleRow(id)),
		facts: people.map(({id}) => factRow(id)),
		touches: people.map(({id}, n) => touchRow(id, `m${n}`)),
		notes: people.map(({id}, n) => noteRow(id, `n${n}`, 'Ação “ß” \u2028')),
	};
};

/** What the keeper backed up, and the sums at its end: the hash of each table. */
const backedUp = async (rig: Rig) => {
	const {last} = await rig.ask('backUp', {});
	const text: string = await rig.inOptions(`(async () => {
		const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('backups');
		const file = await (await folder.getFileHandle(${JSON.stringify(last!.name)})).getFile();
		const bytes = new Uint8Array(await file.arrayBuffer());
		let text = '';
		for (let at = 0; at < bytes.length; at += 30000) text += String.fromCharCode(...bytes.subarray(at, at + 30000));
		return btoa(text);
	})()`);
	const end = gunzipSync(Buffer.from(text, 'base64')).toString().trimEnd().split('\n').at(-1)!;
	return {where: last!.where, text, sums: end.startsWith('{') ? '' : end.slice(65)};
};

/** As a rep chooses a file and says yes. */
const restoreIn = (rig: Rig, text: string, passphrase = '') =>
	rig.inOptions<null>(`(async () => {
		const soon = async look => {
			for (let tries = 0; tries < 100; tries += 1) {
				const found = look();
				if (found) return found;
				await new Promise(resolve => setTimeout(resolve, 50));
			}
			throw new Error('not shown: ' + look);
		};
		const input = await soon(() => document.querySelector('#backup input[type=file]'));
		const chosen = new DataTransfer();
		chosen.items.add(new File([Uint8Array.from(atob(${JSON.stringify(text)}), sign => sign.charCodeAt(0))], 'windshield.backup.gz'));
		input.files = chosen.files;
		input.dispatchEvent(new Event('change', {bubbles: true}));
		const form = await soon(() => document.querySelector('#backup form.acts'));
		const word = form.querySelector('input[type=password]');
		Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(word, ${JSON.stringify(passphrase)});
		word.dispatchEvent(new Event('input', {bubbles: true}));
		await new Promise(resolve => setTimeout(resolve, 50));
		form.querySelector('button[type=submit]').click();
		return null;
	})()`);

const said = (rig: Rig) => rig.inOptions<string>(`document.querySelector('#backup').innerText`);

describe.each(browsersFor('backup'))('%s', name => {
	test('after uninstalling, a sealed backup brings back everything by hash; a wrong passphrase is one sentence', async () => {
		const old = await startRig(name);
		let made: Awaited<ReturnType<typeof backedUp>>;
		let sealed: Awaited<ReturnType<typeof backedUp>>;
		try {
			await old.ask('import', {rows: rowsOf(300)});
			made = await backedUp(old);
			await old.ask('sealBackups', {passphrase: 'correct horse'});
			sealed = await backedUp(old);
		} finally {
			await old.close();
		}
		expect(made.where).toBe('own');
		expect(sealed.text).not.toBe(made.text);

		const fresh = await startRig(name);
		try {
			expect((await backedUp(fresh)).sums).not.toBe(made.sums);
			await restoreIn(fresh, sealed.text, 'wrong');
			await until(
				() => said(fresh),
				text => /passphrase does not open/u.test(text),
				10_000,
			);
			expect((await fresh.ask('counts', {})).people).toBe(0);
			await restoreIn(fresh, sealed.text, 'correct horse');
			await until(
				() => said(fresh),
				text => /Back to what was here before/u.test(text),
				20_000,
			);
			expect((await fresh.ask('counts', {})).people).toBe(300);
			expect((await backedUp(fresh)).sums).toBe(made.sums);
			expect(await fresh.ask('goBack', {})).toBe(true);
			expect((await fresh.ask('counts', {})).people).toBe(0);
		} finally {
			await fresh.close();
		}
	});
});

test('chromium: a folder that the rep chose is written to, and a day later older files of ours go', async () => {
	const rig = await startRig('chromium');
	try {
		await rig.ask('import', {rows: rowsOf(3)});
		// A folder of the browser's own stands in for the picker, which no test can click.
		await rig.inOptions(`(async () => {
			const chosen = await (await navigator.storage.getDirectory()).getDirectoryHandle('chosen', {create: true});
			for (let day = 1; day <= 28; day += 1)
				await chosen.getFileHandle('windshield-2020-02-' + String(day).padStart(2, '0') + '.backup.gz', {create: true});
			await chosen.getFileHandle('mine.txt', {create: true});
			globalThis.showDirectoryPicker = async () => chosen;
			[...document.querySelectorAll('#backup button')].find(button => button.innerText.startsWith('Choose')).click();
			return null;
		})()`);
		const state = await until(
			() => rig.ask('backups', {}),
			({last}) => last?.where === 'folder',
		);
		expect(state).toMatchObject({folder: 'chosen', trouble: null, last: {where: 'folder'}});
		const files = await rig.inOptions<string[]>(`(async () => {
			const names = [];
			const root = await navigator.storage.getDirectory();
			for await (const name of (await root.getDirectoryHandle('chosen')).keys()) names.push(name);
			return names.sort();
		})()`);
		const dates = ['02', '09', '16', '23', '24', '25', '26', '27', '28'].map(
			day => `windshield-2020-02-${day}.backup.gz`,
		);
		expect(files).toEqual(['mine.txt', ...dates.slice(2), state.last!.name].sort());
	} finally {
		await rig.close();
	}
});

test('chromium: what was written is backed up without anybody asking', async () => {
	const rig = await startRig('chromium');
	try {
		await rig.ask('import', {rows: rowsOf(3)});
		expect((await rig.ask('backups', {})).last).toBe(null);
		const {last} = await until(
			() => rig.ask('backups', {}),
			state => state.last !== null,
			30_000,
		);
		expect(last).toMatchObject({where: 'own'});
	} finally {
		await rig.close();
	}
});

test('chromium: where the rep wants that, a view saves the backup of the day to the downloads, once', async () => {
	const chromium = await launchChromium({extension: path.join(output, 'chrome-mv3')});
	try {
		const page = await chromium.context.newPage();
		await page.goto(chromium.url('options.html'));
		const ask = (type: string, data: object = {}) =>
			page.evaluate(message => chrome.runtime.sendMessage(message), {type, data});
		await ask('backUp');
		expect((await ask('saveBackups', {on: true})).value.unsaved).toMatch(/^windshield-/u);
		const saved = page.waitForEvent('download');
		await page.reload();
		const file = await saved;
		expect(file.suggestedFilename()).toBe((await ask('backups')).value.last.name);
		expect(gunzipSync(readFileSync(await file.path())).toString()).toContain('windshield-backup');
		const {value} = await until(
			() => ask('backups'),
			answer => answer.value.unsaved === null,
		);
		expect(value).toMatchObject({downloads: true, unsaved: null});
	} finally {
		await chromium.close();
	}
});

test('chromium: a worker killed while it restores leaves the old store or the new one', {
	timeout: 600_000,
}, async () => {
	const random = randomOf();
	const {page, ask, kill, close} = await openKillable();
	try {
		/** All rows of the store, in the order of their keys. */
		const all = async () => {
			const rows: unknown[] = [];
			for (let after: string | null = null; ; ) {
				const block = await ask('export', {after});
				rows.push(block.rows);
				after = block.next;
				if (after === null) return JSON.stringify(rows);
			}
		};
		/** Puts the backup where the keeper looks for it, or takes it aside so that erasing leaves it. */
		const copy = (from: string, to: string) =>
			page.evaluate(
				async ([source, target]) => {
					const find = async (name: string) => {
						const parts = name.split('/');
						let folder = await navigator.storage.getDirectory();
						for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
						return folder.getFileHandle(parts.at(-1)!, {create: true});
					};
					const file = await (await find(source!)).getFile();
					await file.stream().pipeTo(await (await find(target!)).createWritable());
				},
				[from, to],
			);
		await ask('import', {rows: rowsOf(800, 1000)});
		const {last} = await ask('backUp');
		const restored = await all();
		await copy(`backups/${last.name}`, 'aside');
		await ask('erase');
		await ask('import', {rows: rowsOf(300)});
		const before = await all();
		expect(before).not.toBe(restored);

		await copy('aside', 'restore');
		const begun = performance.now();
		expect(await ask('restore', {passphrase: null})).toMatchObject({leftOut: 0});
		const long = performance.now() - begun;
		expect(await all()).toBe(restored);
		await ask('goBack');

		const found = {old: 0, new: 0};
		const rounds = count(3, 100);
		for (let round = 0; round < rounds; round += 1) {
			await copy('aside', 'restore');
			const asked = page.evaluate(() =>
				chrome.runtime.sendMessage({type: 'restore', data: {passphrase: null}}).catch(() => null),
			);
			await page.waitForTimeout(random() * long * 1.1);
			await kill();
			await asked;
			const now = await all();
			found[now === restored ? 'new' : 'old'] += 1;
			if (now === restored) await ask('goBack');
			expect(await all(), `round ${round}`).toBe(before);
		}
		process.stdout.write(`killed while restoring: ${JSON.stringify({...found, long: Math.round(long)})}\n`);
		expect(found.old).toBeGreaterThan(rounds / 4);
	} finally {
		await close();
	}
});
