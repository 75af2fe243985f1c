// The gate: a story costs its page a few lines and shows nobody; for any other page, also one that comes after a story, the sensor is sent for.

import {readFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {browsersFor} from '../tools/counts';
import {inPage, type Rig, startRig, type Tab, until} from '../trust/rig';

const replay = path.join(import.meta.dirname, '../fixtures/replay');
const story = readFileSync(path.join(replay, 'news-article.html'), 'utf8');
const company = readFileSync(path.join(replay, 'company-site.html'), 'utf8');
const {items} = JSON.parse(readFileSync(path.join(replay, 'manifest.json'), 'utf8')) as {
	items: {file: string; url: string}[];
};
const sites = path.join(import.meta.dirname, '../fixtures/sites/linkedin');
const feed = readFileSync(path.join(sites, 'feed-names-nobody.html'), 'utf8');
const profile = readFileSync(path.join(sites, 'sdui-four-titles-first-is-current.html'), 'utf8');
const origin = new URL(items.find(({file}) => file === 'company-site.html')!.url).origin; // Present: it is in the list
const storyAt = `${origin}/2026/11/18/heat-of-data-centers`;

describe.each(browsersFor('gate'))('in %s', browser => {
	let rig: Rig;
	beforeAll(async () => {
		rig = await startRig(browser);
		await rig.ask('configure', {change: inPage});
		rig.replay.set(storyAt, story);
	}, 120_000);
	afterAll(() => rig?.close()); // Missing when the browser did not start

	const sensorIsIn = (tab: Tab) => rig.inSensor(tab.id, () => 'windshield' in globalThis, null);
	const panels = (tab: Tab) => tab.page.frames().filter(frame => /^(chrome|moz)-extension:/u.test(frame.url()));

	/** Of which page of a tab the keeper was told last. */
	const told = (tab: Tab) =>
		rig.own.evaluate(async key => {
			const {[key]: reading} = await chrome.storage.session.get(key);
			return (reading as {url: string} | undefined)?.url ?? ''; // Missing where nothing was told
		}, `tab:${tab.id}`);
	const badge = (tab: Tab) => rig.own.evaluate(tabId => chrome.action.getBadgeText({tabId}), tab.id);

	test('a story shows nobody, and the sensor stays away until a view beside the page asks', async () => {
		const tab = await rig.visit(storyAt);
		await new Promise(resolve => setTimeout(resolve, 500));
		expect(await told(tab)).not.toContain(origin);
		expect(await sensorIsIn(tab)).toBe(false);
		await rig.reads(tab, 'nobody');
		expect(await sensorIsIn(tab)).toBe(true);
		await tab.close();
	});

	test('an address about nobody keeps the sensor away, whatever the page states of its company', async () => {
		const tab = await rig.visit(`${origin}/docs/valves`, company);
		await new Promise(resolve => setTimeout(resolve, 500));
		expect(await told(tab)).not.toContain(origin);
		expect(await sensorIsIn(tab)).toBe(false);
		await rig.reads(tab, 'nobody');
		await tab.close();
	});

	test('nobody of the page before is told on a story, nor in the toolbar', async () => {
		const tab = await rig.visit(`${origin}/`, company);
		await rig.reads(tab);
		await rig.ask('remember', {op: crypto.randomUUID(), tabId: tab.id, who: 0});
		await tab.page.reload();
		await until('the badge', async () => (await badge(tab)) === '•');
		await tab.page.goto(storyAt);
		expect(await rig.ask('brief', {tabId: tab.id})).toBeNull();
		await until('the badge to go', async () => (await badge(tab)) === '', 1000);
		await rig.reads(tab, 'nobody');
		await tab.close();
	});

	test('a side panel left open goes from the company to the story with its tab', async () => {
		const side = await rig.openOwn('panel.html');
		const text = () => side.evaluate(() => document.querySelector('main')?.textContent ?? ''); // Missing before it is drawn
		const tab = await rig.visit(`${origin}/`, company);
		await rig.own.evaluate(tabId => chrome.tabs.update(tabId, {active: true}), tab.id);
		await until('the company', async () => /hello@bigcompany/u.test(await text()));
		await tab.page.goto(storyAt);
		// Sooner or later something else would have it ask again.
		await until('the calm sentence', async () => /about nobody/u.test(await text()), 5000);
		expect(await text()).not.toMatch(/hello@bigcompany/u);
		await side.close();
		await tab.close();
	});

	test('a company’s page is read', async () => {
		const tab = await rig.visit(`${origin}/`, company);
		await rig.reads(tab);
		expect(await sensorIsIn(tab)).toBe(true);
		await tab.close();
	});

	test('a page far from the front that is no story is read', async () => {
		const tab = await rig.visit(`${origin}/a/b/valves`, company);
		await until('the sensor', () => sensorIsIn(tab));
		await tab.close();
	});

	test('what follows a story within the same document is read', async () => {
		const tab = await rig.visit(`${origin}/2026/11/19/pipes-and-pools`, story);
		await tab.page.evaluate(html => {
			addEventListener('click', () => history.pushState(null, '', '/'));
			const next = new DOMParser().parseFromString(html, 'text/html');
			addEventListener('click', () => {
				document.head.replaceWith(next.head);
				document.body.replaceWith(next.body);
			});
		}, company);
		await tab.page.mouse.click(5, 5);
		await until('the sensor', () => sensorIsIn(tab));
		await rig.reads(tab);
		await tab.close();
	});

	test('where the rep left the panel open a story has it too', async () => {
		const tab = await rig.visit(storyAt);
		expect(panels(tab)).toHaveLength(0);
		await rig.panel(tab);
		const registered = () => rig.own.evaluate(() => chrome.scripting.getRegisteredContentScripts({ids: ['other']}));
		await until('the sensor to be registered', async () => (await registered()).length === 1);
		await tab.page.goto(`${origin}/2026/11/19/pipes-and-pools`);
		await until('the panel', () => panels(tab).length === 1);
		await tab.close();
	});

	test('a feed is left alone, and whom it moves on to is read', async () => {
		const tab = await rig.visit('https://www.linkedin.com/feed/', feed);
		await new Promise(resolve => setTimeout(resolve, 500));
		expect(await told(tab)).not.toContain('linkedin');
		expect(await sensorIsIn(tab)).toBe(false);
		await tab.page.evaluate(html => {
			const next = new DOMParser().parseFromString(html, 'text/html');
			history.pushState(null, '', '/in/ada-quill/');
			document.head.replaceWith(next.head);
			document.body.replaceWith(next.body);
		}, profile);
		await until('the sensor', () => sensorIsIn(tab));
		await rig.reads(tab);
		await tab.close();
	});

	test('a feed on which the panel was left open has it too', async () => {
		const tab = await rig.visit('https://www.linkedin.com/feed/', feed);
		await rig.panel(tab);
		await until('the sensor to be registered', async () =>
			(await rig.own.evaluate(() => chrome.scripting.getRegisteredContentScripts())).some(
				({id}) => id === 'linkedin-open',
			),
		);
		await tab.page.reload();
		await until('the panel', () => panels(tab).length === 1);
		await tab.close();
	});

	test('a place that is off has no gate', async () => {
		await rig.ask('configure', {change: {places: {...inPage.places, other: 'off'}}});
		const ids = (await rig.own.evaluate(() => chrome.scripting.getRegisteredContentScripts())).map(({id}) => id);
		expect(ids).not.toContain('gate');
	});
});
