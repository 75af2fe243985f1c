// At 200 % zoom, as the browser does it: nothing is cut, and nothing needs to be scrolled sideways (WCAG 1.4.4 and 1.4.10).
import {afterAll, beforeAll, expect, test} from 'vitest';
import {count} from '../tools/counts.ts';
import {type Built, buildViews} from './built.ts';
import {type Harness, launch} from './harness.ts';
import {states} from './states.ts';

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

/** Controls and headings whose words do not fit into them, and do not say so by an ellipsis. */
const cut = () =>
	[...document.querySelectorAll<HTMLElement>('button, label, h1, h2, summary, [role=option]')]
		.filter(element => {
			const {overflowX, textOverflow} = getComputedStyle(element);
			return (
				element.clientWidth > 1 &&
				element.scrollWidth > element.clientWidth + 1 &&
				overflowX !== 'visible' &&
				textOverflow !== 'ellipsis'
			);
		})
		.map(element => element.textContent);

/** Those with most to show, and in a full run all that stand by themselves. */
const looked = [/-(known|long|unsure|full|fresh)$/u, /./u][count(0, 1)]!;

test.each(Object.entries(states).filter(([name, {type, click}]) => looked.test(name) && !type && !click))(
	'%s',
	async (_, state) => {
		const page = await harness.open(state.view, state.answers, {width: state.widths.at(-1) ?? 360, height: 600});
		await page.locator(state.ready).first().waitFor();
		const before = await page.evaluate(() => innerWidth);
		await page.evaluate(() => chrome.tabs.setZoom(2));
		await page.waitForFunction(width => innerWidth === width, Math.round(before / 2));
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		expect(await page.evaluate(cut)).toEqual([]);
		await page.evaluate(() => chrome.tabs.setZoom(1));
		await page.close();
	},
	30_000,
);
