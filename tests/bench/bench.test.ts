// @vitest-environment node
// The bench still runs, by counts too small for any figure; and it gives no figure where something failed.
import {execFile} from 'node:child_process';
import path from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Opened, openBrowser} from '../../scripts/bench/browser.ts';
import {countsOf} from '../../scripts/bench/counts.ts';
import {added, estimate, median, percentile} from '../../scripts/bench/statistics.ts';
import {type Replay, startReplay} from '../tools/replay.ts';

const root = path.resolve(import.meta.dirname, '../..');
const bench = (...args: string[]) =>
	promisify(execFile)(
		process.execPath,
		['--disable-warning=ExperimentalWarning', '--import=./scripts/alias.mjs', 'scripts/bench.ts', ...args],
		{cwd: root, env: {...process.env, PEERS: ''}},
	);

const rows = [
	/^script added, nobody .*\d \[.*\] ms .*naive \d/mu,
	/^script added, feed .*\d \[/mu,
	/^script added, subject .*\d \[/mu,
	/^task time added, subject .*no peer here .*\d \[/mu,
	/^CPU of the whole browser added, subject .*no peer here .*\d \[/mu,
	/^heap added, nobody .*≤ \.3 MB .*\d \[.*\] MB/mu,
	/^blocking time added, subject .*0 over A\/A/mu,
	/^layout shift added, subject .*0 over A\/A/mu,
	/^script added, single .*≤ 3 ms .*\d \[/mu,
	/^sensor of linkedin, parsed bytes .*✓ .*KB gz/mu,
	/^sensor of other, parsed bytes .*KB gz/mu,
	/^start of a stopped worker to its first answer .*empty \d.*naive \d.*Windshield \d/mu,
	/^navigation → brief painted, 300 people, worker asleep .*p95 \d/mu,
	/^navigation → brief painted, 300 people, worker awake .*p95 \d/mu,
	/^exact handle, 300 people .*p95 \d/mu,
	/^reading a page of 3[78]\d\d\d nodes, any other site .*\d \[/mu,
];

test('the bench measures every budget of the table, and says whom it does not compare with', {
	timeout: 400_000,
}, async () => {
	const {stdout} = await bench('--tiny', '--compare');
	for (const row of rows) expect(stdout).toMatch(row);
	expect(stdout).toContain('Not compared with Vimium, read-frog');
	expect(stdout).not.toMatch(/NaN|undefined|null/u);
});

test('counts that make no sense are refused in one sentence', async () => {
	await expect(bench('--rounds', '0')).rejects.toThrow('--rounds takes a whole number above zero.');
	expect(countsOf(['--tiny', '--rounds', '3'])).toMatchObject({rounds: 3, people: 300});
});

describe('a load that failed', () => {
	let replay: Replay;
	let opened: Opened;
	beforeAll(async () => {
		replay = await startReplay({pages: {'https://gone.example/': {status: 500, body: 'no'}}});
		opened = await openBrowser({extension: null, port: replay.port});
	});
	afterAll(async () => {
		await opened?.close();
		await replay?.stop();
	});

	test.each(['https://gone.example/', 'https://nowhere.example/'])('%s makes the run void', async url => {
		const {page, close} = await opened.tab();
		await expect(opened.visit(page, url)).rejects.toThrow('The run is void');
		await close();
	});
});

describe('statistics', () => {
	test('medians, percentiles, and what the second of a pair added', () => {
		expect(median([3, 1, 2])).toBe(2);
		expect(percentile([0, 10], 0.95)).toBe(9.5);
		expect(added([1, 2, 3], [2, 3, 4])).toEqual({median: 1, low: 1, high: 1, count: 3});
		const {low, median: middle, high} = estimate([1, 2, 3, 4, 100]);
		expect(low).toBeLessThan(middle);
		expect(high).toBeGreaterThan(middle);
	});

	test('an empty column, a gap and half a pair are no figures', () => {
		expect(() => median([])).toThrow('void');
		expect(() => median([1, Number.NaN])).toThrow('void');
		expect(() => added([1], [1, 2])).toThrow('void');
	});
});
