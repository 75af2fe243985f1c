// The rig of the trust tests: the built extension in a browser on the replayed internet, with one view that may ask the keeper.
import {join} from 'node:path';
import type {Frame as PlaywrightFrame, Page as PlaywrightPage} from '@playwright/test';
import type {ViewMessages} from '@/lib/messages';
import type {PageState, Replies} from '@/lib/replies';
import {type Chromium, type ChromiumOptions, launchChromium} from '../tools/chromium.ts';
import {type Firefox, launchFirefox} from '../tools/firefox.ts';
import {type Pages, type Recorded, type Replay, startReplay} from '../tools/replay.ts';

const output = process.env.WINDSHIELD_OUTPUT ?? join(import.meta.dirname, '../../.output');
export const built = {chromium: join(output, 'chrome-mv3'), firefox: join(output, 'firefox-mv3')};

/** What a page of either browser can do for a test. */
export type Tab = {
	id: number;
	page: PlaywrightPage;
	close(): Promise<void>;
};

// biome-ignore lint/suspicious/noExplicitAny: what runs in a page gives whatever it gives
type Anything = any;

export type Rig = {
	browser: 'chromium' | 'firefox';
	replay: Replay;
	chromium: Chromium | null;
	firefox: Firefox | null;
	/** The options page: a view as any other. */
	own: PlaywrightPage;
	/** Opens a page of ours. */
	openOwn(name: string): Promise<PlaywrightPage>;
	/** The panel beside the page, on a subject of the store. */
	openSubject(subject: string): Promise<PlaywrightPage>;
	/** Asks the keeper as a view, and gives its reply; throws its trouble. */
	ask<T extends keyof Replies & keyof ViewMessages>(type: T, data: ViewMessages[T]): Promise<Replies[T]>;
	/** Sends anything as a view, and gives whatever comes back. */
	say(message: unknown): Promise<Anything>;
	/** A new tab at an address; the replay answers there with `html` if it is given. */
	visit(url: string, html?: string): Promise<Tab>;
	/** Waits until a tab's page was read: somebody is on it, or as said. */
	reads(tab: Pick<Tab, 'id'>, state?: PageState['state']): Promise<unknown>;
	/** Runs in the sensor's own world of a tab. */
	inSensor<A, R>(tab: number, run: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
	/** Opens the panel in the page and gives its frame once the keeper knows it. */
	panel(tab: Tab): Promise<PlaywrightFrame>;
	/** Everything in the store, to be compared. */
	store(): Promise<Record<string, unknown[]>>;
	/** What the extension itself sent to a server. */
	sent(): Recorded[];
	/** Ends the browser, and throws where the extension sent anything to a server. */
	close(): Promise<void>;
};

export const until = async <T>(
	what: string,
	look: () => Promise<T | null | undefined | false> | T | null | undefined | false,
	ms = 15_000,
): Promise<T> => {
	let last: unknown;
	for (const end = Date.now() + ms; Date.now() < end; await new Promise(resolve => setTimeout(resolve, 40))) {
		try {
			const found = await look();
			if (found) return found;
		} catch (error) {
			last = error;
		}
	}
	throw new Error(`Waited ${ms} ms for ${what}. ${last ?? ''}`); // Missing where nothing was thrown
};

export const sleep = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

const everywhere = ['https://*/*', 'http://*/*'];
export const inPage = {places: {linkedin: 'page', mail: 'page', crm: 'page', other: 'page'}} as const;
export const inSide = {places: {linkedin: 'side', mail: 'side', crm: 'side', other: 'side'}} as const;

type Options = {
	pages?: Pages;
	grant?: readonly string[];
	extension?: string;
	/** Another extension is there, whose requests are not ours. */
	beside?: boolean;
	/** Sources are on: what leaves is the test's own to judge, by `sent`. */
	asks?: boolean;
} & Partial<Pick<ChromiumOptions, 'args' | 'profile'>>;

/** Starts one browser with the built extension in it. Nothing but the replay can be reached. */
export const startRig = async (browser: Rig['browser'], options: Options = {}): Promise<Rig> => {
	const replay = await startReplay({pages: options.pages ?? {}});
	const {grant = everywhere, args, profile} = options;
	const chosen = {extension: options.extension ?? built[browser], replay, grant};
	const chromium =
		browser === 'chromium' ? await launchChromium({...chosen, ...(args && {args}), ...(profile && {profile})}) : null;
	const firefox = browser === 'firefox' ? await launchFirefox({...chosen, ...(profile && {profile})}) : null;
	const newPage = async (): Promise<PlaywrightPage> =>
		chromium ? chromium.context.newPage() : ((await firefox!.browser.newPage()) as unknown as PlaywrightPage); // Present: one of the two was launched
	const openOwn = async (name: string): Promise<PlaywrightPage> => {
		if (firefox) return (await firefox.openOwn(name)) as unknown as PlaywrightPage;

		const page = await newPage();
		await page.goto(chromium!.url(name)); // Present: it is not the other one
		return page;
	};
	const own = await openOwn('options.html');

	const say = (message: unknown): Promise<Anything> =>
		own.evaluate(
			async said => JSON.parse(JSON.stringify((await chrome.runtime.sendMessage(JSON.parse(said))) ?? null)),
			JSON.stringify(message),
		);
	const ask: Rig['ask'] = async (type, data) => {
		const reply = await until(`an answer to ${type}`, () => say({type, data}));
		if (!reply.ok) throw new Error(`${type}: ${reply.trouble}`);
		return reply.value;
	};
	const tabAt = (title: string) =>
		own.evaluate(async wanted => {
			const tabs = await chrome.tabs.query({});
			return tabs.find(({url}) => url?.includes(wanted))?.id ?? null;
		}, title);
	let opened = 0;
	const visit: Rig['visit'] = async (url, html) => {
		if (html !== undefined) replay.set(url.replace(/#.*$/u, ''), html);
		const page = await newPage();
		opened += 1;
		const mark = `visit-${opened}.example`;
		replay.set(`https://${mark}/`, '<!doctype html>');
		await page.goto(`https://${mark}/`);
		const id = await until('the tab', () => tabAt(mark));
		await page.goto(url);
		return {id, page, close: () => page.close()};
	};
	const reads: Rig['reads'] = ({id}, state = 'seen') =>
		until(`the page to be ${state}`, async () => (await ask('page', {tabId: id}))?.state === state); // Missing never: the tab is open
	const inSensor: Rig['inSensor'] = async (tabId, run, arg) => {
		// As source text: the sensor's world may not evaluate any.
		const text = (await own.evaluate(
			`chrome.scripting.executeScript({target: {tabId: ${tabId}}, func: ${run}, args: [${JSON.stringify(arg ?? null)}]})
				.then(([{result}]) => JSON.stringify(result ?? null))`,
		)) as string;
		return JSON.parse(text);
	};
	const live = (tabId: number) =>
		own.evaluate(async tab => {
			const all = Object.entries(await chrome.storage.session.get(null)) as [
				string,
				{tabId: number; frameId: number},
			][];
			return all.some(([key, value]) => key.startsWith('frame:') && value.tabId === tab && value.frameId !== null);
		}, tabId);
	const panel: Rig['panel'] = async ({id, page}) => {
		await ask('panel', {tabId: id, open: true});
		await until('the panel to say hello', () => live(id));
		return until('the panel frame', () => page.frames().find(frame => /^(chrome|moz)-extension:/u.test(frame.url())));
	};
	const store: Rig['store'] = async () => {
		const all: Record<string, unknown[]> = {};
		let after: string | null = null;
		do {
			const block: Replies['export'] = await ask('export', {after});
			for (const [table, rows] of Object.entries(block.rows)) all[table] = [...(all[table] ?? []), ...rows]; // Missing before its first block
			after = block.next;
		} while (after !== null);
		return all;
	};
	const origin = new URL(chromium?.url('') ?? firefox!.url('')).href.slice(0, -1); // Present: one of the two was launched
	const sent = () =>
		replay.requests.filter(
			({initiator, headers}) =>
				JSON.stringify(initiator).includes(origin) ||
				// Firefox names no origin where a host is granted, and no page; a page's own names its page.
				(firefox !== null && headers['sec-fetch-dest'] === 'empty' && !headers.referer) ||
				(!options.beside && headers['sec-fetch-site'] === 'none' && headers['sec-fetch-mode'] !== 'navigate'),
		);
	return {
		browser,
		replay,
		chromium,
		firefox,
		own,
		openOwn,
		openSubject: async subject => {
			await ask('open', {what: 'side', subject});
			return openOwn('panel.html');
		},
		ask,
		say,
		visit,
		reads,
		inSensor,
		panel,
		store,
		sent,
		close: async () => {
			await (chromium ?? firefox)?.close(); // Missing never: one of the two was launched
			await replay.stop();
			if (!options.asks && sent().length > 0)
				throw new Error(
					`The extension asked a server: ${sent()
						.map(({url}) => url)
						.join(', ')}`,
				);
		},
	};
};
