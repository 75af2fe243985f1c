// Arms: what is compared. Nothing (twice, to see the noise), an empty extension, the naive reference, ours, and any peers.
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {build} from '../build.ts';
import {bundle} from './bundle.ts';

export type Arm = {
	name: string;
	/** Folder of the unpacked extension; null: none. */
	extension: string | null;
};

/** An answer is all that the empty worker has, so that its start can be seen. */
const emptyWorker = 'chrome.runtime.onMessage.addListener((message, sender, answer) => { answer(null); });';

const manifest = (name: string) => ({
	manifest_version: 3,
	name,
	version: '1.0',
	background: {service_worker: 'worker.js'},
	content_scripts: [{matches: ['https://*/*', 'http://*/*'], js: ['content.js'], run_at: 'document_end'}],
});

const write = (folder: string, name: string, content: string, worker: string): Arm => {
	mkdirSync(folder, {recursive: true});
	writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest(name)));
	writeFileSync(path.join(folder, 'content.js'), content);
	writeFileSync(path.join(folder, 'worker.js'), worker);
	writeFileSync(path.join(folder, 'page.html'), '<!doctype html><title>page</title>');
	return {name, extension: folder};
};

const peersIn = (folder: string): Arm[] =>
	readdirSync(folder, {withFileTypes: true})
		.filter(entry => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'manifest.json')))
		.map(({name}) => ({name, extension: path.join(folder, name)}));

/** A copy of the build, because a browser reads its files as it goes and somebody may build meanwhile. */
const ours = async (folder: string): Promise<string> => {
	cpSync((await build('chrome')).folder, folder, {recursive: true});
	return folder;
};

/** Builds what has to be built, into a folder for temporary files. `PEERS` names a folder of unpacked extensions. */
export const armsIn = async (folder: string): Promise<Arm[]> => [
	{name: 'nothing', extension: null},
	{name: 'nothing again', extension: null},
	write(path.join(folder, 'empty'), 'empty', '', emptyWorker),
	write(
		path.join(folder, 'naive'),
		'naive',
		await bundle(new URL('./naive/content.tsx', import.meta.url)),
		await bundle(new URL('./naive/worker.ts', import.meta.url)),
	),
	{name: 'Windshield', extension: await ours(path.join(folder, 'windshield'))},
	...(process.env.PEERS ? peersIn(process.env.PEERS) : []),
];

/** Bytes as they are and after gzip. */
export const sizeOf = (file: string): {raw: number; gz: number} => {
	const bytes = readFileSync(file);
	return {raw: bytes.length, gz: gzipSync(bytes, {level: 9}).length};
};
