// The panel in the page: its edge tab, where it stands, what it remembers, and what it never covers.
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Rig, type RigPage, startRig, until} from '../tools/rig';

const profile = (name: string, slug: string) => `<!doctype html><html lang="en"><head><title>${name} | LinkedIn</title>
<meta property="og:type" content="profile"><meta property="og:title" content="${name} - Buyer at Fjord Pumps | LinkedIn">
<link rel="canonical" href="https://www.linkedin.com/in/${slug}"></head><body>
<main><section class="top-card-layout"><h1 class="top-card-layout__title">${name}</h1><h2 class="top-card-layout__headline">Buyer at Fjord Pumps</h2></section></main></body></html>`;

const docked = `<style>body{margin:0}nav{position:fixed;inset:0 0 auto 0;height:56px;background:#ddd}aside{position:fixed;top:56px;bottom:0;right:0;width:48px;background:#bbb}
footer{position:fixed;bottom:0;right:60px;width:280px;height:40px;background:#999}</style><nav></nav><aside></aside><footer></footer>`;

const urls = {
	plain: 'https://www.linkedin.com/in/ines-moura',
	docked: 'https://www.linkedin.com/in/tor-lund',
	nobody: 'https://www.linkedin.com/feed/',
	marked: 'https://www.linkedin.com/in/una-brandt',
};
/** Notes what room there is as the page is parsed, before anybody was asked about anything. */
const mark = '<main><script>var first = getComputedStyle(document.documentElement).marginRight</script>';
const pages = {
	[urls.plain]: profile('Ines Moura', 'ines-moura'),
	[urls.docked]: profile('Tor Lund', 'tor-lund').replace('<main>', `${docked}<main>`),
	[urls.marked]: profile('Una Brandt', 'una-brandt').replace('<main>', mark),
	[urls.nobody]: '<!doctype html><title>Feed | LinkedIn</title><main></main>',
};

/** The only child of the root that is neither head nor body: our host, a plain div. */
const host = `[...document.documentElement.children].find(one => one.localName === 'div')`;
const box = `(({left, right, top, bottom, width}) => ({left, right, top, bottom, width}))(${host}.getBoundingClientRect())`;
type Box = {left: number; right: number; top: number; bottom: number; width: number};

describe.each(['chromium', 'firefox'] as const)('%s', browser => {
	let rig: Rig;
	let page: RigPage;

	beforeAll(async () => {
		rig = await startRig(browser, {pages});
		page = await rig.newPage();
	}, 60_000);
	afterAll(() => rig?.close());

	const open = async (url: string) => {
		await page.goto(url);
		return page.tabId();
	};
	const hosted = () => until(() => page.evaluate<boolean>(`Boolean(${host})`), Boolean);

	test('an edge tab stands where somebody is on the page, and nothing where nobody is', async () => {
		await open(urls.plain);
		expect(await hosted()).toBe(true);
		const {width, right} = await page.evaluate<Box>(box);
		expect(width).toBeLessThan(40);
		expect(right).toBeGreaterThan((await page.evaluate<number>('document.documentElement.clientWidth')) - 2);
		await open(urls.nobody);
		await until(
			() => rig.ask('page', {}),
			() => false,
			700,
		);
		expect(await page.evaluate<boolean>(`Boolean(${host})`)).toBe(false);
	});

	test('the host tells nothing: no attribute but its style, no name, no frame in the page’s list', async () => {
		const tabId = await open(urls.plain);
		await hosted();
		await rig.ask('panel', {tabId, open: true});
		await until(page.panelText, text => Boolean(text?.includes('Ines Moura')));
		expect(await page.evaluate(`${host}.getAttributeNames().join()`)).toBe('style');
		expect(await page.evaluate('window.frames.length')).toBe(0);
		expect(await page.evaluate('document.querySelectorAll("iframe").length')).toBe(0);
		expect(await page.evaluate('document.documentElement.innerText.includes("Remember")')).toBe(false);
	});

	test('open and closed are remembered for the site', async () => {
		await open(urls.plain);
		expect(await until(page.panelText, text => Boolean(text?.includes('Ines Moura')))).toContain('Ines Moura');
		await rig.ask('panel', {tabId: await page.tabId(), open: false});
		await until(page.panelText, text => text === null);
		await open(urls.docked);
		await hosted();
		expect((await page.evaluate<Box>(box)).width).toBeLessThan(40);
	});

	test('it covers neither the page’s content nor what the site docks, on either side, at any width', async () => {
		const tabId = await open(urls.docked);
		await hosted();
		for (const side of ['right', 'left'] as const)
			for (const width of [300, 420]) {
				await rig.ask('panel', {tabId, open: true, side, width});
				await until(page.panelText, text => Boolean(text?.includes('Tor Lund')));
				const panel = await until(
					() => page.evaluate<Box>(box),
					({width: is}) => Math.abs(is - width) < 2,
				);
				expect(panel.width).toBeCloseTo(width, 0);
				const covered = await page.evaluate<string[]>(`(() => {
					const ours = ${box};
					return [...document.querySelectorAll('nav,aside,footer,h1,h2')].filter(one => {
						const range = document.createRange();
						range.selectNodeContents(one);
						const {left, right, top, bottom} = /H[12]/.test(one.tagName) ? range.getBoundingClientRect() : one.getBoundingClientRect();
						return left < ours.right - 1 && right > ours.left + 1 && top < ours.bottom - 1 && bottom > ours.top + 1;
					}).map(one => one.tagName);
				})()`);
				expect(covered, `${side} ${width}`).toEqual([]);
			}
		await rig.ask('panel', {tabId, open: false, side: 'right', width: 360});
	});

	test('where it was left open the page makes room before it is laid out, and nothing moves as the panel comes', async () => {
		const first = async () => {
			await page.goto(urls.marked);
			return page.evaluate<string>('first');
		};
		const tabId = await open(urls.marked);
		await hosted();
		await rig.ask('panel', {tabId, open: true});
		expect(await until(first, room => room === '360px', 10_000)).toBe('360px');
		await until(page.panelText, text => Boolean(text?.includes('Una Brandt')));
		expect(
			await page.evaluate(`new Promise(resolve => {
				let sum = 0;
				new PerformanceObserver(list => list.getEntries().forEach(({value}) => (sum += value))).observe({type: 'layout-shift', buffered: true});
				setTimeout(() => resolve(sum), 200);
			})`),
		).toBe(0); // Firefox measures none
		await rig.ask('panel', {tabId, width: 400});
		expect(await until(first, room => room === '400px', 10_000)).toBe('400px');
		await until(page.panelText, text => Boolean(text?.includes('Una Brandt')));
		await rig.ask('panel', {tabId, open: false, width: 360});
		expect(await page.evaluate('document.documentElement.style.marginRight')).toBe('');
		expect(await until(first, room => room === '0px', 10_000)).toBe('0px');
	});

	test('it is not printed, and the page prints at its full width', async () => {
		const tabId = await open(urls.plain);
		await hosted();
		await rig.ask('panel', {tabId, open: true});
		await until(page.panelText, text => Boolean(text?.includes('Ines Moura')));
		expect(await page.evaluate('document.documentElement.style.marginRight')).not.toBe('');
		await page.evaluate('dispatchEvent(new Event("beforeprint"))');
		expect(await page.evaluate('document.documentElement.style.marginRight')).toBe('');
		await page.evaluate('dispatchEvent(new Event("afterprint"))');
		expect(await until(() => page.evaluate<string>('document.documentElement.style.marginRight'), Boolean)).not.toBe(
			'',
		);
	});

	test('a place that is switched off loses its panel at once, and its tab when it is on again comes back without a reload', async () => {
		await rig.ask('configure', {change: {places: {linkedin: 'off'}}});
		expect(
			await until(
				() => page.evaluate<boolean>(`Boolean(${host})`),
				there => !there,
			),
		).toBe(false);
		await rig.ask('configure', {change: {places: {linkedin: 'page'}}});
		expect(await hosted()).toBe(true);
	});

	test('“Write a note” opens the browser’s side panel on the same person, or says where to write', async () => {
		await rig.ask('configure', {change: {places: {linkedin: 'page'}}});
		const tabId = await open(urls.plain);
		await hosted();
		await rig.ask('panel', {tabId, open: true});
		await until(page.panelText, text => Boolean(text?.includes('Ines Moura')));
		const subject = await rig.ask('remember', {op: crypto.randomUUID(), tabId, who: 0});
		await until(page.panelText, text => Boolean(text?.includes('Write a note')));
		await page.clickInPanel('.notes > button');
		if (browser === 'firefox') {
			expect(await until(page.panelText, text => Boolean(text?.includes('Alt+K')))).toContain('Press Alt+K');
			return;
		}
		const sides = () =>
			rig.inOptions<{windowId: number}[]>(`chrome.runtime.getContexts({contextTypes: ['SIDE_PANEL']})`);
		expect(await until(sides, found => found.length > 0)).toHaveLength(1);
		expect(subject).not.toBeNull();
	});

	test('in the side panel’s mode nothing is added to the page', async () => {
		await rig.ask('configure', {change: {places: {linkedin: 'side'}}});
		const tabId = await open(urls.plain);
		await until(
			() => rig.ask('page', {tabId}),
			state => state?.state === 'seen',
		);
		expect(await page.evaluate<boolean>(`Boolean(${host})`)).toBe(false);
		expect(await rig.ask('brief', {tabId})).toMatchObject({name: 'Ines Moura'});
	});
});
