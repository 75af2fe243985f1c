// Telling: what a thread and a mail in view tell stands beside the page with the words that decided, within it without the store; and no text is kept.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {bare, fixture} from '../sites/fixtures';
import {browsersFor} from '../tools/counts';
import {inPage, type Rig, sleep, startRig, type Tab, until} from '../trust/rig';
import {forums, frequent} from './forums';

const sample = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../assets/sample/store.json'), 'utf8'));
const {format, version, exportedAt, settings, ...rows} = sample;

/** A word of every text that is read, and never of a quote: it must be nowhere once the text was read. */
const canary = 'cnrytextofabodyabcdefgh';
const day = 24 * 3600_000;

const thread = (id: string, title: string, text: string, at: number) => {
	const stated = new Date(at).toISOString().slice(0, 19);
	return `<html lang="en" op="item"><head><meta charset="utf-8"><title>${title} | Hacker News</title></head><body><center><table id="hnmain">
<tr><td><table class="fatitem"><tr class="athing submission" id="${id}"><td class="title"><span class="titleline"><a href="item?id=${id}">${title}</a></span></td></tr>
<tr><td class="subtext"><a href="user?id=nvelasco" class="hnuser">nvelasco</a> <span class="age" title="${stated} ${Math.floor(at / 1000)}"><a href="item?id=${id}">1 day ago</a></span></td></tr>
<tr><td></td><td><div class="toptext"><p>${text}</p><p>Some more of it: ${canary}.</p><pre>I am considering buying hidden ware. Any suggestions?</pre></div></td></tr></table>
<table class="comment-tree"><tr><td><div class="commtext">Terrible service, worst ever, I want my money back.</div></td></tr></table></td></tr></table></center></body></html>`;
};

const complaint = `Hi Rita, we have now waited for the spare pumps for three weeks and nobody answers our calls. This is not acceptable. ${canary} is the order.`;
const mail = fixture('gmail', 'thread-with-colleague-body-and-hidden-conversation');
/** Her answer is the last mail of it. */
const unhappy = (mail.documents[bare(mail.url)] ?? '') // Missing never: a fixture has its page
	.replaceAll('sam@tiller.example', 'nora.velasco@pelagic.example')
	.replaceAll('Sam Okafor', 'Nora Velasco')
	.replace('<p>ask ', `<p>${complaint} `);

describe.each(browsersFor('telling'))('in %s', browser => {
	let rig: Rig;
	const nora: string = rows.subjects.find(({name}: {name: string}) => name === 'Nora Velasco').id;
	beforeAll(async () => {
		rig = await startRig(browser);
		await rig.ask('configure', {change: inPage});
		const known = {handle: 'hackernews:nvelasco', subject: nora, source: 'rep', seenAt: 1};
		const facts = [
			...rows.facts,
			...['open', 'solved'].map((status, at) => ({
				id: `${nora}|ticket|own:zendesk|1:1|${at}|#${at} Seals · ${status}`,
				subject: nora,
				field: 'ticket',
				value: `#${at} Seals · ${status}`,
				source: 'own:zendesk',
				evidence: {url: null, quote: null},
				seenAt: 1,
				key: `${at}`,
			})),
		];
		await rig.ask('import', {rows: {...rows, facts, handles: [...rows.handles, known]}});
	}, 120_000);
	afterAll(() => rig?.close()); // Missing when the browser did not start

	const told = (tab: Tab) => until('it to be told', () => rig.ask('telling', {tabId: tab.id}));
	const keptNowhere = async () => {
		const session = await rig.own.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
		expect(session).not.toContain(canary);
		expect(JSON.stringify(await rig.store())).not.toContain(canary);
	};

	test('a buyer’s question of a thread, kept as a signal by one click, and undone', async () => {
		const text = 'We are looking for alternatives to Jira for 40 people. Any suggestions?';
		const html = thread('101', 'Ask HN: Which issue tracker for a small team?', text, Date.now() - 2 * day);
		const tab = await rig.visit('https://news.ycombinator.com/item?id=101', html);
		await rig.reads(tab, 'nobody');
		const {quote, marks, beside, ...rest} = await told(tab);
		expect(rest).toMatchObject({
			kind: 'buying',
			event: 'question',
			from: 'forum',
			author: 'nvelasco',
			stale: false,
			wrong: false,
		});
		expect(marks.map(([from, to]) => quote.slice(from, to)).join()).toContain('looking for alternatives');
		expect(quote.length).toBeLessThanOrEqual(200);
		expect(Date.now() - (rest.at ?? 0)).toBeLessThan(3 * day);
		expect(beside?.author?.subject).toBe(nora);
		expect(beside?.tickets).toEqual(['#0 Seals · open']);

		const op = crypto.randomUUID();
		await rig.ask('keepTelling', {op, tabId: tab.id, subject: nora});
		const deer = async () => (await rig.ask('subject', {subject: nora}))?.deer?.kind; // Missing before, and undone
		expect(await deer()).toBe('buying-question');
		expect((await told(tab)).beside?.kept).toEqual([nora]);
		await keptNowhere();
		expect(await rig.ask('undo', {op})).toBe(true);
		expect(await deer()).toBeUndefined();

		// Within it: what the text alone decides.
		const frame = await rig.panel(tab);
		const shown = await until('the line', () => frame.evaluate(() => document.querySelector('.telling')?.textContent));
		expect(shown).toContain('Buying question');
		expect(shown).not.toMatch(/Velasco|Seals|Keep/u);

		await rig.ask('misread', {tabId: tab.id, wrong: true});
		expect((await told(tab)).wrong).toBe(true);
		// The next of the site's pages are read when this test asks, not when its panel does.
		await rig.ask('panel', {tabId: tab.id, open: false});
		await tab.close();
	});

	test('an unhappy mail, by its sender, with what is open', async () => {
		for (const [address, page] of Object.entries(mail.documents)) rig.replay.set(address, page);
		const tab = await rig.visit(mail.url, unhappy);
		await rig.reads(tab);
		const telling = await told(tab);
		expect(telling).toMatchObject({kind: 'complaint', from: 'mail', title: 'Pumps for the Kiel yard'});
		await keptNowhere();
		await tab.close();
	});

	test('the first post of each forum’s thread, by who wrote it, and of no page of questions of its own', async () => {
		for (const {name, url, html, author, handle, title, dated} of forums) {
			const tab = await rig.visit(url, html);
			await until('the page to be read', async () =>
				/seen|nobody/u.test((await rig.ask('page', {tabId: tab.id}))?.state ?? ''),
			); // Missing never: the tab is open
			const telling = await rig.ask('telling', {tabId: tab.id});
			expect(telling, name).toMatchObject({kind: 'buying', from: 'forum', asked: 'Lumora', author, handle, title});
			expect(telling?.at !== null, name).toBe(dated);
			await tab.close();
		}
		const tab = await rig.visit('https://tiller.example/faq', frequent);
		await until('the page to be read', async () =>
			/seen|nobody/u.test((await rig.ask('page', {tabId: tab.id}))?.state ?? ''),
		); // As above
		expect(await rig.ask('telling', {tabId: tab.id})).toBeNull();
		await tab.close();
	});

	test.runIf(browser === 'chromium')(
		'a thread of a thousand answers takes the page a few milliseconds, in slices',
		async () => {
			const costs: number[] = [];
			for (const id of ['301', '302', '303']) {
				const answers =
					'<tr class="comtr"><td><div class="commtext">Try another one. <p>It works.</p></div></td></tr>'.repeat(1000);
				const html = thread(id, 'Alternatives to Jira?', 'Any suggestions? '.repeat(250), Date.now());
				const tab = await rig.visit(
					`https://news.ycombinator.com/item?id=${id}`,
					html.replace('<tr><td><div class="commtext">', `${answers}$&`),
				);
				await rig.reads(tab, 'nobody');
				await sleep(1000);
				const cdp = await rig.chromium!.context.newCDPSession(tab.page); // Present: this is Chromium
				await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
				const spent = async () =>
					(await cdp.send('Performance.getMetrics')).metrics.find(({name}) => name === 'TaskDuration')!.value * 1000; // Present: a metric of every page
				const before = await spent();
				await told(tab);
				costs.push((await spent()) - before);
				await tab.close();
			}
			console.info(
				`Reading a thread in view: ${costs.map(ms => ms.toFixed(1)).join(', ')} ms of the page's main thread`,
			);
			expect(costs.toSorted((a, b) => a - b)[1]).toBeLessThan(5);
		},
	);

	test('an old thread is stale, one in another language is not read, one that asks nothing tells nothing', async () => {
		const at = async (id: string, title: string, text: string, when: number) => {
			const tab = await rig.visit(`https://news.ycombinator.com/item?id=${id}`, thread(id, title, text, when));
			await rig.reads(tab, 'nobody');
			const telling = await rig.ask('telling', {tabId: tab.id});
			await tab.close();
			return telling;
		};
		const old = await at(
			'201',
			'Alternatives to Zendesk?',
			'Which help desk would you recommend?',
			Date.now() - 90 * day,
		);
		expect(old).toMatchObject({kind: 'buying', asked: 'Zendesk', stale: true});
		const polish = await at(
			'202',
			'Pytanie',
			'Dzień dobry, szukamy nowego systemu dla naszej firmy i chcielibyśmy wiedzieć, jakie są wasze doświadczenia z tym.',
			Date.now(),
		);
		expect(polish).toMatchObject({kind: 'unread', quote: '', event: null});
		expect(await at('203', 'How binary search works', 'A short explanation with pictures.', Date.now())).toBeNull();
	});
});
