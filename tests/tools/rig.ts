// The rig: the built extension in one browser on the replayed internet, spoken to as one of its own views would.
import path from 'node:path';
import type {Replies, ViewMessages} from '../../lib/messages.ts';
import {launchChromium} from './chromium.ts';
import {launchFirefox} from './firefox.ts';
import {type Pages, type Replay, startReplay} from './replay.ts';

export type RigPage = {
	goto(url: string): Promise<void>;
	evaluate<T>(expression: string): Promise<T>;
	/** Id of its tab, as the keeper knows it. */
	tabId(): Promise<number>;
	/** What the panel in the page shows, or null where none stands. */
	panelText(): Promise<string | null>;
	/** Runs an expression in the panel's frame. */
	inPanel<T>(expression: string): Promise<T>;
	/** Clicks in the page as a rep does. */
	click(selector: string): Promise<void>;
	/** Clicks in the panel's frame as a rep does. */
	clickInPanel(selector: string): Promise<void>;
	screenshot(file: string): Promise<void>;
	close(): Promise<void>;
};

export type Rig = {
	name: 'chromium' | 'firefox';
	replay: Replay;
	/** Asks the keeper as the options page does; rejects when it answers with trouble. */
	ask<T extends keyof ViewMessages & keyof Replies>(type: T, data: ViewMessages[T]): Promise<Replies[T]>;
	/** Runs an expression in the options page, where the whole extension API is at hand. */
	inOptions<T>(expression: string): Promise<T>;
	newPage(): Promise<RigPage>;
	/** The keeper is stopped, as the browser stops one that nobody speaks to; whoever asks next wakes it. */
	rest(): Promise<void>;
	close(): Promise<void>;
};

export type RigOptions = {
	pages?: Pages;
	/** Places to switch on, all in the page by default. */
	places?: ViewMessages['configure']['change']['places'];
	/** Match patterns to grant beside those of the manifest. */
	grant?: string[];
	/** Optional permissions to grant: `notifications`. */
	allow?: string[];
	colorScheme?: 'light' | 'dark';
	viewport?: {width: number; height: number};
	/** A profile that is kept when the browser is closed. */
	profile?: string;
};

const output = process.env.WINDSHIELD_OUTPUT ?? path.resolve(import.meta.dirname, '../../.output');
const everyPlace = {linkedin: 'page', mail: 'page', crm: 'page', other: 'page'} as const;

/** A frame of either library. */
type AnyFrame = {url(): string; evaluate(expression: string): Promise<unknown>; click(selector: string): Promise<void>};
type AnyPage = {
	goto(url: string, options: {waitUntil: 'domcontentloaded'}): Promise<unknown>;
	evaluate(expression: string): Promise<unknown>;
	click(selector: string): Promise<void>;
	frames(): AnyFrame[];
	screenshot(options: {path: string}): Promise<unknown>;
	close(): Promise<void>;
	url(): string;
};

const rigPage = (page: AnyPage, tabIdOf: (url: string) => Promise<number>): RigPage => {
	// In Chromium the panel may stand under the id of the session, so the page's name tells.
	const panel = () => page.frames().find(frame => /^(chrome|moz)-extension:.*\/panel\.html/u.test(frame.url()));
	const inPanel = async <T>(expression: string): Promise<T> => {
		const frame = panel();
		if (!frame) throw new Error('No panel stands in the page.');

		return (await frame.evaluate(expression)) as T;
	};
	return {
		goto: async url => void (await page.goto(url, {waitUntil: 'domcontentloaded'})),
		evaluate: async <T>(expression: string) => (await page.evaluate(expression)) as T,
		tabId: () => tabIdOf(page.url()),
		panelText: async () => (panel() ? inPanel<string>('document.body.innerText').catch(() => null) : null),
		inPanel,
		clickInPanel: async selector => {
			await inPanel(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView({block: 'center'})`);
			await panel()?.click(selector); // Missing never: the line before asked it
		},
		click: selector => page.click(selector),
		screenshot: async file => void (await page.screenshot({path: file})),
		close: () => page.close(),
	};
};

type Launched = {
	replay: Replay;
	options: AnyPage;
	open: () => Promise<AnyPage>;
	rest: () => Promise<unknown>;
	stop: () => Promise<void>;
};

const inChromium = async ({
	pages = {},
	grant = [],
	allow = [],
	colorScheme,
	viewport,
	profile,
}: RigOptions): Promise<Launched> => {
	const replay = await startReplay({pages});
	const chromium = await launchChromium({
		extension: path.join(output, 'chrome-mv3'),
		replay,
		grant,
		allow,
		...(colorScheme && {colorScheme}),
		...(viewport && {viewport}),
		...(profile && {profile}),
	});
	const options = await chromium.context.newPage();
	await options.goto(chromium.url('options.html'));
	return {
		replay,
		options: options as AnyPage,
		open: () => chromium.context.newPage() as Promise<AnyPage>,
		rest: async () => {
			const session = await chromium.context.newCDPSession(options);
			await session.send('ServiceWorker.enable');
			await session.send('ServiceWorker.stopAllWorkers');
			await session.detach();
		},
		stop: chromium.close,
	};
};

const inFirefox = async ({
	pages = {},
	grant = [],
	allow = [],
	colorScheme,
	viewport,
	profile,
}: RigOptions): Promise<Launched> => {
	const replay = await startReplay({pages});
	const firefox = await launchFirefox({
		extension: path.join(output, 'firefox-mv3'),
		replay,
		...(colorScheme && {colorScheme}),
		...(viewport && {viewport}),
		...(profile && {profile}),
	});
	if (grant.length + allow.length > 0) await firefox.grant(grant, allow);
	const options = await firefox.openOwn('options.html');
	return {
		replay,
		options: options as unknown as AnyPage,
		open: () => firefox.browser.newPage() as unknown as Promise<AnyPage>,
		rest: async () => {
			const state = await firefox.inChrome(
				'extension.terminateBackground({disableResetIdleForTest: true}).then(() => extension.backgroundState)',
			);
			if (state !== 'stopped') throw new Error(`The event page is ${state}.`);
		},
		stop: firefox.close,
	};
};

export const startRig = async (name: Rig['name'], options: RigOptions = {}): Promise<Rig> => {
	const launched = await (name === 'chromium' ? inChromium(options) : inFirefox(options));
	const inOptions = async <T>(expression: string) => (await launched.options.evaluate(expression)) as T;
	const api = name === 'chromium' ? 'chrome' : 'browser';
	const ask: Rig['ask'] = async (type, data) => {
		// As text: what is handed over from Firefox is cut off below some depth.
		const said = await inOptions<string>(
			`${api}.runtime.sendMessage(${JSON.stringify({type, data})}).then(JSON.stringify)`,
		);
		const answer = JSON.parse(said) as {ok: boolean; value: never; trouble?: string};
		if (!answer.ok) throw new Error(`The keeper answered ${type} with ${answer.trouble}.`);

		return answer.value;
	};
	const tabIdOf = async (url: string): Promise<number> => {
		const tabs = await inOptions<{id: number; url?: string}[]>(`${api}.tabs.query({})`);
		const tab = tabs.findLast(one => one.url === url);
		if (!tab) throw new Error(`No tab shows ${url}.`);

		return tab.id;
	};
	await ask('configure', {change: {places: options.places ?? everyPlace}});
	return {
		name,
		replay: launched.replay,
		ask,
		inOptions,
		newPage: async () => rigPage(await launched.open(), tabIdOf),
		rest: async () => void (await launched.rest()),
		close: async () => {
			await launched.stop();
			await launched.replay.stop();
		},
	};
};

/** Asks again until the answer is there; the last one when the time is over. */
export const until = async <T>(ask: () => Promise<T>, is: (value: T) => boolean, ms = 5000): Promise<T> => {
	const end = performance.now() + ms;
	for (;;) {
		const value = await ask();
		if (is(value) || performance.now() > end) return value;

		await new Promise(resolve => setTimeout(resolve, 20));
	}
};
