// Bundle: scripts of the bench, with what they import, as one classic script each.
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {placeSites} from '../place-sites.ts';

/** The text of one script. */
export const bundle = async (entry: URL): Promise<string> => {
	const output = await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		plugins: [placeSites()],
		resolve: {alias: {'@': fileURLToPath(new URL('../..', import.meta.url))}},
		define: {'process.env.NODE_ENV': '"production"'},
		oxc: {jsx: {runtime: 'automatic'}},
		build: {
			write: false,
			lib: {entry: fileURLToPath(entry), formats: ['iife'], name: 'bench'},
		},
	});
	const [result] = Array.isArray(output) ? output : [output];
	const chunk = result && 'output' in result ? result.output[0] : undefined;
	if (!chunk) throw new Error(`${entry.pathname} was not bundled.`);

	// The browser refuses a content script with the odd letters that a minifier writes out, such as U+FFFF.
	return chunk.code.replace(/[^\n\r\t -~]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
};
