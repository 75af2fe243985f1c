// Every state of every view, light and dark, narrow and wide: axe finds nothing, nothing overflows, nothing runs.
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {count, seed} from '../tools/counts.ts';
import {axe} from './axe.ts';
import {type Built, buildViews} from './built.ts';
import {type Harness, launch} from './harness.ts';
import {type State, states} from './states.ts';

let built: Built;
beforeAll(async () => {
	built = await buildViews();
}, 120_000);
afterAll(() => built?.remove());

/** The page of a state, ready to be looked at; what it complained of. */
const shown = async (harness: Harness, state: State) => {
	const page = await harness.open(state.view, state.answers, {width: state.widths[0] ?? 360, height: 600});
	const complaints: string[] = [];
	page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
	page.on('pageerror', error => complaints.push(error.message));
	page.on('dialog', dialog => {
		complaints.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('request', request => {
		if (!request.url().startsWith('chrome-extension://') && !request.url().startsWith('blob:'))
			complaints.push(`request: ${request.url()}`);
	});
	if (state.type) await page.locator('input').first().pressSequentially(state.type);
	for (const click of state.click ?? []) await page.locator(click).first().click();
	await page.locator(state.ready).first().waitFor();

	return {page, complaints};
};

const schemes = ['light', 'dark'] as const;
/** A quick run has axe look at each state in one scheme, by the seed and the length of its name: another seed takes the other. */
const looked = (name: string, scheme: (typeof schemes)[number]) =>
	schemes.indexOf(scheme) === count((seed() + name.length) % schemes.length, schemes.indexOf(scheme));

const languages = [
	{language: 'en-US', direction: 'ltr', only: /./u},
	{
		language: 'ar',
		direction: 'rtl',
		only: count(0, 1) ? /-(known|opened|cast|found|full|fresh|unsure|new)$/u : /-(known|cast|full)$/u,
	},
] as const;

describe.each(languages)('in $language', ({language, direction, only}) => {
	let harness: Harness;
	beforeAll(async () => {
		harness = await launch(built.folder, language);
	}, 60_000);
	afterAll(() => harness?.close());

	test.each(Object.entries(states).filter(([name]) => only.test(name)))(
		'%s',
		async (name, state) => {
			const {page, complaints} = await shown(harness, state);
			expect(await page.evaluate(() => document.documentElement.dir)).toBe(direction);
			for (const [index, width] of state.widths.entries())
				for (const colorScheme of schemes) {
					await page.setViewportSize({width, height: 600});
					await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
					const where = `${width} px, ${colorScheme}`;
					if (index < count(direction === 'ltr' ? 1 : 0, state.widths.length) && looked(name, colorScheme))
						expect(await axe(page), where).toEqual([]);
					const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
					expect(over, `${where}: wider than the view`).toBeLessThanOrEqual(0);
				}
			expect(complaints).toEqual([]);
			await page.close();
		},
		60_000,
	);
});
