// Unit tests stand beside the code they test and run side by side; those that start a browser come after, two files at a time;
// last and one at a time those that hold anything to a time.
import {defineConfig} from 'vitest/config';
import {WxtVitest} from 'wxt/testing/vitest-plugin';

const timed = ['tests/e2e/{hops,journeys}.test.ts', 'tests/trust/{fight,focus,fuzz,oracle,probes,redress}.test.ts'];
const browsers = [
	'tests/{bench,e2e,sites,tools,trust,views}/**/*.test.ts',
	'tests/storage/{faults,firefox,killed}.test.ts',
];
const outside = ['**/node_modules/**'];
/** A shared machine may be too busy once; vitest says what was tried again. What must not happen once has `retry: 0` of its own. */
const slow = {testTimeout: 60_000, hookTimeout: 60_000, retry: 1};

export default defineConfig({
	plugins: [WxtVitest()],
	test: {
		mockReset: true,
		restoreMocks: true,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					testTimeout: 30_000,
					setupFiles: ['tests/tools/later.ts'],
					maxWorkers: 2,
					exclude: [...outside, ...browsers, ...timed],
					sequence: {groupOrder: 0},
				},
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: browsers,
					exclude: [...outside, ...timed],
					maxWorkers: 2,
					sequence: {groupOrder: 1},
					...slow,
				},
			},
			{
				extends: true,
				test: {name: 'timed', include: timed, fileParallelism: false, sequence: {groupOrder: 2}, ...slow},
			},
		],
	},
});
