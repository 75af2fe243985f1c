// Firefox with an extension in it, over WebDriver BiDi, on the replayed internet by way of a proxy.
import {randomUUID} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findBrowser} from './browsers.ts';

export type FirefoxOptions = {
	/** Folder of the built extension. */
	extension: string;
	/** A profile to keep, and what the extension wrote in it; without one a new one is made and removed at the end. */
	profile?: string;
	/** The replay that stands for the whole internet; without one every host but this machine is unreachable. */
	replay?: {port: number};
	/** Hosts that are reached as they are, beside the replay. */
	direct?: readonly string[];
	/** Match patterns of hosts to grant: what a rep's yes to the browser's question does. */
	grant?: readonly string[];
	headless?: boolean;
	colorScheme?: 'light' | 'dark';
	viewport?: {width: number; height: number};
	prefs?: Record<string, unknown>;
};

export type Firefox = {
	browser: Browser;
	/** The extension's id, and the host of its own pages. */
	id: string;
	uuid: string;
	/** Address of one of the extension's own pages. */
	url(page: string): string;
	/** Opens one of the extension's own pages and waits until it is there; BiDi never says so itself. */
	openOwn(page: string): Promise<Page>;
	/** Runs an expression in the browser's own window, where promises are awaited and `extension` is ours. */
	inChrome(expression: string): Promise<unknown>;
	grant(origins: readonly string[], allow?: readonly string[]): Promise<void>;
	/** Clicks the extension's toolbar button on a page: what gives `activeTab`. */
	clickToolbar(page: Page): Promise<void>;
	close(): Promise<void>;
};

/** Of the extension in a profile that is kept: its store is found by it. */
const keptUuid = '6d0f2a14-93c8-4a57-b1de-7c25e08f4b39';

type Wire = {connection: {send(method: string, params: object): Promise<{result: unknown}>}};
type Tree = {contexts: {context: string; url: string}[]};
type Evaluated = {type: string; result?: {value?: unknown}; exceptionDetails?: {text: string}};

const prefsOf = (options: FirefoxOptions, id: string, uuid: string): Record<string, unknown> => {
	const direct = options.direct ?? (options.replay ? [] : ['127.0.0.1', 'localhost']);
	// Port 9 answers nobody: without a replay there is no internet.
	const port = options.replay?.port ?? 9;
	return {
		'extensions.webextensions.uuids': JSON.stringify({[id]: uuid}),
		'extensions.webextOptionalPermissionPrompts': false,
		'network.proxy.type': 1,
		'network.proxy.http': '127.0.0.1',
		'network.proxy.http_port': port,
		'network.proxy.ssl': '127.0.0.1',
		'network.proxy.ssl_port': port,
		'network.proxy.no_proxies_on': direct.join(', '),
		'network.proxy.allow_hijacking_localhost': true,
		// An extension that is there for a while only would take its store with it.
		...(options.profile && {
			'extensions.webextensions.keepStorageOnUninstall': true,
			'extensions.webextensions.keepUuidOnUninstall': true,
		}),
		'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
		...options.prefs,
	};
};

const waitFor = async (what: string, isThere: () => Promise<boolean>): Promise<void> => {
	const end = Date.now() + 15_000;
	while (!(await isThere().catch(() => false))) {
		if (Date.now() > end) throw new Error(`Waited 15 s for ${what}.`);

		await new Promise(resolve => setTimeout(resolve, 50));
	}
};

/** Firefox's own window as a place to run code: allowed by `--remote-allow-system-access`. */
const chromeScope = async (browser: Browser, id: string): Promise<Firefox['inChrome']> => {
	const {connection} = browser as unknown as Wire;
	const tree = (await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'})).result as Tree;
	const window = tree.contexts.find(({url}) => url.endsWith('/browser.xhtml'));
	if (!window) throw new Error('Firefox showed no window of its own.');

	return async expression => {
		const answer = (
			await connection.send('script.evaluate', {
				expression: `(async () => {const {extension} = WebExtensionPolicy.getByID(${JSON.stringify(id)}); return ${expression}})()`,
				target: {context: window.context},
				awaitPromise: true,
			})
		).result as Evaluated;
		if (answer.type === 'exception') throw new Error(`In Firefox's own window: ${answer.exceptionDetails?.text}`);

		return answer.result?.value;
	};
};

const grantExpression = (id: string, origins: readonly string[], allow: readonly string[]): string =>
	`ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.add(
		${JSON.stringify(id)}, {permissions: ${JSON.stringify(allow)}, origins: ${JSON.stringify(origins)}, data_collection: []}, extension)`;

const toolbarExpression = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
	.ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)`;

export const launchFirefox = async (options: FirefoxOptions): Promise<Firefox> => {
	const folder = path.resolve(options.extension);
	const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
	const id: string = manifest.browser_specific_settings.gecko.id;
	const uuid = options.profile ? keptUuid : randomUUID();
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: findBrowser('firefox'),
		headless: options.headless ?? true,
		acceptInsecureCerts: true,
		defaultViewport: options.viewport ?? {width: 1280, height: 800},
		args: ['--remote-allow-system-access'],
		extraPrefsFirefox: prefsOf(options, id, uuid),
		...(options.profile ? {userDataDir: options.profile} : {}),
	});
	await browser.installExtension(folder);
	const inChrome = await chromeScope(browser, id);
	const url = (page: string) => `moz-extension://${uuid}/${page}`;
	const grant: Firefox['grant'] = async (origins, allow = []) =>
		void (await inChrome(grantExpression(id, origins, allow)));
	if (options.grant && options.grant.length > 0) await grant(options.grant);
	return {
		browser,
		id,
		uuid,
		url,
		inChrome,
		grant,
		openOwn: async name => {
			const page = await browser.newPage();
			// Settles only when the page is closed, and then with an error that means nothing.
			page.goto(url(name)).catch(() => {});
			await waitFor(url(name), () =>
				page.evaluate(address => location.href === address && document.readyState === 'complete', url(name)),
			);
			return page;
		},
		clickToolbar: async page => {
			await page.bringToFront();
			await inChrome(toolbarExpression);
		},
		close: () => browser.close(),
	};
};
