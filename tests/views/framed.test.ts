// The panel framed by a web page: silent without its token, deaf to covered clicks, and without a field that a page could read along.
import type {Frame, Page} from '@playwright/test';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {count} from '../tools/counts.ts';
import {type Built, buildViews} from './built.ts';
import {type Answers, type Harness, launch} from './harness.ts';
import {known, newcomer, page as pageState, settingsState} from './invented.ts';
import {seen} from './states.ts';

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

const token = 'ab'.repeat(16);
const answers = (brief: object): Answers => ({
	token,
	page: {value: pageState('seen')},
	brief: {value: brief},
	settings: {value: settingsState},
	remember: {value: {subject: 'x'}},
});

const markup = (shown: string) => `<!doctype html><meta charset="utf-8"><body style="margin:0;background:white">
<input id="own" style="position:absolute;left:10px;top:10px"><div id="host" style="position:fixed;right:0;top:0;width:360px;height:100vh"></div>
<script>
	const frame = document.createElement('iframe');
	frame.style.cssText = 'width:360px;height:100%;border:0';
	document.querySelector('#host').attachShadow({mode: 'closed'}).append(frame);
	frame.src = 'chrome-extension://${harness.id}/panel.html#${shown}';
</script>`;

const open = async (brief: object, shown = token): Promise<{page: Page; frame: Frame}> => {
	await harness.answer(answers(brief));
	const page = await harness.context.newPage();
	await page.setViewportSize({width: 1000, height: 800});
	await page.goto(await harness.site(markup(shown)));
	const panel = () => page.frames().find(one => one.url().includes('panel.html'));
	await expect.poll(() => panel() !== undefined).toBe(true);

	return {page, frame: panel() as Frame};
};

test('the token is shown first, gone from the address, and carried by every later message', async () => {
	const {page, frame} = await open(known);
	await frame.getByRole('heading', {name: 'Marina Alves'}).waitFor();
	const [hello, ...later] = await harness.heard();
	expect(hello).toEqual({type: 'hello', data: {token}});
	expect(later.length).toBeGreaterThan(1);
	expect(later.every(message => message.token === token)).toBe(true);
	expect(await frame.evaluate(() => location.hash)).toBe('');
	await page.close();
}, 30_000);

test.each(['', 'cd'.repeat(16)])(
	'with the token "%s" nothing is shown and nothing more is asked',
	async shown => {
		const {page, frame} = await open(known, shown);
		await expect.poll(() => frame.evaluate(() => document.body.childElementCount)).toBe(0);
		await page.waitForTimeout(500);
		expect((await harness.heard()).filter(({type}) => type !== 'hello')).toEqual([]);
		await page.close();
	},
	30_000,
);

test('that the page moved on is answered when nobody is shown any more, and by no view beside the page', async () => {
	const {page, frame} = await open(known);
	await frame.getByRole('heading', {name: 'Marina Alves'}).waitFor();
	await frame.evaluate(() => {
		new MutationObserver(() => {
			if (!document.querySelector('h1:not(.aloud)'))
				Object.assign(window, {gone: performance.timeOrigin + performance.now()});
		}).observe(document, {childList: true, subtree: true});
	});
	const {answer, at} = await harness.changed(7, true);
	expect(answer).toBeNull();
	expect(await frame.evaluate(() => (window as unknown as {gone: number}).gone)).toBeLessThanOrEqual(at);
	await page.close();

	const beside = await harness.open('panel.html', seen(known));
	await beside.getByRole('heading', {name: 'Marina Alves'}).waitFor();
	expect((await harness.changed(7, true)).answer).toBeUndefined();
	await beside.close();
}, 30_000);

test('Escape closes, arrows at the edge make it wider, and the side is switched', async () => {
	const {page, frame} = await open(known);
	await frame.getByRole('separator').focus();
	await page.keyboard.press('ArrowLeft');
	await frame.getByRole('button', {name: 'Move to the left side'}).click();
	await page.keyboard.press('Escape');
	const sent = async () => (await harness.heard()).filter(({type}) => type === 'panel').map(({data}) => data);
	await expect.poll(sent).toEqual([
		{tabId: 7, width: 380},
		{tabId: 7, side: 'left'},
		{tabId: 7, open: false},
	]);
	await page.close();
}, 30_000);

/** Ways of making the rep click on what the rep does not see; each a style of the page's own. */
const redress: Record<string, string> = {
	'faint host': '#host { opacity: 0.01 }',
	'faint page': 'html { opacity: 0.01 }',
	'filtered host': '#host { filter: brightness(0) }',
	'blended host': '#host { mix-blend-mode: multiply }',
	'clipped host': '#host { clip-path: inset(0 0 0 50%) }',
	'scaled host': '#host { transform: scale(0.5); transform-origin: top right }',
	'cover that lets clicks through':
		'body::after { content: ""; position: fixed; inset: 0; background: white; z-index: 9; pointer-events: none }',
	'turned host': '#host { transform: rotate(1deg) }',
};

describe('a covered click is not counted', () => {
	const timings = [400, 200, 100, 50, 20, 0].slice(0, count(1, 6));

	test.each(Object.entries(redress))(
		'%s',
		async (_, style) => {
			const {page, frame} = await open(newcomer);
			const button = frame.getByRole('button', {name: 'Remember this person'});
			await button.waitFor();
			await page.waitForTimeout(1500);
			for (const before of timings) {
				const box = await button.boundingBox();
				await page.evaluate(css => {
					const sheet = Object.assign(document.createElement('style'), {id: 'redress', textContent: css});
					document.head.append(sheet);
				}, style);
				await page.waitForTimeout(before);
				// Where the button was, and where the style has put it: the click may land or not, it never counts.
				const moved = (await button.boundingBox()) ?? box;
				if (moved) await page.mouse.click(moved.x + moved.width / 2, moved.y + moved.height / 2);
				await page.waitForTimeout(700);
				await page.evaluate(() => document.querySelector('#redress')?.remove());
				await page.waitForTimeout(700);
			}
			expect((await harness.heard()).filter(({type}) => type === 'remember')).toEqual([]);
			await page.close();
		},
		60_000,
	);

	test('and a clean click is', async () => {
		const {page, frame} = await open(newcomer);
		await frame.getByRole('button', {name: 'Remember this person'}).waitFor();
		await page.waitForTimeout(1500);
		await frame.getByRole('button', {name: 'Remember this person'}).click();
		await expect
			.poll(async () => (await harness.heard()).filter(({type}) => type === 'remember').length, {timeout: 5000})
			.toBe(1);
		await page.close();
	}, 30_000);
});

test('there is nothing to type into: a page can take the keyboard from any frame in it (T2)', async () => {
	const {page, frame} = await open(known);
	const write = frame.getByRole('button', {name: 'Write a note…'});
	await write.waitFor();
	expect(await frame.locator('textarea, input:not([type=checkbox]), [contenteditable]').count()).toBe(0);
	await write.click();
	await expect.poll(async () => (await harness.heard()).some(({type}) => type === 'open')).toBe(true);
	await page.close();
}, 30_000);
