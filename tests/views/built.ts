// The views built as they ship, with the invented keeper in the real one's place: an unpacked extension for a browser.
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'wxt';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const views = ['panel', 'popup', 'options', 'welcome', 'call', 'paper', 'streams'];

export type Built = {folder: string; remove(): void};

/** Builds once; the caller removes it. */
export const buildViews = async (): Promise<Built> => {
	const out = mkdtempSync(path.join(tmpdir(), 'windshield-views-'));
	await build({browser: 'chrome', root, outDir: out, filterEntrypoints: views, logger: quietly});
	const folder = path.join(out, 'chrome-mv3');
	const file = (name: string) => path.join(folder, name);

	const manifest = JSON.parse(readFileSync(file('manifest.json'), 'utf8'));
	manifest.background = {service_worker: 'keeper.js'};
	// A test page frames the panel by its plain address; the shipped manifest has another one each session.
	manifest.web_accessible_resources = [{resources: ['panel.html'], matches: ['<all_urls>']}];
	// Without the pinned key every built folder is an extension of its own.
	delete manifest.key;
	writeFileSync(file('manifest.json'), JSON.stringify(manifest));
	copyFileSync(fileURLToPath(new URL('keeper.js', import.meta.url)), file('keeper.js'));

	return {folder, remove: () => rmSync(out, {recursive: true, force: true})};
};

const silent = () => {};
const quietly = {
	debug: silent,
	log: silent,
	info: silent,
	warn: silent,
	error: silent,
	fatal: silent,
	success: silent,
	level: 0,
};
