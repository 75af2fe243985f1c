// The same faults in Firefox, whose database is another one: killed while it writes, upgraded while an old connection holds on, a newer store, a full disk.
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {nativeVersion} from '@/storage/database';
import {findBrowser} from '../tools/browsers';
import {count, randomOf} from '../tools/counts';
import {buildExtension} from './browser/build';
import type {Doing, Reply} from './browser/doings';
import {fillDisk} from './full-disk';

let folder: string;
let server: Server;
beforeAll(async () => {
	folder = await buildExtension();
	const script = readFileSync(path.join(folder, 'alone.js'));
	server = createServer((request, response) => {
		const isScript = request.url === '/alone.js';
		response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
		response.end(isScript ? script : '<!doctype html><title>store</title><script src="/alone.js"></script>');
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
}, 60_000);
afterAll(() => {
	server.close();
	rmSync(folder, {recursive: true, force: true});
});

const say = (what: string, figures: object) => process.stdout.write(`firefox, ${what}: ${JSON.stringify(figures)}\n`);
const size = 60;

const start = async (profile: string) => {
	mkdirSync(profile, {recursive: true});
	const browser: Browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: findBrowser('firefox'),
		headless: true,
		userDataDir: profile,
	});
	const open = async (): Promise<Page> => {
		const page = await browser.newPage();
		await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
		return page;
	};
	const page = await open();
	const ask = (type: Doing, args: object = {}): Promise<Reply> =>
		page.evaluate(
			(doing, given) =>
				(globalThis as unknown as {ask: (doing: string, given: object) => Promise<Reply>}).ask(doing, given),
			type,
			args,
		);
	const gone = new Promise(resolve => browser.process()!.once('exit', resolve));
	return {
		page,
		open,
		ask,
		kill: async () => {
			if (browser.process()!.exitCode === null) browser.process()!.kill('SIGKILL');
			await gone;
		},
	};
};
type Running = Awaited<ReturnType<typeof start>>;

const valueIn = (reply: Reply) => {
	if (!reply.ok) throw new Error(`${reply.trouble}: ${reply.said}`);
	return reply.value as never;
};

const inFirefox = async (use: (browser: Running) => Promise<void>) => {
	const profile = mkdtempSync(path.join(tmpdir(), 'windshield-firefox-'));
	const browser = await start(profile);
	try {
		await use(browser);
	} finally {
		await browser.kill();
		rmSync(profile, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
	}
};

test('a browser killed while it writes', {timeout: 3_600_000}, async () => {
	const random = randomOf();
	const profile = mkdtempSync(path.join(tmpdir(), 'windshield-firefox-'));
	const [sent, answered]: [string[], string[]] = [[], []];
	const rounds = count(1, 100);
	try {
		for (let round = 0; round <= rounds; round += 1) {
			const browser = await start(profile);
			try {
				const {notes, subjects} = valueIn(await browser.ask('tally')) as {
					notes: Record<string, number>;
					subjects: string[];
				};
				for (const op of sent) expect([0, size]).toContain(notes[op] ?? 0);
				for (const op of answered) expect([notes[op], subjects.includes(op)]).toEqual([size, true]);
				if (round === rounds) break;

				const before = answered.length;
				const writing = (async () => {
					for (;;) {
						const op = crypto.randomUUID();
						sent.push(op);
						if ((await browser.ask('act', {op, size})).ok) answered.push(op);
					}
				})().catch(() => {});
				while (answered.length - before < 50) await new Promise(resolve => setTimeout(resolve, 5));
				await new Promise(resolve => setTimeout(resolve, random() * 30));
				await browser.kill();
				await Promise.race([writing, new Promise(resolve => setTimeout(resolve, 2000))]);
			} finally {
				await browser.kill();
			}
		}
		say('killed', {rounds, sent: sent.length, answered: answered.length});
		expect(answered.length).toBeGreaterThanOrEqual(50 * rounds);
	} finally {
		rmSync(profile, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
	}
});

test(
	'an upgrade waits for an old connection, says so, and goes on; a newer store is read only',
	{timeout: 120_000},
	() =>
		inFirefox(async browser => {
			valueIn(await browser.ask('plant', {notes: 500}));
			const other = await browser.open();
			await other.evaluate(
				() =>
					new Promise<void>(resolve => {
						const request = indexedDB.open('windshield');
						request.onsuccess = () => {
							Object.assign(globalThis, {old: request.result});
							resolve();
						};
					}),
			);
			expect(await browser.ask('upgrade')).toMatchObject({ok: false, trouble: 'storage'});
			await other.close();
			expect(valueIn(await browser.ask('upgrade'))).toEqual({both: 500, all: 500, version: nativeVersion + 20});
			expect(valueIn(await browser.ask('count'))).toBe(500);
			expect(await browser.ask('act', {op: 'late', size: 5})).toMatchObject({ok: false, trouble: 'newer-store'});
			expect(valueIn(await browser.ask('state'))).toBe('newer');
		}),
);

test('on a full disk what is there can be read, and writing goes on when there is room again', {
	timeout: 180_000,
}, async () => {
	const disk = mkdtempSync(path.join(tmpdir(), 'windshield-disk-'));
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=250m', 'none', disk], {stdio: 'pipe'});
	} catch {
		rmSync(disk, {recursive: true, force: true});
		console.warn('LEFT OUT: Firefox on a full disk. Mounting a small disk is for root only on this machine.');
		return;
	}
	const browser = await start(path.join(disk, 'profile'));
	try {
		const text = 'x'.repeat(5000);
		for (let n = 0; n < 10; n += 1) valueIn(await browser.ask('act', {op: `before${n}`, size: 20, text}));
		const makeRoom = fillDisk(disk, 3_000_000);
		let failed = await browser.ask('count');
		let written = 10;
		for (let n = 0; failed.ok && n < 500; n += 1) {
			failed = await browser.ask('act', {op: `full${n}`, size: 20, text});
			if (failed.ok) written += 1;
		}
		expect(failed).toMatchObject({ok: false, trouble: 'storage'});
		expect(valueIn(await browser.ask('count'))).toBe(written * 20);
		expect(valueIn(await browser.ask('state'))).toBe('read-only');

		makeRoom();
		const freed = performance.now();
		let recovered = await browser.ask('act', {op: 'again', size: 20, text});
		while (!recovered.ok && performance.now() - freed < 20_000) {
			await new Promise(resolve => setTimeout(resolve, 200));
			recovered = await browser.ask('act', {op: 'again', size: 20, text});
		}
		const took = performance.now() - freed;
		say('full disk', {said: failed.ok ? '' : failed.said, recoveredMs: Math.round(took)});
		expect(took).toBeLessThan(5000 * count(3, 1));
		expect(valueIn(await browser.ask('count'))).toBe((written + 1) * 20);
	} finally {
		await browser.kill();
		execFileSync('umount', ['-l', disk]);
		rmSync(disk, {recursive: true, force: true});
	}
});
