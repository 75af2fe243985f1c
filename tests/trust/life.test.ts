// Faults of a life: the worker dies of idleness, the extension is updated under open tabs, and a hundred tabs ask at once.
import {rmSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {bare, fixture} from '../sites/fixtures';
import {browsersFor, count, randomOf} from '../tools/counts.ts';
import {newProfile, startBare} from './bare';
import {addCanary, canariesIn, noRows} from './canaries';
import {built, inPage, type Rig, sleep, startRig, until} from './rig';

const {url, documents} = fixture('linkedin', 'guest-2026');
const page = documents[bare(url)] ?? ''; // Missing never: a fixture has its page
const address = (slug: string) => `https://www.linkedin.com/in/${slug}`;
const pageOf = (slug: string) => page.replaceAll('ada-quill', slug);

test('the worker dies of idleness, and whoever speaks next finds everything as it was', async () => {
	const profile = newProfile();
	const rig = await startRig('chromium', {profile});
	const rows = noRows();
	const random = randomOf();
	const [first, second] = ['ada-one', 'ada-two'];
	for (const slug of [first, second]) addCanary(rows, random, {first: 'Ada', handles: [`linkedin:in/${slug}`]});
	const canaries = (index: number) => canariesIn(rows.notes[index]);
	await rig.ask('import', {rows});
	await rig.ask('configure', {change: {...inPage, open: ['www.linkedin.com']}});
	const before = await rig.store();
	for (const slug of [first, second]) rig.replay.set(address(slug), pageOf(slug));
	await rig.chromium!.close(); // Present: it is Chromium
	const browser = await startBare(built.chromium, profile, rig.replay.port);
	const frame = ({type, url}: {type: string; url: string}) => type === 'iframe' && url.includes('panel.html');
	try {
		const tab = await browser.open(address(first));
		const panel = await browser.attach(frame);
		await until('the panel to show the first', () =>
			panel.evaluate(`document.body.textContent.includes(${JSON.stringify(canaries(0).at(-1))})`),
		);
		const alive = async () =>
			(await browser.targets()).some(({type, url}) => type === 'service_worker' && url.startsWith('chrome-extension:'));
		expect(await alive()).toBe(true);
		const begun = Date.now();
		await until('the worker to die', async () => !(await alive()), 60_000);
		console.info(`the worker died after ${((Date.now() - begun) / 1000).toFixed(1)} s`);
		// The page goes on and says something new, and the panel that was open all the while hears of it.
		await tab.evaluate(`
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			while (walker.nextNode()) walker.currentNode.data = walker.currentNode.data.replace('Porto, Portugal', 'Lisbon, Portugal');
			history.pushState(null, '', '?after=sleep')`);
		const woken = Date.now();
		await until(
			'the panel to show what is new',
			() => panel.evaluate('document.body.textContent.includes("Lisbon")'),
			8000,
		);
		console.info(`woken and shown after ${Date.now() - woken} ms`);
		expect(await alive()).toBe(true);
	} finally {
		await browser.close();
		await rig.replay.stop();
	}
	const again = await startRig('chromium', {profile});
	try {
		const after = await again.store();
		for (const table of ['subjects', 'handles', 'notes', 'touches', 'signals'])
			expect(after[table]?.length, table).toBeGreaterThanOrEqual(before[table]?.length ?? 0); // Missing where it is empty
		expect(after.notes).toEqual(before.notes);
		expect(JSON.stringify(after.facts)).toContain(rows.facts[0]!.id); // Present: there are facts
	} finally {
		await again.close();
		rmSync(profile, {recursive: true, force: true, maxRetries: 5});
	}
}, 150_000);

type Tabs = Awaited<ReturnType<Rig['visit']>>[];

const openTabs = async (rig: Rig, many: number, trouble: string[]): Promise<Tabs> => {
	const tabs: Tabs = [];
	for (let index = 0; index < many; index += 1) {
		const slug = `ada-${index}`;
		rig.replay.set(address(slug), pageOf(slug));
		const tab = await rig.visit(address(slug));
		tab.page.on('pageerror', error => trouble.push(String(error)));
		tab.page.on('console', message => message.type() === 'error' && trouble.push(message.text()));
		tabs.push(tab);
	}
	for (const {id} of tabs) await rig.reads({id});
	return tabs;
};
const ours = (tab: Tabs[number]) => tab.page.frames().filter(frame => frame.url().startsWith('chrome-extension:'));

test('in chromium, an update under open tabs leaves no error and no stale panel, and new sensors come', async () => {
	const rig = await startRig('chromium');
	const trouble: string[] = [];
	try {
		const rows = noRows();
		addCanary(rows, randomOf(), {first: 'Ada', handles: ['linkedin:in/ada-0']});
		await rig.ask('import', {rows});
		await rig.ask('configure', {change: {...inPage, open: ['www.linkedin.com']}});
		const tabs = await openTabs(rig, count(3, 100), trouble);
		for (const tab of tabs) await until('its panel', () => ours(tab).length === 1);
		const {chromium} = rig;
		const stale = tabs.map(tab => ours(tab)[0]);
		await chromium!.cdp.send('Extensions.loadUnpacked' as never, {path: path.resolve(built.chromium)} as never); // Present: it is Chromium
		await sleep(2000);
		for (const frame of stale) expect(frame?.isDetached(), 'the panel of before is gone').toBe(true); // Missing never: each had one
		// The old sensor hears the page go on, and is silent.
		for (const {page} of tabs) await page.evaluate(() => document.body.append('more'));
		const own = await until('the new options', async () => {
			const next = await chromium!.context.newPage(); // Present: it is Chromium
			try {
				await next.goto(chromium!.url('options.html')); // Present: the same
				return next;
			} catch (error) {
				await next.close();
				throw error;
			}
		});
		for (const {id} of tabs)
			await until(
				'a new sensor to see',
				async () => {
					const reply = await own.evaluate(tabId => chrome.runtime.sendMessage({type: 'page', data: {tabId}}), id);
					return reply?.value?.state === 'seen';
				},
				10_000,
			);
		for (const tab of tabs) {
			expect(ours(tab).length).toBeLessThanOrEqual(1);
			expect(
				await tab.page.evaluate(
					() => [...document.documentElement.children].filter(({nodeName}) => nodeName === 'DIV').length,
				),
			).toBeLessThanOrEqual(1);
		}
		expect(trouble).toEqual([]);
	} finally {
		await rig.close();
	}
}, 300_000);

test.each(browsersFor('life'))(
	'in %s, many tabs ask at once',
	async browser => {
		const rig = await startRig(browser);
		try {
			const rows = noRows();
			const random = randomOf();
			const many = count(6, 100);
			for (let index = 0; index < many; index += 1)
				addCanary(rows, random, {first: 'Ada', handles: [`linkedin:in/ada-${index}`]});
			await rig.ask('import', {rows});
			await rig.ask('configure', {change: inPage});
			const tabs = await openTabs(rig, many, []);
			const rounds = 3;
			const times: number[] = [];
			for (let round = 0; round < rounds; round += 1)
				times.push(
					...(await rig.own.evaluate(
						async ids => {
							const one = async (tabId: number) => {
								const begun = performance.now();
								const reply = await chrome.runtime.sendMessage({type: 'brief', data: {tabId}});
								if (!reply.ok || reply.value.match.state !== 'known')
									throw new Error(JSON.stringify(reply).slice(0, 200));
								return performance.now() - begun;
							};
							return Promise.all(ids.map(one));
						},
						tabs.map(({id}) => id),
					)),
				);
			// And from the sensors' side: all of them report in the same moment.
			const at = Date.now() + 1500;
			const reported = await Promise.all(
				tabs.map(({id}) =>
					rig.inSensor(
						id,
						async (when: number) => {
							await new Promise(resolve => setTimeout(resolve, when - Date.now()));
							const begun = performance.now();
							await chrome.runtime.sendMessage({
								type: 'sighted',
								data: {url: location.href, site: 'linkedin', sightings: null},
							});
							return performance.now() - begun;
						},
						at,
					),
				),
			);
			const p95 = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * 0.95)] ?? 0; // Missing where nothing was measured
			console.info(
				`${browser}: ${many} tabs at once, views p95 ${p95(times).toFixed(0)} ms, sensors p95 ${p95(reported).toFixed(0)} ms`,
			);
			expect(p95(times)).toBeLessThan(500);
			expect(p95(reported)).toBeLessThan(500);
		} finally {
			await rig.close();
		}
	},
	300_000,
);
