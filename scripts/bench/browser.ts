// Browser: one Chromium with one arm in it on the replayed internet, and what the bench does with it.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {findBrowser} from '../../tests/tools/browsers.ts';
import {type Browser, run, type Session, spawnBrowser} from './cdp.ts';

export type Target = {targetId: string; type: string; url: string};
export type Opened = {
	browser: Browser;
	/** The extension's id; null without one, or without a worker that tells it. */
	id: string | null;
	targets(): Promise<Target[]>;
	/** A new blank tab in front. */
	tab(): Promise<{targetId: string; page: Session; close(): Promise<void>}>;
	/** Goes there and waits for its load; throws where the page cannot be had: a failed load is no measurement. */
	visit(page: Session, url: string): Promise<void>;
	/** The running worker of the extension, or null. */
	worker(): Promise<Target | null>;
	/** Ends the worker as the browser does when it was idle. Throws where it goes on. */
	stopWorker(): Promise<void>;
	close(): Promise<void>;
};

const quiet = [
	'--headless=new',
	'--no-sandbox',
	'--no-first-run',
	'--no-default-browser-check',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-default-apps',
	'--disable-search-engine-choice-screen',
	'--password-store=basic',
	'--use-mock-keychain',
	'--disable-features=DisableLoadExtensionCommandLineSwitch,Translate,MediaRouter,OptimizationHints',
	'--ignore-certificate-errors',
	'--window-size=1280,800',
	'--lang=en-US',
];

export const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

/** How long a load may take, in milliseconds. */
const patience = 30_000;

const hasWorker = (extension: string): boolean =>
	JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8')).background?.service_worker !== undefined; // Missing where a peer has none

type Options = {extension: string | null; port: number; profile?: string};

export const openBrowser = async ({extension, port, profile}: Options): Promise<Opened> => {
	const home = profile ?? mkdtempSync(path.join(tmpdir(), 'windshield-bench-'));
	const browser = spawnBrowser(findBrowser('chromium'), [
		...quiet,
		`--user-data-dir=${home}`,
		`--host-resolver-rules=MAP * 127.0.0.1:${port}`,
		...(extension
			? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
			: ['--disable-extensions']),
		'about:blank',
	]);
	const targets = async () => (await browser.send<{targetInfos: Target[]}>('Target.getTargets')).targetInfos;
	const worker = async () =>
		(await targets()).find(({type, url}) => type === 'service_worker' && url.startsWith('chrome-extension:')) ?? null;
	const visit: Opened['visit'] = async (page, url) => {
		const loaded = page.once('Page.loadEventFired', patience);
		loaded.catch(() => {});
		const {errorText} = await page.send<{errorText?: string}>('Page.navigate', {url});
		if (errorText) throw new Error(`${url} did not load: ${errorText}. The run is void.`);

		await loaded;
		if ((await run<number>(page, 'performance.getEntriesByType("navigation")[0].responseStatus')) !== 200)
			throw new Error(`${url} did not answer 200. The run is void.`);
	};
	const begun = async () => {
		for (let attempt = 0; attempt < 150; attempt += 1) {
			const first = await worker();
			if (first) return new URL(first.url).host;

			await pause(100);
		}
		throw new Error(`The browser did not start the worker of ${extension}. The run is void.`);
	};
	// The first answer means that the browser stands.
	await browser.send('Browser.getVersion');
	const id = extension && hasWorker(extension) ? await begun() : null;
	return {
		browser,
		id,
		targets,
		worker,
		visit,
		tab: async () => {
			const {targetId} = await browser.send<{targetId: string}>('Target.createTarget', {url: 'about:blank'});
			const page = await browser.attach(targetId);
			await page.send('Page.enable');
			return {targetId, page, close: async () => void (await browser.send('Target.closeTarget', {targetId}))};
		},
		stopWorker: async () => {
			for (let attempt = 0; attempt < 20; attempt += 1) {
				const running = await worker();
				if (!running) return;

				await browser.send('Target.closeTarget', {targetId: running.targetId}).catch(() => {});
				await pause(50);
			}
			throw new Error('The worker does not stop. The run is void.');
		},
		close: async () => {
			await browser.close();
			if (!profile) rmSync(home, {recursive: true, force: true, maxRetries: 5});
		},
	};
};
