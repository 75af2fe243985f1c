// T3: a page cannot tell whether we are there: forty-odd probes with us and without us say the same, save the one div where the rep wants the panel in the page.

import {rmSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {bare, fixture} from '../sites/fixtures';
import {launchChromium} from '../tools/chromium.ts';
import {browsersFor} from '../tools/counts';
import {launchFirefox} from '../tools/firefox.ts';
import {newProfile, startBare} from './bare';
import {probes} from './probes';
import {built, inPage, inSide, type Rig, sleep, startRig, until} from './rig';
import {spy} from './visits';

const hollow = path.join(import.meta.dirname, '../fixtures/trust/hollow');
const {url, documents} = fixture('linkedin', 'guest-2026');
/** The page's spy, which looks from the moment its own markup is there: how a parser cuts that is no answer. */
const late = spy
	.replace('new MutationObserver', 'const changed = new MutationObserver')
	.replace(
		/\}\)\.observe\(document, (\{.*?\})\);/u,
		"}); document.addEventListener('readystatechange', () => changed.observe(document, $1), {once: true});",
	);
const errors = `<script>window.fired = []; addEventListener('error', event => fired.push(String(event.message)), true); addEventListener('securitypolicyviolation', event => fired.push('csp ' + event.blockedURI));</script>`;
const page = (documents[bare(url)] ?? '') // Missing never: a fixture has its page
	.replace(/<head[^>]*>/u, head => `${head}${errors}${late}`)
	// Heights that change by themselves: a picture that cannot be had, and a sign whose font the browser looks up a minute after its start.
	.replace(/<img[^>]*>/gu, '')
	.replace(/[^ -~\s]/gu, '-');

type Told = Record<string, string>;

/** The probes whose answers differ. */
const differing = (one: Told, other: Told): string[] =>
	[...new Set([...Object.keys(one), ...Object.keys(other)])].filter(name => {
		if (one[name] === other[name]) return false;

		console.info(`${name}: ${one[name]?.slice(0, 300)} against ${other[name]?.slice(0, 300)}`); // Missing where only one has it
		return true;
	});

describe.each(browsersFor('probes'))('in %s', browser => {
	let rig: Rig;
	let without: Told;
	let addresses: string[];
	/** Asks a page that has come to rest: a window gets its size a moment after it is opened. */
	const told = async (tab: Rig['own']): Promise<Told> => {
		await sleep(1500);
		await until('the window to have its size', () => tab.evaluate(() => `${innerWidth} ${innerHeight}` === '1280 800'));
		return tab.evaluate(probes, addresses);
	};
	beforeAll(async () => {
		rig = await startRig(browser);
		// What a page may know: the id is the same everywhere in Chromium, and in Firefox it is the rep's own.
		const base = rig.chromium
			? `chrome-extension://${rig.chromium.id}`
			: 'moz-extension://8b2c0000-0000-4000-8000-000000000000';
		addresses = ['panel.html', 'icons/128.png', 'manifest.json', 'sensor-linkedin.js', 'options.html'].map(
			file => `${base}/${file}`,
		);
		rig.replay.set(bare(url), page);
		const launch = {extension: hollow, replay: rig.replay};
		if (browser === 'chromium') {
			const bareBrowser = await launchChromium(launch);
			const tab = await bareBrowser.context.newPage();
			await tab.goto(url);
			without = await told(tab);
			await bareBrowser.close();
		} else {
			const bareBrowser = await launchFirefox(launch);
			const tab = (await bareBrowser.browser.newPage()) as unknown as Rig['own'];
			await tab.goto(url);
			without = await told(tab);
			await bareBrowser.close();
		}
	}, 180_000);
	afterAll(() => rig?.close()); // Missing when the browser did not start

	const probed = async (open: boolean): Promise<Told> => {
		// A tab of its own with no page before, as the other had.
		const target = rig.chromium
			? await rig.chromium.context.newPage()
			: ((await rig.firefox!.browser.newPage()) as unknown as Rig['own']); // Present: one was launched
		await target.goto(url);
		const id = await until('the tab', () =>
			rig.own.evaluate(async wanted => (await chrome.tabs.query({})).findLast(tab => tab.url === wanted)?.id, url),
		);
		await rig.reads({id});
		if (open) await rig.panel({id, page: target, close: () => target.close()});
		const answers = await told(target);
		if (open) await rig.ask('panel', {tabId: id, open: false});
		await target.close();
		return answers;
	};

	test('a place shown in the side panel', async () => {
		await rig.ask('configure', {change: inSide});
		expect(Object.keys(without).length).toBeGreaterThan(40);
		expect(differing(await probed(false), without)).toEqual([]);
	}, 60_000);

	const ofTheDiv = ['root children', 'attributes', 'mutations seen', 'elements at the edges'];
	test('a place shown in the page, before a click: one div', async () => {
		await rig.ask('configure', {change: inPage});
		const shown = await probed(false);
		expect(differing(shown, without).filter(name => !ofTheDiv.includes(name))).toEqual([]);
		expect(shown['root children']).toMatch(/^HEAD.*,BODY[^,]*,DIV style=[^,]*$/u);
	}, 60_000);

	// With the panel open the page makes room for it: that is the root's margin, and what follows from it.
	const ofTheRoom = [
		...ofTheDiv,
		'root element',
		'attributes',
		'sizes',
		'styles of the root',
		'styles of the body',
		'layout shifts',
		'focus',
		'keys and focus',
	];
	test('the panel open in the page: the div, and the room it takes', async () => {
		const shown = await probed(true);
		expect(differing(shown, without).filter(name => !ofTheRoom.includes(name))).toEqual([]);
		expect(`${shown['root children']}${shown['root element']}${shown['mutations seen']}`).not.toMatch(
			/extension|src=|name=|iframe/iu,
		);
	}, 60_000);
});

test('in chromium, what the browser says after Back does not tell where the panel lives', async () => {
	const profile = newProfile();
	const rig = await startRig('chromium', {profile});
	const address = 'https://www.linkedin.com/in/ada-quill';
	rig.replay.set(address, page);
	rig.replay.set('https://next.example/', '<!doctype html><title>Next</title>');
	await rig.ask('configure', {change: inPage});
	const tab = await rig.visit(address);
	await rig.reads(tab);
	await rig.panel(tab);
	const settings = await rig.ask('settings', {});
	expect(settings.settings.open).toContain('www.linkedin.com');
	await rig.chromium!.close(); // Present: it is Chromium
	const browser = await startBare(built.chromium, profile, rig.replay.port);
	try {
		const id = await browser.id();
		const shown = await browser.open(address);
		await until('the panel', async () =>
			(await browser.targets()).some(({type, url}) => type === 'iframe' && url.includes('panel.html')),
		);
		// Either may end before it can answer.
		await shown.evaluate('location.href = "https://next.example/"').catch(() => {});
		await until('the next page', () => shown.evaluate('document.title === "Next"'));
		await sleep(300);
		await shown.evaluate('history.back()').catch(() => {});
		await until('the page again', () => shown.evaluate('document.title.includes("Ada")'));
		await sleep(500);
		const [navigation] = JSON.parse(
			await shown.evaluate('JSON.stringify(performance.getEntriesByType("navigation"))'),
		) as {notRestoredReasons?: unknown}[];
		const reasons = JSON.stringify(navigation?.notRestoredReasons ?? null); // Missing where the page was restored
		console.info(`after Back: ${reasons.slice(0, 400)}`);
		expect(reasons).not.toMatch(/extension:/u);
		expect(reasons).not.toContain(id);
		expect(reasons, 'the frame is among the reasons, or nothing was tried').toContain('children');
	} finally {
		await browser.close();
		await rig.replay.stop();
		rmSync(profile, {recursive: true, force: true, maxRetries: 5});
	}
}, 90_000);
