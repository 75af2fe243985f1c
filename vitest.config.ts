// Unit tests stand beside the code they test and run side by side; those that start a browser come after, one file at a time.
import {defineConfig} from 'vitest/config';
import {WxtVitest} from 'wxt/testing/vitest-plugin';

const browsers = [
	'tests/{bench,e2e,sites,tools,trust,views}/**/*.test.ts',
	'tests/storage/{faults,firefox,killed}.test.ts',
];

export default defineConfig({
	plugins: [WxtVitest()],
	test: {
		mockReset: true,
		restoreMocks: true,
		projects: [
			{
				extends: true,
				test: {name: 'unit', exclude: ['**/node_modules/**', ...browsers], sequence: {groupOrder: 0}},
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: browsers,
					fileParallelism: false,
					testTimeout: 60_000,
					hookTimeout: 60_000,
					sequence: {groupOrder: 1},
				},
			},
		],
	},
});
