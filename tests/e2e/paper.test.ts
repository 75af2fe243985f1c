// The paper and the streams of a real store: put together before it is asked for, painted at once, put away by key, and locked.
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {NoticedPage} from '../../lib/messages.ts';
import {browsersFor, count} from '../tools/counts';
import {type Rig, startRig, until} from '../tools/rig';

const hour = 3_600_000;
const now = Date.now();
const signals = count(2000, 100_000);
const kinds = ['praise', 'complaint', 'funding', 'promotion', 'buying-question'];

/** Rows as the keeper would write them, straight into its database: what came of months of watching. */
const fill = (from: number, until: number) => `new Promise((done, fail) => {
	const open = indexedDB.open('windshield');
	open.onerror = () => fail(open.error);
	open.onsuccess = () => {
		const write = open.result.transaction(['subjects', 'signals', 'facts'], 'readwrite');
		write.oncomplete = () => { open.result.close(); done(true); };
		write.onerror = () => fail(write.error);
		for (let n = ${from}; n < ${until}; n += 1) {
			const subject = 'firm-' + (n % 500);
			const at = ${now} - n * ${hour} / 4;
			if (n < 500) write.objectStore('subjects').put({id: subject, kind: 'company', createdAt: at, tags: [], name: 'Firm ' + n, title: null, company: null, nameKey: 'firm ' + n, companyKey: null, words: ['firm']});
			const fact = {id: subject + '|event|source:feeds|' + at + '|' + n, subject, field: 'event', value: 'Told of ' + n, source: 'source:feeds', evidence: {url: 'https://press.example/' + n, quote: 'As the firm said, cooling number ' + n}, seenAt: at, at};
			write.objectStore('facts').put(fact);
			write.objectStore('signals').put({id: 's|' + String(n).padStart(6, '0'), kind: ${JSON.stringify(kinds)}[n % 5], subject, at, from: '', to: 'Told of ' + n, because: [fact.id], done: false, until: null});
		}
	};
})`;

describe.each(browsersFor('paper'))('%s', browser => {
	let rig: Rig;
	const inPage = (expression: string) => rig.inOptions<string>(expression);
	beforeAll(async () => {
		rig = await startRig(browser, {places: {}});
		for (let from = 0; from < signals; from += 5000) await rig.inOptions(fill(from, Math.min(signals, from + 5000)));
	}, 300_000);
	afterAll(() => rig?.close());

	/** Shows a view in the options' own tab, and answers how long it took from its start until this stood there. */
	const opened = async (view: string, selector: string): Promise<number> => {
		await inPage(`void (location.href = '/${view}.html')`).catch(() => {});
		return until(
			() =>
				inPage(
					`(document.querySelector(${JSON.stringify(selector)}) && document.body.classList.contains('${view}')) ? String(performance.now()) : ''`,
				).catch(() => ''),
			found => found !== '',
			15_000,
		).then(Number);
	};

	test('the paper is put together by its alarm, and opens at once', async () => {
		await rig.ask('configure', {change: {paperAt: 5}});
		const api = browser === 'chromium' ? 'chrome' : 'browser';
		const alarm = JSON.parse(await inPage(`${api}.alarms.get('paper').then(JSON.stringify)`));
		const due = new Date(alarm.scheduledTime);
		expect([due.getHours(), due.getMinutes(), alarm.scheduledTime > Date.now()]).toEqual([0, 5, true]);
		// The morning comes: nobody asked.
		await inPage(`void ${api}.alarms.create('paper', {when: Date.now() + 100})`);
		const kept = `new Promise(done => { const open = indexedDB.open('windshield'); open.onsuccess = () => { const ask = open.result.transaction('derived').objectStore('derived').get('paper'); ask.onsuccess = () => { open.result.close(); done(JSON.stringify(ask.result?.value ?? null)); }; }; })`;
		const paper = JSON.parse(
			await until(
				() => inPage(kept),
				found => found !== 'null',
				45_000,
			),
		);
		expect(paper).toMatchObject({
			day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u),
			deer: expect.stringMatching(/^signal:/u),
		});
		// And the next one is set.
		const next = await until(
			async () => JSON.parse(await inPage(`${api}.alarms.get('paper').then(one => JSON.stringify(one ?? null))`)),
			one => one?.scheduledTime > Date.now() + 60_000,
		);
		expect(new Date(next.scheduledTime).getMinutes()).toBe(5);
		const before = performance.now();
		const page = await rig.ask('paper', {});
		console.info(`${browser}: the paper was answered in ${Math.round(performance.now() - before)} ms`);
		expect(page.madeAt).toBe(paper.madeAt);
		expect(page.sections.map(({section}) => section)).toEqual(['trouble', 'moves', 'happy', 'news', 'asking']);
	}, 90_000);

	test('a keeper that was just woken reads what answers, and answers as before', async () => {
		const before = await rig.ask('paper', {});
		await rig.rest();
		const begun = performance.now();
		const after = await rig.ask('paper', {});
		console.info(`${browser}: woken, it answered with the paper in ${Math.round(performance.now() - begun)} ms`);
		expect(after).toEqual(before);
		await rig.rest();
		expect(await rig.ask('watches', {})).toMatchObject({searches: [], rounds: {watched: 0}});
		await rig.rest();
		// Put to rest before the index had followed, it follows now.
		const found = await until(
			() => rig.ask('search', {text: 'firm 7'}),
			all => all.length > 0,
		);
		expect(found.map(({name}) => name)).toContain('Firm 7');
	});

	test('it is read, a line of it put away by key and taken back', async () => {
		const took = await opened('paper', '.finis');
		console.info(`${browser}: the paper stood there ${Math.round(took)} ms after its page began`);
		const title = await inPage(`document.querySelector('.deer .headline').textContent`);
		const press = (key: string) =>
			inPage(`void dispatchEvent(new KeyboardEvent('keydown', {key: '${key}', ctrlKey: ${key === 'z'}}))`);
		await press('j');
		await press('e');
		const gone = await until(
			async () => (await rig.ask('paper', {})).deer,
			deer => deer === null,
		);
		expect(gone).toBeNull();
		expect(await inPage(`String(document.querySelector('.deer'))`)).toBe('null');
		await press('z');
		const back = await until(
			() => inPage(`document.querySelector('.deer .headline')?.textContent ?? ''`),
			found => found !== '',
		);
		expect(back).toBe(title);
	});

	test('columns are composed over all of it, survive, and tell why each is there; nobody else waits meanwhile', async () => {
		await opened('streams', '.none .main');
		await inPage(`void document.querySelector('.none .main').click()`);
		await until(
			() => inPage(`String(document.querySelectorAll('[data-column]').length)`),
			found => found === '5',
		);
		await opened('streams', '.item');
		expect(await inPage(`String(document.querySelectorAll('[data-column]').length)`)).toBe('5');
		expect((await rig.ask('settings', {})).settings.streams).toHaveLength(5);
		const why = await until(
			() => inPage(`document.querySelector('[data-column=happy] .why')?.textContent ?? ''`),
			found => found !== '',
		);
		expect(why).toBe('Here for kind:praise');
		// A filter that nothing passes: everything is looked through, and whoever asks meanwhile is answered.
		let [spot, pages]: [{at: number; id: string} | null, number] = [null, 0];
		const waits: number[] = [];
		let looking = true;
		const asking = (async () => {
			for (; looking; ) {
				const begun = performance.now();
				await rig.ask('lock', {});
				waits.push(performance.now() - begun);
			}
		})();
		const begun = performance.now();
		do {
			const answer: NoticedPage = await rig.ask('noticed', {filter: '"never said by anybody"', after: spot});
			expect(answer.items).toEqual([]);
			[spot, pages] = [answer.next, pages + 1];
		} while (spot);
		looking = false;
		await asking;
		waits.sort((a, b) => a - b);
		console.info(
			`${browser}: ${signals} looked through in ${Math.round(performance.now() - begun)} ms and ${pages} answers; others waited ${Math.round(waits[Math.floor(waits.length / 2)] ?? 0)} ms (median), ${Math.round(waits[Math.floor(waits.length * 0.99)] ?? 0)} ms (p99), ${Math.round(waits.at(-1) ?? 0)} ms (most)`,
		);
		const found = await rig.ask('noticed', {filter: '"cooling number 7"', after: null});
		expect(found.items.map(({words, name}) => [name, words])).toEqual([['Firm 7', ['cooling number 7']]]);
	}, 120_000);
});
