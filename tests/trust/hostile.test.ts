// T11: hostile texts by every way in, shown in every view: no script runs, nothing is asked of any server, and each is shown as text.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {fact} from '@/lib/domain/fact';
import {wordsOf} from '@/lib/identity/words';
import {bare, fixture} from '../sites/fixtures';
import {browsersFor, count} from '../tools/counts.ts';
import {noRows} from './canaries';
import {hostileTexts} from './hostile';
import {inPage, type Rig, startRig, until} from './rig';

const at = Date.now() - 1e8;
const escaped = (text: string) => text.replace(/[&<>"]/gu, letter => `&#${letter.codePointAt(0)};`);
/** As a browser shows it: white space is one space, and a lone surrogate or a null is the sign of what cannot be shown. */
const shownAs = (text: string) =>
	text
		.toWellFormed()
		.replaceAll('\0', '')
		.replace(/[\s\uFFFD]+/gu, '');

describe.each(browsersFor('hostile'))('in %s', browser => {
	let rig: Rig;
	let texts: string[];
	const trouble: string[] = [];
	const folder = mkdtempSync(path.join(tmpdir(), 'windshield-hostile-'));
	const watched = <P extends Rig['own']>(page: P): P => {
		page.on('pageerror', error => trouble.push(`error ${String(error)}`));
		page.on('dialog', dialog => {
			trouble.push(`dialog ${dialog.message()}`);
			void dialog.dismiss();
		});
		return page;
	};
	const quiet = () => {
		expect(trouble).toEqual([]);
		expect(rig.replay.requests.filter(({host}) => /evil|169\.254|127\.0|0x7f/u.test(host)).map(({url}) => url)).toEqual(
			[],
		);
		expect(
			rig.replay.requests.filter(({initiator}) => /extension:/u.test(JSON.stringify(initiator))).map(({url}) => url),
		).toEqual([]);
	};
	const rowsOf = (subject: string, some: string[]) => {
		const rows = noRows();
		const short = (max: number) => some.map(text => text.slice(0, max)).filter(text => text.trim() !== '');
		rows.subjects.push({
			id: subject,
			kind: 'person',
			createdAt: at,
			tags: [...new Set(short(60))].slice(0, 50),
			name: some[0]!.slice(0, 200), // Present: there are texts
			title: some[0]!.slice(0, 300), // Present: the same
			company: some[0]!.slice(0, 200), // Present: the same
			nameKey: 'hostile',
			companyKey: null,
			words: wordsOf({name: `Hostile ${some[0]}`, company: null, emails: [], domains: [], phones: [], tags: []})
				.slice(0, 200)
				.map(word => word.slice(0, 200)),
		});
		for (const [index, value] of short(500).entries())
			rows.facts.push(
				fact({
					subject,
					field: (['name', 'title', 'company', 'location', 'email', 'phone', 'website'] as const)[index % 7] ?? 'name', // Missing never: within its length
					value,
					source: 'import:hostile',
					evidence: {url: value, quote: value},
					seenAt: at - index,
				}),
			);
		for (const [index, text] of short(10_000).entries())
			rows.notes.push({id: `${subject}-note-${index}`, subject, text, private: index % 2 === 0, at: at + index});
		for (const [index, text] of short(500).entries()) {
			rows.touches.push({
				id: `${subject}-touch-${index}`,
				subject,
				channel: 'email',
				direction: 'in',
				at: at + index,
				text,
			});
			rows.signals.push({
				id: `${subject}-signal-${index}`,
				kind: 'promotion',
				subject,
				at: at + index,
				from: text,
				to: text,
				because: [],
				done: false,
				until: null,
			});
		}
		return rows;
	};
	let subjects: {id: string; texts: string[]}[];
	beforeAll(async () => {
		texts = await hostileTexts();
		rig = await startRig(browser);
		watched(rig.own);
		await rig.ask('configure', {change: inPage});
		const each = 24;
		subjects = Array.from({length: Math.ceil(texts.length / each)}, (_, index) => ({
			id: `hostile-${index}`,
			texts: texts.slice(index * each, (index + 1) * each),
		}));
		for (const {id, texts: some} of subjects) await rig.ask('import', {rows: rowsOf(id, some)});
	}, 120_000);
	afterAll(async () => {
		await rig?.close(); // Missing when the browser did not start
		rmSync(folder, {recursive: true, force: true});
	});

	test('names, facts, notes, tags, touches and signals in the panel', async () => {
		for (const {id, texts: some} of subjects) {
			const page = watched(await rig.openSubject(id));
			await until('the whole brief', () => page.$('textarea'));
			const shown = shownAs(await page.evaluate(() => document.body.textContent ?? ''));
			for (const text of some) if (text.trim() !== '') expect(shown).toContain(shownAs(text.slice(0, 10_000).trim()));
			const links = await page.evaluate(() =>
				[...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({href}) => href),
			);
			expect(links.filter(href => !/^(https?|mailto|tel):/u.test(href))).toEqual([]);
			expect(links.filter(href => /\?bcc|&body/u.test(href) && href.startsWith('mailto:'))).toEqual([]);
			expect(
				await page.evaluate(() => [
					document.scripts.length > 3,
					'hit' in window,
					document.querySelectorAll('img, iframe, base, object, embed').length,
				]),
			).toEqual([false, false, 0]);
			await page.close();
		}
		quiet();
	}, 120_000);

	test('what is searched for, in the popup and at the keeper', async () => {
		for (const text of texts) await rig.ask('search', {text: text.slice(0, 500)});
		const page = watched(await rig.openOwn('popup.html'));
		const field = await until('the field', () => page.$('input'));
		for (const text of ['Hostile', ...texts.slice(0, count(8, 500))]) {
			await field.evaluate((element, value) => {
				Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, value);
				element.dispatchEvent(new Event('input', {bubbles: true}));
			}, text);
			await new Promise(resolve => setTimeout(resolve, 60));
		}
		expect(await page.evaluate(() => 'hit' in window)).toBe(false);
		await page.close();
		quiet();
	}, 120_000);

	test('the fields of pages and of mails', async () => {
		const profile = fixture('linkedin', 'guest-2026');
		const mail = fixture('gmail', 'thread-with-colleague-body-and-hidden-conversation');
		const step = count(16, 1);
		const tab = await rig.visit('https://start.example/', '<!doctype html><title>Start</title>');
		for (let index = 0; index < texts.length; index += step) {
			const text = escaped(texts[index]!.slice(0, 2000)); // Present: within its length
			for (const {url, documents} of [profile, mail]) {
				const html = (documents[bare(url)] ?? '') // Missing never: a fixture has its page
					.replaceAll(/Ada Quill|Nora Velasco|Pumps for the Kiel yard|Porto, Portugal/gu, () => text)
					.replaceAll('Chair, Quill Foundation', () => text);
				rig.replay.set(bare(url), html);
				await tab.page.goto('about:blank');
				await tab.page.goto(url, {waitUntil: 'domcontentloaded'});
				const page = await until(
					`${new URL(url).host} to be read with ${JSON.stringify(text.slice(0, 60))}`,
					async () => {
						const state = await rig.ask('page', {tabId: tab.id});
						return state?.host === new URL(url).host && state.state !== 'unread' ? state : null;
					},
					5000,
				);
				if (page.state === 'seen') await rig.ask('brief', {tabId: tab.id});
			}
		}
		await tab.close();
		quiet();
	}, 240_000);

	test('settings, which take nothing they do not know', async () => {
		const before = await rig.ask('settings', {});
		// A key of that name is no key to zod: it is dropped, and nothing comes of it.
		for (const text of texts.filter((one, index) => one !== '__proto__' && index % count(48, 1) === 0))
			for (const change of [
				{places: {[text]: 'page'}},
				{places: {linkedin: text}},
				{panel: {side: text, width: 300}},
				{panel: {side: 'left', width: text}},
				{[text]: text},
				JSON.parse(`{"__proto__": {"places": {"linkedin": "off"}}, "keepSightings": ${JSON.stringify(text)}}`),
			])
				expect(await rig.say({type: 'configure', data: {change}})).toEqual({ok: false, trouble: 'bad-message'});
		expect(await rig.ask('settings', {})).toEqual(before);
		const some = texts.filter(text => text.length <= 250);
		await rig
			.ask('configure', {
				change: {
					hosts: some.slice(0, 90),
					exceptions: Object.fromEntries(some.map(text => [text, 'off' as const])),
					self: {emails: some.slice(0, 40), domains: some.slice(0, 40), guessed: some.slice(0, 40)},
				},
			})
			.catch(() => {});
		await rig.own.reload().catch(() => {}); // BiDi says nothing of extension pages
		await until('the options', () => rig.own.evaluate(() => document.querySelectorAll('button').length > 3));
		expect(await rig.own.evaluate(() => 'hit' in window)).toBe(false);
		// The sensor still comes where it should.
		const tab = await rig.visit('https://www.linkedin.com/feed/', '<!doctype html><title>Feed</title>');
		await rig.reads(tab, 'nobody');
		await tab.close();
		quiet();
	}, 120_000);

	test('a file that is brought in', async () => {
		const input = await until('the file field', () => rig.own.$('#import input[type=file]'));
		const before = await rig.ask('counts', {});
		const files = [
			...texts.slice(0, count(3, 500)),
			JSON.stringify({
				format: 'windshield',
				version: 1,
				exportedAt: 1,
				subjects: [{id: '<img src=x onerror=alert(1)>', ['__proto__']: 1}],
			}),
			`{"format":"windshield","version":1,"exportedAt":1,"__proto__":{"polluted":1},"subjects":[]}`,
			`${'['.repeat(5000)}${']'.repeat(5000)}`,
		];
		for (const [index, text] of files.entries()) {
			const file = path.join(folder, `hostile-${index}.json`);
			writeFileSync(file, text);
			const upload = (input as unknown as {uploadFile?(file: string): Promise<void>}).uploadFile; // Missing in Playwright
			await (upload ? upload.call(input, file) : input.setInputFiles(file));
			await new Promise(resolve => setTimeout(resolve, 120));
		}
		expect(await rig.own.evaluate(() => ['hit' in window, 'polluted' in {}])).toEqual([false, false]);
		const after = await rig.ask('counts', {});
		expect({...after, bytes: 0}).toEqual({...before, bytes: 0});
		quiet();
	}, 120_000);
});
