// Chromium with an extension in it, on the replayed internet, with hosts granted before it starts where a test asks for that.
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {type BrowserContext, type CDPSession, chromium, type Page, type Worker} from '@playwright/test';
import {findBrowser} from './browsers.ts';

export type ChromiumOptions = {
	/** Folder of the built extension. */
	extension: string;
	/** A profile to keep; without one a new one is made and removed at the end. */
	profile?: string;
	/** The replay that stands for the whole internet; without one every host but this machine is unreachable. */
	replay?: {port: number};
	/** Hosts that are reached as they are, beside the replay. */
	direct?: readonly string[];
	/** Match patterns of hosts to grant: what a rep's yes to the browser's question does. */
	grant?: readonly string[];
	/** The same of what the manifest calls optional: `notifications`. */
	allow?: readonly string[];
	headless?: boolean;
	colorScheme?: 'light' | 'dark';
	viewport?: {width: number; height: number} | null;
	locale?: string;
	args?: string[];
};

export type Chromium = {
	context: BrowserContext;
	/** The extension's id. */
	id: string;
	/** The keeper, as it runs now; asked again after it was stopped. */
	worker(): Promise<Worker>;
	/** A session with the browser as a whole, for what Playwright does not say. */
	cdp: CDPSession;
	/** Address of one of the extension's own pages. */
	url(page: string): string;
	/** Clicks the extension's toolbar button on a page: what gives `activeTab`. */
	clickToolbar(page: Page): Promise<void>;
	close(): Promise<void>;
};

const hostRules = ({replay, direct = replay ? [] : ['127.0.0.1', 'localhost']}: ChromiumOptions): string =>
	[`MAP * ${replay ? `127.0.0.1:${replay.port}` : '~NOTFOUND'}`, ...direct.map(host => `EXCLUDE ${host}`)].join(', ');

const open = (profile: string, options: ChromiumOptions): Promise<BrowserContext> =>
	chromium.launchPersistentContext(profile, {
		executablePath: findBrowser('chromium'),
		headless: options.headless ?? true,
		colorScheme: options.colorScheme ?? 'light',
		viewport: options.viewport === undefined ? {width: 1280, height: 800} : options.viewport,
		locale: options.locale ?? 'en-US',
		ignoreHTTPSErrors: true,
		// Whoever listens to Ctrl+C closes the browser when it is done.
		handleSIGINT: process.listenerCount('SIGINT') === 0,
		args: [
			'--no-sandbox',
			'--no-first-run',
			'--enable-unsafe-extension-debugging',
			`--disable-extensions-except=${path.resolve(options.extension)}`,
			`--load-extension=${path.resolve(options.extension)}`,
			'--ignore-certificate-errors',
			`--host-resolver-rules=${hostRules(options)}`,
			...(options.args ?? []),
		],
	});

const workerOf = async (context: BrowserContext): Promise<Worker> =>
	context.serviceWorkers().find(worker => worker.url().startsWith('chrome-extension://')) ??
	context.waitForEvent('serviceworker', {timeout: 15_000});

type Hosts = {explicit_host?: string[]; api?: string[]};
type Preferences = {extensions?: {settings?: Record<string, Record<string, Hosts | undefined>>}};

/**
 * Writes the grant into the closed profile. `permissions.request` never settles without a head, and all three lists are needed:
 * what was granted, what was granted at run time, and what is active.
 */
const grantIn = (profile: string, id: string, origins: readonly string[], allow: readonly string[]): void => {
	const file = path.join(profile, 'Default', 'Preferences');
	const preferences = JSON.parse(readFileSync(file, 'utf8')) as Preferences;
	const settings = preferences.extensions?.settings?.[id];
	if (!settings) throw new Error(`The profile knows no extension ${id}: was it closed before it was written?`);

	for (const list of ['active_permissions', 'granted_permissions', 'runtime_granted_permissions']) {
		const hosts = settings[list] ?? {};
		settings[list] = {
			...hosts,
			explicit_host: [...new Set([...(hosts.explicit_host ?? []), ...origins])],
			api: [...new Set([...(hosts.api ?? []), ...allow])],
		};
	}
	writeFileSync(file, JSON.stringify(preferences));
};

type TabTarget = {targetId: string; url: string; embedderData?: {tabActive?: boolean}};

/** The tab of the page in front: actions are for tabs, and what Playwright holds is the page within. */
const tabInFront = async (cdp: CDPSession, page: Page): Promise<string> => {
	await page.bringToFront();
	const {targetInfos} = (await cdp.send('Target.getTargets', {filter: [{type: 'tab'}]})) as {targetInfos: TabTarget[]};
	const tab = targetInfos.find(target => target.embedderData?.tabActive && target.url === page.url());
	if (!tab) throw new Error(`No tab in front shows ${page.url()}.`);

	return tab.targetId;
};

export const launchChromium = async (options: ChromiumOptions): Promise<Chromium> => {
	const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), 'windshield-chromium-'));
	let context = await open(profile, options);
	const id = new URL((await workerOf(context)).url()).host;
	const [grant, allow] = [options.grant ?? [], options.allow ?? []];
	if (grant.length + allow.length > 0) {
		await context.close();
		grantIn(profile, id, grant, allow);
		context = await open(profile, options);
		await workerOf(context);
	}
	const browser = context.browser();
	if (!browser) throw new Error('Playwright gave no browser for the profile.');

	const cdp = await browser.newBrowserCDPSession();
	return {
		context,
		id,
		worker: () => workerOf(context),
		cdp,
		url: page => `chrome-extension://${id}/${page}`,
		clickToolbar: async page => {
			await cdp.send('Extensions.triggerAction', {id, targetId: await tabInFront(cdp, page)});
		},
		close: async () => {
			await context.close();
			if (!options.profile) rmSync(profile, {recursive: true, force: true, maxRetries: 5});
		},
	};
};
