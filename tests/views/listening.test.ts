// What Watch and Listening ask of the keeper: one act a click, what is wrong is said at the field, and there is a way back.
import type {Page} from '@playwright/test';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {type Built, buildViews} from './built.ts';
import {type Harness, type Heard, launch} from './harness.ts';
import {company, newCompany, page as pageState, settingsState} from './invented.ts';
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

const seen = (brief: object) => ({
	page: {value: pageState('seen')},
	brief: {value: brief},
	settings: {value: settingsState},
	undo: {value: true},
});
const asked = async (type: string): Promise<Heard> => {
	await expect.poll(async () => (await harness.heard()).some(one => one.type === type), {timeout: 10_000}).toBe(true);

	return (await harness.heard()).findLast(one => one.type === type) as Heard;
};
const button = (page: Page, name: string) => page.getByRole('button', {name, exact: true});

test('one key watches somebody, one more watches no more, and it can be taken back', async () => {
	const page = await harness.open('panel.html', seen({...company, watched: false}));
	const watch = button(page, 'Watch');
	expect(await watch.getAttribute('aria-pressed')).toBe('false');
	await watch.press('Enter');
	const {data} = await asked('watch');
	expect(data).toMatchObject({subject: (company.match as {subject: string}).subject, on: true});
	await button(page, 'Undo').click();
	expect((await asked('undo')).data).toEqual({op: data.op});
	await harness.answer(seen({...company, watched: true}));
	await harness.changed(null);
	await button(page, 'Watching').click();
	expect((await asked('watch')).data).toMatchObject({on: false});
	await page.close();
}, 30_000);

test('a company that nobody knows is remembered and watched by one act', async () => {
	const page = await harness.open('panel.html', seen(newCompany));
	await button(page, 'Watch this company').click();
	expect((await asked('remember')).data).toMatchObject({tabId: 7, watch: true});
	await page.close();
}, 30_000);

test('a search is written, mended at its field, and kept; what it found is kept, done or muted', async () => {
	const answers = states['options-listening-full']?.answers ?? {}; // Missing never: it is among the states
	const page = await harness.open('options.html', {
		...answers,
		keepSearch: {value: {id: null, flaw: {why: 'bracket', at: 5}}},
	});
	const listening = page.locator('#listening');
	await listening
		.getByText('Today', {exact: false})
		.or(listening.getByText('today', {exact: false}))
		.first()
		.waitFor();
	await button(page, 'New search').click();
	await button(page, 'Keep the search').click();
	await listening.getByText('Choose at least one place.').waitFor();
	await page.getByLabel('Words to listen for').fill('pump (leak');
	await page.getByLabel('GitHub, off until you choose it').check();
	expect((await asked('switchSource')).data).toEqual({source: 'github', on: true});
	await button(page, 'Keep the search').click();
	await listening.getByText('The bracket at character 6 has no other half.').waitFor();
	expect((await asked('keepSearch')).data).toMatchObject({
		id: null,
		search: {name: 'pump (leak', filter: 'pump (leak', sources: ['github']},
	});
	await button(page, 'Cancel').click();

	await listening.getByRole('button', {name: '4 finds'}).click();
	await listening.getByRole('button', {name: 'Keep “Ask HN', exact: false}).click();
	expect((await asked('keepFind')).data).toMatchObject({find: 'a', kept: true});
	await listening.getByRole('button', {name: 'Done with “Third', exact: false}).click();
	expect((await asked('settleFind')).data).toMatchObject({find: 'b'});
	await button(page, 'Mute quill').first().click();
	expect((await asked('mute')).data).toMatchObject({author: 'quill'});
	await button(page, 'Hear again: Bo').click();
	expect((await asked('configure')).data).toMatchObject({change: {mutes: {authors: [], sites: ['spam.example']}}});
	await page.close();
}, 60_000);
