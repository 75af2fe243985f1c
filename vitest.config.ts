// Unit tests stand beside the code they test; those that need a browser are run apart, one file at a time.
import {defineConfig} from 'vitest/config';
import {WxtVitest} from 'wxt/testing/vitest-plugin';

export default defineConfig({
	plugins: [WxtVitest()],
	test: {mockReset: true, restoreMocks: true},
});
