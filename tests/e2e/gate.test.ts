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
const origin = new URL(items.find(({file}) => file === 'company-site.html')!.url).origin; // Present: it is in the list

describe.each(browsersFor('gate'))('in %s', browser => {
	let rig: Rig;
	beforeAll(async () => {
		rig = await startRig(browser);
		await rig.ask('configure', {change: inPage});
	}, 120_000);
	afterAll(() => rig?.close()); // Missing when the browser did not start

	const sensorIsIn = (tab: Tab) => rig.inSensor(tab.id, () => 'windshield' in globalThis, null);
	const panels = (tab: Tab) => tab.page.frames().filter(frame => /^(chrome|moz)-extension:/u.test(frame.url()));

	test('a story shows nobody, and the sensor stays away', async () => {
		const tab = await rig.visit(`${origin}/2026/11/18/heat-of-data-centers`, story);
		await rig.reads(tab, 'nobody');
		expect(await sensorIsIn(tab)).toBe(false);
		await tab.close();
	});

	test('a company’s page is read', async () => {
		const tab = await rig.visit(`${origin}/`, company);
		await rig.reads(tab);
		expect(await sensorIsIn(tab)).toBe(true);
		await tab.close();
	});

	test('a page far from the front that is no story is read', async () => {
		const tab = await rig.visit(`${origin}/a/b/c`, company);
		await until('the sensor', () => sensorIsIn(tab));
		await tab.close();
	});

	test('what follows a story within the same document is read', async () => {
		const tab = await rig.visit(`${origin}/2026/11/19/pipes-and-pools`, story);
		await rig.reads(tab, 'nobody');
		await tab.page.evaluate(html => {
			const next = new DOMParser().parseFromString(html, 'text/html');
			history.pushState(null, '', '/');
			document.head.replaceWith(next.head);
			document.body.replaceWith(next.body);
		}, company);
		await rig.reads(tab);
		await tab.close();
	});

	test('where the rep left the panel open a story has it too', async () => {
		const tab = await rig.visit(`${origin}/2026/11/18/heat-of-data-centers`, story);
		await rig.reads(tab, 'nobody');
		expect(panels(tab)).toHaveLength(0);
		await rig.panel(tab);
		await tab.page.goto(`${origin}/2026/11/19/pipes-and-pools`);
		await until('the panel', () => panels(tab).length === 1);
		await tab.close();
	});

	test('a place that is off has no gate', async () => {
		await rig.ask('configure', {change: {places: {...inPage.places, other: 'off'}}});
		const tab = await rig.visit(`${origin}/2026/11/18/heat-of-data-centers`, story);
		expect(await rig.inSensor(tab.id, () => 'windshieldGate' in globalThis, null)).toBe(false);
		await tab.close();
	});
});
