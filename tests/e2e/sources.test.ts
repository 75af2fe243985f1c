// Sources in the built extension: nothing leaves before one is on, what it says is on screen soon after, and the ledger is the wire.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {AskedLine, LedgerLine, SourcesState} from '@/lib/messages';
import {browsersFor} from '../tools/counts';
import {inPage, type Rig, startRig, until} from '../trust/rig';

const replay = path.join(import.meta.dirname, '../fixtures/replay');
const company = readFileSync(path.join(replay, 'company-site.html'), 'utf8');
const {items} = JSON.parse(readFileSync(path.join(replay, 'manifest.json'), 'utf8')) as {
	items: {file: string; url: string}[];
};
const site = items.find(({file}) => file === 'company-site.html')!.url; // Present: it is in the list
const domain = new URL(site).hostname.replace(/^www\./u, '');

/** Milliseconds that a server on the other side of the world takes. */
const latency = 100;

const mention = (now: number) => ({
	hits: [
		{
			objectID: '41000001',
			created_at_i: Math.floor(now / 1000) - 3 * 24 * 3600,
			title: 'Heat pumps that talk to looms',
			story_title: null,
			url: `https://${domain}/looms`,
			comment_text: null,
			story_text: null,
			author: 'quill',
		},
	],
});
const json = (body: unknown, delay = latency) => ({body: JSON.stringify(body), type: 'application/json', delay});

describe.each(browsersFor('sources'))('in %s', browser => {
	let rig: Rig;
	let subject: string;
	beforeAll(async () => {
		rig = await startRig(browser, {asks: true});
		await rig.ask('configure', {change: inPage});
		rig.replay.set('https://hn.algolia.com/api/v1/search_by_date', () => json(mention(Date.now())));
		const tab = await rig.visit(site, company);
		await rig.reads(tab);
		const remembered = await rig.ask('remember', {op: crypto.randomUUID(), tabId: tab.id, who: 0});
		if (!remembered) throw new Error('Nobody was remembered.');
		subject = remembered.subject;
		await tab.close();
	}, 120_000);
	afterAll(() => rig?.close()); // Missing when the browser did not start

	const asked = (): Promise<AskedLine[]> => rig.ask('asked', {subject});
	const ledger = async (): Promise<LedgerLine[]> => (await rig.ask('ledger', {})).lines;

	test('nothing leaves before a source is on', async () => {
		const state: SourcesState = await rig.ask('sources', {});
		expect(state.sources.length).toBeGreaterThan(30);
		expect(state.sources.filter(({on}) => on)).toEqual([]);
		expect(await asked()).toEqual([]);
		const view = await rig.openSubject(subject);
		await new Promise(resolve => setTimeout(resolve, 500));
		await view.close();
		expect(rig.sent()).toEqual([]);
		expect(await ledger()).toEqual([]);
	});

	test('what it says is on screen soon after it is switched on', async () => {
		const view = await rig.openSubject(subject);
		await until('the brief', () => view.evaluate(() => /Lately/u.test(document.body.textContent ?? ''))); // Missing before it is drawn
		const begun = Date.now();
		await rig.ask('switchSource', {source: 'hacker-news', on: true});
		await until(
			'the mention on screen',
			() => view.evaluate(() => /Heat pumps that talk to looms/u.test(document.body.textContent ?? '')), // Missing as above
		);
		const ms = Date.now() - begun;
		console.info(`${browser}: from the switch to the first fact on screen ${ms} ms, ${latency} of them the server's.`);
		// The bar is 400 ms on a quiet machine; the tests share theirs.
		expect(ms).toBeLessThan(2000);
		await view.close();
	});

	test('the ledger is the wire', async () => {
		const [line, ...more] = await ledger();
		expect(more).toEqual([]);
		expect(line).toMatchObject({
			source: 'hacker-news',
			reason: 'page',
			method: 'GET',
			host: 'hn.algolia.com',
			sends: ['domain'],
			status: 200,
			trouble: null,
		});
		expect(line?.path).toMatch(/^\/api\/v1\/search_by_date/u); // Missing never: compared above
		expect(JSON.stringify(line)).not.toContain(domain);
		const [wire, ...others] = rig.sent();
		expect(others).toEqual([]);
		expect(new URL(wire!.url).searchParams.get('query')).toBe(`"${domain}"`);
		expect(wire?.headers.cookie).toBeUndefined();
		expect(await asked()).toMatchObject([{source: 'hacker-news', outcome: 'answered', busy: false}]);
	});

	test('looked at again, nobody is asked again', async () => {
		const before = rig.sent().length;
		for (let n = 0; n < 3; n += 1) {
			const view = await rig.openSubject(subject);
			await until('the brief', () => view.evaluate(() => /Lately/u.test(document.body.textContent ?? ''))); // Missing before it is drawn
			await view.close();
		}
		expect(rig.sent()).toHaveLength(before);
	});

	test('tried by hand it shows the answer, and keeps nothing of it', async () => {
		const before = await rig.store();
		const tried = await rig.ask('trySource', {source: 'hacker-news', subject});
		expect(tried).toMatchObject({outcome: 'answered', items: [{is: 'event', event: 'mention', key: '41000001'}]});
		expect(tried.answers[0]).toMatchObject({status: 200});
		expect((await rig.store()).facts).toEqual(before.facts);
		expect((await ledger())[0]).toMatchObject({reason: 'try'});
	});

	test('with the airplane switch on nothing leaves', async () => {
		await rig.ask('configure', {change: {airplane: true}});
		const before = rig.sent().length;
		expect(await rig.ask('trySource', {source: 'hacker-news', subject})).toMatchObject({outcome: 'closed'});
		expect(rig.sent()).toHaveLength(before);
		await rig.ask('configure', {change: {airplane: false}});
	});

	test('a source that fails is one quiet line, and says so until it may be asked again', async () => {
		rig.replay.set('https://hn.algolia.com/api/v1/search_by_date', {
			status: 429,
			headers: {'retry-after': '3600'},
			body: '{}',
			type: 'application/json',
		});
		const tried = await rig.ask('trySource', {source: 'hacker-news', subject});
		expect(tried).toMatchObject({outcome: 'slow-down', items: []});
		const before = rig.sent().length;
		expect(await rig.ask('trySource', {source: 'hacker-news', subject})).toMatchObject({outcome: 'slow-down'});
		expect(rig.sent()).toHaveLength(before);
		const state: SourcesState = await rig.ask('sources', {});
		const own = state.sources.find(({id}) => id === 'hacker-news');
		expect(own?.restsUntil).toBeGreaterThan(Date.now() + 3_000_000); // Missing never: it ships
	});
});
