// The paper and the streams by hand: by keys as by the mouse, taken along as a file, on one sheet of A4, and a hundred thousand rows deep.
import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {count} from '../tools/counts.ts';
import {type Built, buildViews} from './built.ts';
import {type Harness, launch} from './harness.ts';
import {settingsState} from './invented.ts';
import {type columns, fullPaper, heavyPaper, noticedSignal, streamAnswers} from './paper-states.ts';

let built: Built;
let harness: Harness;
beforeAll(async () => {
	built = await buildViews();
	harness = await launch(built.folder);
}, 120_000);
afterAll(async () => {
	await harness?.close();
	built?.remove();
});

const asked = async (type: string) => {
	await expect.poll(async () => (await harness.heard()).some(one => one.type === type), {timeout: 10_000}).toBe(true);
	return (await harness.heard()).filter(one => one.type === type).map(({data}) => data);
};
const answers = {
	paper: {value: fullPaper},
	settings: {value: settingsState},
	settle: {value: null},
	undo: {value: true},
	open: {value: null},
};
const focused = 'document.activeElement.closest("[data-line]")?.querySelector("b")?.textContent';

test('the paper is read, put away and taken back by keys', async () => {
	const page = await harness.open('paper.html', answers, {width: 900});
	await page.locator('.finis').waitFor();
	await page.keyboard.press('j');
	expect(await page.evaluate(focused)).toBe('Norte SA');
	await page.keyboard.press('e');
	expect(await asked('settle')).toEqual([{op: expect.any(String), signal: fullPaper.deer?.signal?.id, until: null}]);
	await expect.poll(() => page.locator('.deer').count()).toBe(0);
	// The next line has the focus, so that the hand stays where it is.
	await expect.poll(() => page.evaluate(focused)).toBe('Rack quote');
	await page.keyboard.press('Control+z');
	await page.locator('.deer').waitFor();
	for (let line = 0; line < 2; line += 1) await page.keyboard.press('j');
	expect(await page.evaluate(focused)).toBe('Telco Sul');
	await page.keyboard.press('k');
	expect(await page.evaluate(focused)).toBe('Renewal, second talk');
	await page.keyboard.press('j');
	await page.keyboard.press('s');
	const [, snoozed] = await asked('settle');
	expect(snoozed?.until).toBeGreaterThan(Date.now() + 6 * 86_400_000);
	await page.keyboard.press('?');
	await page.getByText('Show these keys, or hide them').waitFor();
	await page.keyboard.press('j');
	await page.keyboard.press('o');
	expect((await asked('open')).at(-1)).toMatchObject({what: 'side', subject: expect.any(String)});
	await page.close();
});

test('it is taken along as a page and as text, and stands on one sheet of A4', async () => {
	const page = await harness.open('paper.html', {...answers, paper: {value: heavyPaper}}, {width: 900});
	await page.locator('.finis').waitFor();
	const saved = async (name: string) => {
		const waiting = page.waitForEvent('download');
		await page.getByRole('button', {name, exact: true}).click();
		const file = await waiting;
		return {name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8')};
	};
	const html = await saved('Save as a page');
	expect(html.name).toBe('windshield-2026-12-01.html');
	const other = await harness.context.newPage();
	await other.setContent(html.text);
	expect(await other.title()).toBe(await page.locator('h1').textContent());
	expect(await other.locator('li').count()).toBe(await page.locator('main li').count());
	const text = await saved('Save as text');
	expect(text.text).toContain('That is all.');
	const pdf = (await page.pdf({preferCSSPageSize: true})).toString('latin1');
	expect(pdf.match(/\/Type \/Page\b(?!s)/gu)).toHaveLength(1);
	await other.close();
	await page.close();
});

test('columns are composed and moved in by keys, and what is removed comes back', async () => {
	const page = await harness.open('streams.html', streamAnswers, {width: 1200});
	await page.locator('.item').first().waitFor();
	const column = 'document.activeElement.closest("[data-column]")?.dataset.column';
	await page.keyboard.press('j');
	expect(await page.evaluate(column)).toBe('moves');
	await page.keyboard.press('l');
	await page.keyboard.press('ArrowRight');
	expect(await page.evaluate(column)).toBe('happy');
	await page.keyboard.press('j');
	expect(await page.evaluate('document.activeElement.dataset.at')).toBe('1');
	await page.keyboard.press('[');
	const order = async () => ((await asked('configure')).at(-1)?.change as {streams?: typeof columns})?.streams ?? [];
	expect((await order()).map(({id}) => id)).toEqual(['moves', 'happy', 'asking']);
	await page.keyboard.press('r');
	await page.locator('.edit textarea').fill('renewal -"last year"');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect.poll(async () => (await order()).at(2)?.filter).toBe('renewal -"last year"');
	await page.locator('[data-column="happy"] [data-of="r"]').click();
	await page.getByRole('button', {name: 'Remove the column'}).click();
	expect((await order()).map(({id}) => id)).toEqual(['moves', 'asking']);
	await page.getByRole('button', {name: 'Undo'}).click();
	await expect.poll(async () => (await order()).length).toBe(3);
	await page.close();
});

test('a hundred thousand rows scroll with a screenful of them in the document', async () => {
	const one = noticedSignal('funding', 'Fjord Pumps', null, 'Fjord Pumps raises $40M', 1);
	const page = await harness.open(
		'streams.html',
		{...streamAnswers, noticed: {value: {items: [one], next: null, flaw: null}}},
		{width: 700, height: 900},
	);
	await page.locator('.item').first().waitFor();
	// The keeper answers from here on: page after page, without an end before the last.
	const worker = harness.context.serviceWorkers()[0]!;
	const deep = count(20_000, 100_000);
	await worker.evaluate(
		({item, deep: all}) => {
			const page = (from: number) => ({
				items: Array.from({length: 5000}, (_, n) => ({...item, id: `signal:${from + n}`, at: 1e12 - from - n})),
				next: from + 5000 >= all ? null : {at: 1e12 - from - 4999, id: `signal:${from + 4999}`},
				flaw: null,
			});
			const given = globalThis as unknown as {answers: object; heard: {data: {after?: {at: number} | null}}[]};
			Object.defineProperty(given.answers, 'noticed', {
				get: () => {
					const after = given.heard.at(-1)?.data.after;
					return {value: page(after ? 1e12 - after.at + 1 : 0)};
				},
			});
		},
		{item: one, deep},
	);
	await page.reload();
	const rows = page.locator('.rows').first();
	await page.locator('.item').nth(3).waitFor();
	const scrolled = await rows.evaluate(async element => {
		const frames: number[] = [];
		const most = {rows: 0};
		for (let last = performance.now(), still = 0; still < 40; ) {
			const before = element.scrollTop;
			element.scrollTop += 60_000;
			await new Promise(requestAnimationFrame);
			frames.push(performance.now() - last);
			last = performance.now();
			most.rows = Math.max(most.rows, element.querySelectorAll('.item').length);
			still = element.scrollTop === before ? still + 1 : 0;
		}
		frames.sort((a, b) => a - b);
		return {
			height: element.scrollHeight,
			rows: most.rows,
			median: frames[Math.floor(frames.length / 2)],
			p95: frames[Math.floor(frames.length * 0.95)],
		};
	});
	console.info(`${deep} rows: ${JSON.stringify(scrolled)}`);
	expect(scrolled.height).toBeGreaterThan(84 * deep);
	expect(scrolled.rows).toBeLessThan(40);
	expect(scrolled.median).toBeLessThan(50);
	await page.close();
});
