// Hops: inside a single-page site the panel never names anybody but whom the URL names, whatever the page still shows.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {count, randomOf, seed} from '../tools/counts';
import {hop, type Log, logNames, logUrls, nameInPanel, stops, strangersIn} from '../tools/hopping';
import {type Rig, type RigPage, startRig, until} from '../tools/rig';

const mail = path.join(import.meta.dirname, '../fixtures/sites/outlook');
/** How long the panel may go on showing the one before after the URL changed: in milliseconds, at the median and, on a busy machine, at most. */
const clearWithin = {median: count(300, 100), most: count(3000, 1000)};
const hops = count(14, 1000);

const walk = async (page: RigPage, random: () => number) => {
	let reached = 0;
	for (let index = 0; index < hops; index += 1) {
		const stop = stops[Math.floor(random() * stops.length)]!;
		await page.evaluate(hop(stop, Math.floor(random() * 150)));
		// A rep stays on some pages and rushes through others.
		const stay = random() < 0.6;
		if (stay) {
			const name = await until(
				() => page.inPanel<string>(nameInPanel),
				shown => shown === (stop.name ?? ''),
				3000,
			);
			if (name === (stop.name ?? '')) reached += 1;
			else if (stop.name !== null) throw new Error(`${stop.url} is ${stop.name}, the panel shows “${name}”.`);
		}
	}
	const urls = await page.evaluate<Log>('globalThis.urls');
	const names = await page.inPanel<Log>('globalThis.names');
	return {...strangersIn(urls, names), reached, shown: names.length};
};

describe.each(['chromium', 'firefox'] as const)('%s', browser => {
	let rig: Rig;
	afterAll(() => rig?.close());

	test(`${hops} hops, not one brief of the wrong person`, {timeout: 60_000 + hops * 1500, retry: 0}, async () => {
		const first = stops.find(({name}) => name !== null)!;
		rig = await startRig(browser, {pages: Object.fromEntries(stops.map(({url, html}) => [url, html]))});
		const page = await rig.newPage();
		await page.goto(first.url);
		await page.evaluate(logUrls);
		await rig.ask('panel', {tabId: await page.tabId(), open: true});
		await until(page.panelText, text => Boolean(text?.includes(first.name!)), 8000);
		await page.inPanel(logNames);

		const {wrong, left, reached, shown} = await walk(page, randomOf());
		const median = left[left.length >> 1] ?? 0;
		console.info(
			`${browser}: ${hops} hops over ${stops.length} pages (seed ${seed()}), ${reached} stays came to the right name, ${shown} changes seen, cleared in ${Math.round(median)} ms (median), ${Math.round(left.at(-1) ?? 0)} ms (most)`,
		);
		expect(wrong).toEqual([]);
		expect(median).toBeLessThanOrEqual(clearWithin.median);
		expect(left.at(-1) ?? 0).toBeLessThanOrEqual(clearWithin.most);
		expect(reached).toBeGreaterThan(hops * 0.5);
	});
});

test('what a click shows at the same address is read, long after the page came to rest', {
	timeout: 60_000,
}, async () => {
	const at = 'https://outlook.office.com/mail/inbox/id/AAQkADAw';
	const html = (name: string) => readFileSync(path.join(mail, `${name}.html`), 'utf8');
	const after = JSON.stringify(html('conversation-with-labelled-buttons'));
	const click = `<script>addEventListener('click', () => {
		const next = new DOMParser().parseFromString(${after.replaceAll('</', '<\\/')}, 'text/html');
		document.body.replaceWith(next.body);
	}, {once: true});</script>`;
	const rig = await startRig('chromium', {
		pages: {[at]: html('reading-pane-with-own-address').replace('</head>', `${click}</head>`)},
	});
	try {
		const page = await rig.newPage();
		await page.goto(at);
		const tabId = await page.tabId();
		const cast = async () => (await rig.ask('brief', {tabId}))?.cast.map(({name}) => name).join() ?? ''; // Missing while nobody is read
		await until(cast, names => names.includes('Nora Velasco') && !names.includes('lone'), 8000);
		await new Promise(resolve => setTimeout(resolve, 3000));
		await page.click('body');
		await until(cast, names => names.includes('lone'), 4000);
	} finally {
		await rig.close();
	}
});
