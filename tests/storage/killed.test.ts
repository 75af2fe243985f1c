// A worker killed in the middle of writing, in a real browser: nothing half, nothing lost that was answered, nothing twice.
import {rmSync} from 'node:fs';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {newImportId} from '@/storage/residents';
import {count, randomOf} from '../tools/counts';
import {buildExtension} from './browser/build';
import {type Answered, type Bare, newProfile, startBare} from './browser/chromium';

let extension: string;
beforeAll(async () => {
	extension = await buildExtension();
}, 60_000);
afterAll(() => rmSync(extension, {recursive: true, force: true}));

const size = 60;

/** Throws unless every act is there whole or not at all, and all that were answered are there. */
const account = async (browser: Bare, sent: string[], answered: string[]) => {
	const {ok, value} = await browser.ask('tally');
	expect(ok).toBe(true);
	const found = sent.map(op => [op, value.notes[op] ?? 0, value.subjects.includes(op)] as const);
	const half = found.filter(([, notes, subject]) => (notes !== 0 && notes < size) || (notes === size) !== subject);
	const twice = found.filter(([, notes]) => notes > size);
	const lost = found.filter(([op, notes]) => notes === 0 && answered.includes(op));
	expect({half, twice, lost}).toEqual({half: [], twice: [], lost: []});
	expect(Object.keys(value.notes).filter(op => !sent.includes(op))).toEqual([]);
};

const percentile = (values: number[], share: number) =>
	values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0;

test('a worker killed while it writes', {timeout: 3_600_000}, async () => {
	const random = randomOf();
	const profile = newProfile();
	const browser = await startBare(extension, profile);
	try {
		const rounds = count(20, 1000);
		const [sent, answered]: [string[], string[]] = [[], []];
		const lives = new Set<string>();
		const retried: number[] = [];
		for (let round = 0; round < rounds; round += 1) {
			const ops = [0, 1].map(() => crypto.randomUUID());
			const asked = ops.map(op => browser.ask('act', {op, size}));
			await new Promise(resolve => setTimeout(resolve, random() * 90));
			await browser.stopWorker();
			const answers: Answered[] = await Promise.all(asked);
			sent.push(...ops);
			for (const [index, answer] of answers.entries()) {
				if (!answer.ok) continue;
				answered.push(ops[index]!);
				lives.add(answer.life);
				if (answer.attempts > 1) retried.push(answer.ms);
			}
			if (round % 50 === 49) await account(browser, sent.slice(-100), answered);
		}
		await account(browser, sent, answered);
		const figures = {
			rounds,
			sent: sent.length,
			answered: answered.length,
			lives: lives.size,
			retried: retried.length,
			p99: percentile(retried, 0.99),
		};
		process.stdout.write(`killed worker: ${JSON.stringify(figures)}\n`);
		// Were the worker not killed, or never in the middle, this would show nothing.
		expect(lives.size).toBeGreaterThan(rounds / 2);
		expect(retried.length).toBeGreaterThan(rounds / 4);
		expect(answered.length).toBe(sent.length);
		expect(percentile(retried, 0.99)).toBeLessThan(2000);
	} finally {
		await browser.kill();
		rmSync(profile, {recursive: true, force: true, maxRetries: 5});
	}
});

test('a browser killed while it writes', {timeout: 3_600_000}, async () => {
	const random = randomOf();
	const profile = newProfile();
	const [sent, answered]: [string[], string[]] = [[], []];
	const rounds = count(1, 200);
	let slowest = 0;
	try {
		for (let round = 0; round <= rounds; round += 1) {
			const browser = await startBare(extension, profile);
			try {
				const opened = await browser.ask('count');
				expect(opened.ok).toBe(true);
				slowest = Math.max(slowest, opened.ms);
				await account(browser, sent.slice(-400), answered);
				if (round === rounds) {
					await account(browser, sent, answered);
					break;
				}
				const [before, least] = [answered.length, 50 + Math.floor(random() * 30)];
				const writing = (async () => {
					for (;;) {
						const op = crypto.randomUUID();
						sent.push(op);
						if ((await browser.ask('act', {op, size})).ok) answered.push(op);
					}
				})().catch(() => {});
				while (answered.length - before < least) await new Promise(resolve => setTimeout(resolve, 5));
				await new Promise(resolve => setTimeout(resolve, random() * 30));
				await browser.kill();
				await writing;
			} finally {
				await browser.kill();
			}
		}
		process.stdout.write(
			`killed browser: ${JSON.stringify({rounds, sent: sent.length, answered: answered.length, slowest})}\n`,
		);
		expect(answered.length).toBeGreaterThanOrEqual(50 * rounds);
		expect(slowest).toBeLessThan(count(3000, 1500));
	} finally {
		rmSync(profile, {recursive: true, force: true, maxRetries: 5});
	}
});

test('a worker killed while a file is brought in', {timeout: 3_600_000}, async () => {
	const random = randomOf();
	const profile = newProfile();
	const browser = await startBare(extension, profile);
	try {
		const [rounds, to] = [count(4, 200), 4000];
		let [inMiddle, killed] = [0, 0];
		for (let round = 0; round < rounds; round += 1) {
			const id = newImportId();
			const everybody = Array.from({length: to}, (_, n) => n);
			for (let done = false; !done; ) {
				const asked = browser.ask('bring', {id, to}, 0);
				await new Promise(resolve => setTimeout(resolve, 20 + random() * 150));
				await browser.stopWorker();
				done = (await asked).ok;
				killed += Number(!done);

				const {value} = await browser.ask('brought', {id});
				if (value.offset > 0 && value.offset < to) inMiddle += 1;
				// Whole stretches, in their order, each of them once; and every key of theirs is in a page.
				expect(value.there).toEqual(everybody.slice(0, value.offset));
				expect([value.added, value.living]).toEqual([value.offset, value.offset]);
				expect(value.keys).toBe(value.wanted);
				expect(value.offset % 200).toBe(0);
			}
		}
		process.stdout.write(`killed import: ${JSON.stringify({rounds, killed, inMiddle})}\n`);
		expect(inMiddle).toBeGreaterThan(rounds / 2);
	} finally {
		await browser.kill();
		rmSync(profile, {recursive: true, force: true, maxRetries: 5});
	}
});
