// T13: an extension with every permission beside ours opens closed roots, scripts every frame and asks us: it finds no canary.
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {bare, fixture} from '../sites/fixtures';
import {browsersFor, randomOf} from '../tools/counts.ts';
import {addCanary, canary, noRows} from './canaries';
import {built, inPage, type Rig, startRig, until} from './rig';

const hostile = path.join(import.meta.dirname, '../fixtures/trust/neighbour');
const {url, documents} = fixture('linkedin', 'guest-2026');

type Harvest = {at: string; roots: number; frames: number; found: string; heard: string};

/** All that the hostile extension can do from a page of its own. */
const plunder = async ({tab, ours}: {tab: number; ours: string}) => {
	const soon = <T>(work: Promise<T>) =>
		Promise.race([
			work.then(value => JSON.stringify(value ?? null)),
			new Promise<string>(resolve => setTimeout(resolve, 1500, 'silence')),
		]).catch(String);
	const said: string[] = [];
	for (const type of [
		'export',
		'counts',
		'search',
		'subject',
		'brief',
		'page',
		'hello',
		'settings',
		'dossier',
		'sighted',
		'erase',
	])
		said.push(
			await soon(
				chrome.runtime.sendMessage(ours, {
					type,
					data: type === 'search' ? {text: 'Ada'} : type === 'export' ? {after: null} : {},
				}),
			),
		);
	const connected = await new Promise<string>(resolve => {
		try {
			const port = chrome.runtime.connect(ours);
			port.onMessage.addListener(message => resolve(JSON.stringify(message)));
			port.onDisconnect.addListener(() => resolve('refused'));
			port.postMessage({type: 'export', data: {after: null}});
			setTimeout(resolve, 1000, 'silence');
		} catch (error) {
			resolve(String(error));
		}
	});
	const scripted = await soon(
		chrome.scripting.executeScript({
			target: {tabId: tab, allFrames: true},
			func: () => [location.href, document.documentElement.outerHTML],
		}),
	);
	const frames = (await chrome.webNavigation.getAllFrames({tabId: tab})) ?? []; // Missing when the tab is gone
	const singly = [];
	const fetched = [];
	for (const {frameId, url} of frames) {
		singly.push(
			await soon(
				chrome.scripting.executeScript({
					target: {tabId: tab, frameIds: [frameId]},
					func: () => document.documentElement.outerHTML,
				}),
			),
		);
		fetched.push(await soon(fetch(url).then(reply => reply.text())));
	}
	const relayed = await soon(chrome.tabs.sendMessage(tab, {order: 'show', side: 'left', width: 300}));
	return {said, connected, scripted, singly, fetched, relayed, addresses: frames.map(({url}) => url)};
};

describe.each(browsersFor('neighbour'))('in %s', browser => {
	let rig: Rig;
	beforeAll(async () => {
		const both = [built.chromium, hostile].map(folder => path.resolve(folder)).join(',');
		rig = await startRig(browser, {
			beside: true,
			...(browser === 'chromium' && {args: [`--disable-extensions-except=${both}`, `--load-extension=${both}`]}),
		});
		await rig.firefox?.browser.installExtension(hostile); // Missing in Chromium
		const rows = noRows();
		addCanary(rows, randomOf(), {first: 'Ada', handles: ['linkedin:in/ada-quill']});
		await rig.ask('import', {rows});
		await rig.ask('configure', {change: inPage});
	}, 120_000);
	afterAll(() => rig?.close()); // Missing when the browser did not start

	/** A page of the hostile extension. */
	const theirs = async () => {
		if (rig.firefox) {
			const host = (await rig.firefox.inChrome(
				'WebExtensionPolicy.getByID("neighbour@windshield.example").mozExtensionHostname',
			)) as string;
			const page = (await rig.firefox.browser.newPage()) as unknown as Rig['own'];
			page.goto(`moz-extension://${host}/page.html`).catch(() => {}); // Settles only when the page is closed
			await until('their page', () =>
				page.evaluate(wanted => location.host === wanted && document.readyState === 'complete', host),
			);
			return page;
		}
		const page = await rig.chromium!.context.newPage(); // Present: it is not the other one
		await page.goto('chrome://extensions');
		const id = await page.evaluate(
			async () =>
				(
					await (
						chrome as unknown as {developerPrivate: {getExtensionsInfo(): Promise<{id: string; name: string}[]>}}
					).developerPrivate.getExtensionsInfo()
				).find(({name}) => name === 'Neighbour')?.id,
		);
		await page.goto(`chrome-extension://${id}/page.html`);
		return page;
	};

	test('finds no canary', async () => {
		const tab = await rig.visit(url, documents[bare(url)] ?? ''); // Missing never: a fixture has its page
		await until(
			'the person to be known',
			async () => (await rig.ask('brief', {tabId: tab.id}))?.match.state === 'known',
		);
		const frame = await rig.panel(tab);
		await until('the panel to show a canary', () => frame.evaluate(() => /cnry/u.test(document.body.textContent)));
		const page = await theirs();
		const ours = rig.chromium?.id ?? rig.firefox!.id; // Present: one of the two was launched
		const theirTab = tab.id;
		const harvests = await page.evaluate(async tabId => {
			const frames = (await chrome.webNavigation.getAllFrames({tabId})) ?? [];
			return Promise.all(frames.map(({frameId}) => chrome.tabs.sendMessage(tabId, 'harvest', {frameId}).catch(String)));
		}, theirTab);
		const top = harvests.find(
			(one: Harvest | string): one is Harvest => typeof one !== 'string' && one.at.startsWith(url),
		);
		expect(top?.roots, 'the hostile script does open our closed root').toBeGreaterThan(0);
		expect(top?.frames).toBeGreaterThan(0);
		const taken = await page.evaluate(plunder, {tab: theirTab, ours});
		expect(taken.scripted).toContain('Ada Quill');
		expect(JSON.stringify([harvests, taken]).match(canary)).toBeNull();
		for (const reply of [...taken.said, taken.connected]) expect(reply).not.toMatch(/"ok":true/u);
		expect((await rig.ask('counts', {})).people).toBe(1);
		await tab.close();
	}, 60_000);
});
