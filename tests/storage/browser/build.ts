// The test's own small extension and page: the store of this project in a real worker, and nothing else.
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {build} from 'vite';

const root = path.resolve(import.meta.dirname, '../../..');

const bundle = (name: string, outDir: string) =>
	build({
		root,
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		resolve: {alias: {'@': root}},
		build: {
			outDir,
			emptyOutDir: false,
			minify: false,
			lib: {
				entry: path.join(import.meta.dirname, `${name}.ts`),
				formats: ['iife'],
				name: 'test',
				fileName: () => `${name}.js`,
			},
		},
	});

/** A folder with the extension (`manifest.json`, `page.html`) and, for an ordinary page, `alone.js`. */
export const buildExtension = async (): Promise<string> => {
	const folder = mkdtempSync(path.join(tmpdir(), 'windshield-storage-'));
	mkdirSync(folder, {recursive: true});
	for (const name of ['worker', 'page', 'alone']) await bundle(name, folder);
	const manifest = {
		manifest_version: 3,
		name: 'Store under test',
		version: '1.0',
		background: {service_worker: 'worker.js'},
		permissions: ['unlimitedStorage'],
	};
	writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
	writeFileSync(path.join(folder, 'page.html'), '<!doctype html><title>page</title><script src="page.js"></script>');
	return folder;
};
