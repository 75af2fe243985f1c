// What the rep does with what is noticed: a kind off, words that are kept when the field is left, what we sell, and a kind that is looked for.
import type {Page} from '@playwright/test';
import {afterAll, beforeAll, expect, test} from 'vitest';
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

/** What was changed of rules and market: that news were seen is a change as well. */
const tunings = async () =>
	(await harness.heard())
		.filter(one => one.type === 'configure')
		.map(one => one.data.change as object)
		.filter(change => 'rules' in change || 'market' in change);

const changes = async (page: Page, times: number) => {
	await expect.poll(async () => (await tunings()).length, {timeout: 10_000}).toBe(times);
	await page.waitForTimeout(50);

	return (await tunings()).at(-1);
};

test('each change is one, and says no more than it changes', async () => {
	const {answers, view} = states['options-noticed-opened']!;
	const page = await harness.open(view, {...answers, readFilter: {value: null}});
	await page.locator('#noticed details').first().waitFor();
	await page.getByRole('searchbox', {name: 'Find a kind'}).fill('praise');
	expect(await page.locator('#noticed [data-kind]').count()).toBe(2);

	await page.getByRole('checkbox', {name: 'Notice: Praise', exact: true}).click();
	const complaint = {on: true, watched: true, aloud: true, least: 0.4, why: ''};
	expect(await changes(page, 1)).toMatchObject({
		rules: {praise: {on: true, why: ''}, complaint},
	});
	await page.getByRole('searchbox', {name: 'Find a kind'}).fill('complaint');
	await page.locator('[data-kind=complaint] .opener').focus();
	await page.keyboard.press('Enter');
	const words = page.getByRole('textbox', {name: 'Words: Complaint'});
	await words.fill('pump*');
	expect(await tunings()).toHaveLength(1);
	await words.press('Tab');
	expect(await changes(page, 2)).toMatchObject({rules: {complaint: {...complaint, filter: 'pump*'}}});
	await page.getByRole('combobox', {name: 'The one thing worth a look'}).selectOption('0.15');
	expect(await changes(page, 3)).toMatchObject({rules: {complaint: {least: 0.15}}});

	const sells = page.getByRole('textbox', {name: 'What we sell: one more'});
	await sells.fill('***');
	await sells.press('Enter');
	await page.getByText('That has no letter').waitFor();
	await sells.fill('Rack Cooling');
	await sells.press('Enter');
	const {market} = (await changes(page, 4)) as {market: {sells: string[]; rivals: string[]}};
	expect(market.sells).toContain('Rack Cooling');
	expect(market.sells).not.toContain('rack cooling');
	expect(market.rivals).toEqual(['CoolRack', 'Brightwater']);

	await page.getByRole('searchbox', {name: 'Find a kind'}).fill('zzz');
	await page.getByText('There is no kind like that.').waitFor();
	await page.close();
}, 60_000);
