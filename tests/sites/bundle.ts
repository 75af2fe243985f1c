// Every site in one script, as the sensor carries them, to be run inside a page of a real browser.
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import type {Sighting} from '@/lib/domain/sighting';

/** What one site says of a page. */
export type Said = {id: string; matches: boolean; sightings: Sighting[] | null};
/** What all sites say of the page at `url`, and which of them reads it. */
export type Told = {url: string; reader: string | null; said: Said[]};

const built = async (): Promise<string> => {
	const output = await build({
		configFile: false,
		logLevel: 'warn',
		resolve: {alias: {'@': fileURLToPath(new URL('../..', import.meta.url))}},
		build: {
			write: false,
			minify: false,
			lib: {entry: fileURLToPath(new URL('probe.ts', import.meta.url)), formats: ['iife'], name: 'windshield'},
		},
	});
	const [result] = Array.isArray(output) ? output : [output];
	const chunk = result && 'output' in result ? result.output[0] : undefined;
	if (!chunk) throw new Error('the sites were not bundled: no output');

	return chunk.code;
};

let once: Promise<string> | undefined;

/** The script: afterwards `globalThis.windshieldProbe()` gives what all sites say of the page it runs in. */
export const bundle = (): Promise<string> => {
	once ??= built();
	return once;
};
