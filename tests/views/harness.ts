// The built views in a real Chromium, asked and answered by the invented keeper.
import {mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {type BrowserContext, chromium, type Page, type Worker} from '@playwright/test';
import {findBrowser} from '../tools/browsers.ts';

export type Answers = Record<
	string,
	{value?: unknown; trouble?: string; silent?: boolean /** Milliseconds. */; wait?: number} | string
>;
export type Heard = {type: string; data: Record<string, unknown>; token?: string};
export type Look = {colorScheme?: 'light' | 'dark'; width?: number; height?: number; reducedMotion?: 'reduce'};

export type Harness = {
	context: BrowserContext;
	/** Opens a view as a page of its own. */
	open(view: string, answers: Answers, look?: Look): Promise<Page>;
	/** What the keeper was asked since the answers were set. */
	heard(): Promise<Heard[]>;
	/** Sets answers without opening anything. */
	answer(answers: Answers): Promise<void>;
	/** Tells every view that something changed; `cleared`: the page moved on. What a view answered, undefined where none did, and when. */
	changed(tabId: number | null, cleared?: boolean): Promise<{answer: unknown; at: number}>;
	/** A web page of our own server, at another origin than the extension. */
	site(html: string): Promise<string>;
	id: string;
	close(): Promise<void>;
};

const workerOf = async (context: BrowserContext): Promise<Worker> =>
	context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));

/**
 * A language that does not exist, from right to left, put over the browser's own words: Debian's Chromium brings no other
 * language along. Every text that is not from the messages file stands out.
 */
const turnAround = (): void => {
	// Newer Chromium knows `browser` too, and the polyfill takes that one.
	for (const name of ['chrome', 'browser']) {
		const api = (globalThis as unknown as Record<string, typeof chrome | undefined>)[name];
		if (!api?.i18n) continue;
		const plain = api.i18n.getMessage.bind(api.i18n);
		const turned = (key: string, values?: string | string[]) => {
			if (key === '@@bidi_dir') return 'rtl';
			const words = plain(key, values);
			// A form that Arabic counts in and no file has stays empty, as in the browser.
			return key === 'language' ? 'ar' : words && `⟦${words}⟧`;
		};
		Object.defineProperty(api, 'i18n', {value: {getMessage: turned, getUILanguage: () => 'ar'}});
	}
};

export const launch = async (folder: string, language = 'en-US'): Promise<Harness> => {
	const profile = mkdtempSync(path.join(tmpdir(), 'windshield-profile-'));
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: findBrowser('chromium'),
		headless: true,
		args: [
			'--headless=new',
			'--no-sandbox',
			`--lang=${language}`,
			`--accept-lang=${language}`,
			`--disable-extensions-except=${folder}`,
			`--load-extension=${folder}`,
		],
		env: {...process.env, LANGUAGE: language.replace('-', '_'), LANG: `${language.replace('-', '_')}.UTF-8`},
	});
	if (language === 'ar') await context.addInitScript(turnAround);
	const worker = await workerOf(context);
	const id = new URL(worker.url()).host;
	let html = '';
	const server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(html));
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));

	const answer: Harness['answer'] = answers =>
		worker.evaluate(given => {
			Object.assign(globalThis, {answers: given, heard: []});
		}, answers);

	return {
		context,
		id,
		answer,
		heard: () => worker.evaluate(() => (globalThis as unknown as {heard: Heard[]}).heard),
		changed: (tabId, cleared = false) =>
			worker.evaluate(
				async message => ({
					answer: await chrome.runtime.sendMessage(message),
					at: performance.timeOrigin + performance.now(),
				}),
				{type: 'changed', tabId, cleared},
			),
		async open(view, answers, look = {}) {
			await answer(answers);
			const page = await context.newPage();
			await page.emulateMedia({
				colorScheme: look.colorScheme ?? 'light',
				reducedMotion: look.reducedMotion ?? 'reduce',
			});
			await page.setViewportSize({width: look.width ?? 360, height: look.height ?? 900});
			await page.goto(`chrome-extension://${id}/${view}`);
			return page;
		},
		async site(page) {
			html = page;
			return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
		},
		async close() {
			await context.close();
			server.close();
			rmSync(profile, {recursive: true, force: true});
		},
	};
};
