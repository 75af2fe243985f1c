// Calm: where there is nothing to read the popup says so in a sentence, and one click reads a page that nobody granted.

import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Chromium, launchChromium} from '../tools/chromium';
import {browsersFor} from '../tools/counts';
import {type Replay, startReplay} from '../tools/replay';
import {type Rig, startRig, until} from '../tools/rig';

const output = process.env.WINDSHIELD_OUTPUT ?? path.resolve(import.meta.dirname, '../../.output');
const company = `<!doctype html><html lang="en"><head><title>Fjord Pumps</title><meta property="og:site_name" content="Fjord Pumps">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"Fjord Pumps","url":"https://fjordpumps.example/"}</script>
</head><body><h1>Pumps that do not stop</h1><footer>© 2026 Fjord Pumps AS</footer></body></html>`;
const site = 'https://fjordpumps.example/';
const pdf = 'https://fjordpumps.example/catalogue.pdf';
const boxed = 'https://boxed.example/';
const pages = {
	[site]: company,
	[pdf]: {
		body: '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>',
		type: 'application/pdf',
	},
	[boxed]: {body: company, headers: {'content-security-policy': 'sandbox'}},
};

describe('chromium, with no standing permission', () => {
	let replay: Replay;
	let chromium: Chromium;
	beforeAll(async () => {
		replay = await startReplay({pages});
		chromium = await launchChromium({extension: path.join(output, 'chrome-mv3'), replay});
		// The tab that opens when it was installed comes in front: before any other, not in the middle of a test.
		const {context} = chromium;
		await until(
			async () => context.pages().some(page => page.url().endsWith('/welcome.html')),
			there => there,
		);
	});
	afterAll(async () => {
		await chromium?.close();
		await replay?.stop();
	});

	/** Opens the popup on a page as a click on the toolbar does, and answers what the keeper knows of the page then. */
	const clicked = async (url: string) => {
		const page = await chromium.context.newPage();
		await page.goto(url).catch(() => {});
		await page.waitForTimeout(300);
		const before = await page.content().catch(() => '');
		await chromium.clickToolbar(page);
		const worker = await chromium.worker();
		const tab = await worker.evaluate(
			async () => (await chrome.tabs.query({active: true, lastFocusedWindow: true}))[0]?.id,
		);
		const options = await chromium.context.newPage();
		await options.goto(chromium.url('options.html'));
		const ask = (type: string) =>
			options.evaluate(message => chrome.runtime.sendMessage(message), {type, data: {tabId: tab}});
		// The browser tells nobody where its own pages are, so that they are closed shows in the answer to the click alone.
		const looked = await ask('look');
		const state =
			looked.value.state === 'closed'
				? looked
				: await until(
						() => ask('page'),
						answer => !['unread', 'waiting'].includes(answer?.value?.state),
						3000,
					);
		const brief = await ask('brief');
		await options.close();
		const after = await page.content().catch(() => '');
		await page.close();
		return {state: state.value.state as string, brief: brief.value, changed: before !== after};
	};

	test('one click on the toolbar reads the page once, and adds nothing to it', async () => {
		const {state, brief, changed} = await clicked(site);
		expect(state).toBe('seen');
		expect(brief).toMatchObject({kind: 'company', name: 'Fjord Pumps', match: {state: 'new'}});
		expect(changed).toBe(false);
	});

	test.each([
		['a page of the browser', 'chrome://version/'],
		['a PDF', pdf],
	])('%s is closed to every extension, without an error', async (_, url) => {
		expect(['closed', 'nobody']).toContain((await clicked(url)).state);
	});

	test('a sandboxed page is read or said to be closed, never an error', async () => {
		expect(['seen', 'nobody', 'closed']).toContain((await clicked(boxed)).state);
	});

	test('before any choice nothing runs in any page', async () => {
		const worker = await chromium.worker();
		expect(await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
	});

	test('the shortcuts have their keys, or are said to have none', async () => {
		const options = await chromium.context.newPage();
		await options.goto(chromium.url('options.html'));
		const {value} = await options.evaluate(() => chrome.runtime.sendMessage({type: 'shortcuts', data: {}}));
		expect(value).toContainEqual(expect.objectContaining({name: 'toggle-panel', keys: 'Alt+W'}));
		expect(value).toContainEqual(expect.objectContaining({name: '_execute_action', keys: 'Alt+K'}));
		await options.close();
	});
});

describe.each(browsersFor('calm'))('%s', browser => {
	let rig: Rig;
	beforeAll(async () => {
		rig = await startRig(browser, {pages, grant: ['https://*/*', 'http://*/*']});
	});
	afterAll(() => rig?.close());

	test('an exception for a site outweighs its place, and a place that was never asked about is off', async () => {
		const page = await rig.newPage();
		await page.goto(site);
		const tabId = await page.tabId();
		expect(
			(
				await until(
					() => rig.ask('page', {tabId}),
					state => state?.state === 'seen',
				)
			)?.presence,
		).toBe('page');
		await rig.ask('configure', {change: {exceptions: {'fjordpumps.example': 'off'}}});
		await page.goto(site);
		expect(
			(
				await until(
					() => rig.ask('page', {tabId}),
					() => false,
					500,
				)
			)?.presence,
		).toBe('off');
		expect(await page.evaluate('document.documentElement.children.length')).toBe(2);
		await rig.ask('configure', {change: {exceptions: {}, places: {}}});
		expect((await rig.ask('page', {tabId}))?.presence).toBe('off');
	});

	test('a page of a known kind that agrees with nothing says so, and what was found holds no content', async () => {
		await rig.ask('configure', {change: {places: {linkedin: 'page'}}});
		const page = await rig.newPage();
		rig.replay.set(
			'https://www.linkedin.com/in/ada-quillfeather',
			'<!doctype html><title>Ada</title><main><h3>Ada Quillfeather</h3></main>',
		);
		await page.goto('https://www.linkedin.com/in/ada-quillfeather');
		const tabId = await page.tabId();
		expect((await rig.ask('page', {tabId}))?.state).toBe('waiting');
		await until(
			() => rig.ask('page', {tabId}),
			state => state?.state === 'unreadable',
			14_000,
		);
		const found = await rig.ask('report', {tabId});
		expect(found).toContain('site: linkedin (captured pages, 2026-11)');
		expect(found).toMatch(/^ {2}\d+ × \S/mu);
		expect(found).not.toMatch(/quillfeather|ada/iu);
	});

	test('a problem report holds no content', async () => {
		await rig.ask('configure', {change: {places: {other: 'page'}}});
		const page = await rig.newPage();
		await page.goto(site);
		const tabId = await page.tabId();
		await until(
			() => rig.ask('page', {tabId}),
			state => state?.state === 'seen',
		);
		const report = await rig.ask('report', {tabId});
		expect(report).toContain('site: website');
		expect(report).toMatch(/name</u);
		expect(report).not.toMatch(/fjord/iu);
	});
});
