// What stands below the first view comes part by part, and all at once when the rep reaches for the panel (trust.md, T4).
import {afterAll, beforeAll, expect, test} from 'vitest';
import {type Built, buildViews} from './built.ts';
import {type Harness, launch} from './harness.ts';
import {company, known} from './invented.ts';
import {seen} from './states.ts';

let built: Built;
let harness: Harness;
beforeAll(async () => {
	built = await buildViews();
	harness = await launch(built.folder);
	await harness.context.addInitScript(() => {
		const parts: number[] = [];
		Object.assign(window, {parts});
		new MutationObserver(() => {
			const now = document.querySelector('.rest')?.childElementCount ?? 0; // Missing until the brief is there
			if (now !== (parts.at(-1) ?? 0)) parts.push(now);
		}).observe(document, {childList: true, subtree: true});
	});
}, 120_000);
afterAll(async () => {
	await harness?.close(); // Missing when the browser did not start
	built?.remove(); // Missing when the build failed
});

const opened = (brief: typeof known) => harness.open('panel.html', seen(brief));
const partsOf = (page: Awaited<ReturnType<typeof opened>>) =>
	page.evaluate(() => (window as unknown as {parts: number[]}).parts);

test.each([
	['person', known, [1, 2, 3, 4, 5]],
	['company', company, [1, 2, 3, 4, 5, 6]],
])(
	'of a %s one at a time, and none is empty',
	async (_, brief, parts) => {
		const page = await opened(brief);
		await expect.poll(() => partsOf(page), {timeout: 10_000}).toEqual(parts);
		await page.waitForTimeout(600);
		expect(await partsOf(page), 'no more than these').toEqual(parts);
		await page.close();
	},
	30_000,
);

test('all that is left when the rep reaches for the panel', async () => {
	const page = await opened(company);
	await expect.poll(async () => (await partsOf(page)).length, {interval: 10, timeout: 10_000}).toBeGreaterThan(0);
	await page.mouse.move(100, 100);
	await expect.poll(async () => (await partsOf(page)).at(-1), {interval: 10, timeout: 10_000}).toBe(6);
	expect((await partsOf(page)).length, 'not one by one').toBeLessThan(6);
	await page.close();
}, 30_000);
