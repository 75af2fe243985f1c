// What the views do: ask, act, take back, find, copy, and stand still while a brief arrives.
import type {Page} from '@playwright/test';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {type Built, buildViews} from './built.ts';
import {type Harness, type Heard, launch} from './harness.ts';
import {
	cast,
	company,
	counts,
	doubles,
	found,
	fresh,
	known,
	merged,
	newcomer,
	page as pageState,
	settingsState,
	shortcuts,
	unsure,
} from './invented.ts';
import {unhappy} from './telling-states.ts';

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
});
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;
const asked = async (type: string, times = 1): Promise<Heard[]> => {
	await expect
		.poll(async () => (await harness.heard()).filter(one => one.type === type).length, {timeout: 10_000})
		.toBeGreaterThanOrEqual(times);

	return (await harness.heard()).filter(one => one.type === type);
};
const button = (page: Page, name: string) => page.getByRole('button', {name, exact: true});

test('one click remembers, and "Undo" takes back the same act', async () => {
	const page = await harness.open('panel.html', {
		...seen(newcomer),
		remember: {value: {subject: 'x'}},
		undo: {value: true},
	});
	await button(page, 'Remember this person').click();
	const [remember] = await asked('remember');
	expect(remember?.data).toEqual({op: expect.stringMatching(uuid), tabId: 7, who: 1});
	await button(page, 'Undo').click();
	expect((await asked('undo'))[0]?.data).toEqual({op: remember?.data.op});
	await page.getByText('Undone.').waitFor();
	await page.close();
}, 30_000);

test('the answer to "who is it?" is the chosen one, or none', async () => {
	const page = await harness.open('panel.html', seen(unsure));
	await button(page, 'This one: Marco G. Albert').click();
	expect((await asked('answer'))[0]?.data).toMatchObject({tabId: 7, who: 1, subject: 'c2'});
	await button(page, 'None of these').click();
	expect((await asked('answer', 2))[1]?.data).toMatchObject({subject: null});
	await page.close();
}, 30_000);

test('acts on somebody known send what was asked', async () => {
	const page = await harness.open('panel.html', seen(known));
	await button(page, 'Done').click();
	expect((await asked('settle'))[0]?.data).toMatchObject({signal: 's1', until: null});
	await button(page, 'Not now').click();
	const until = (await asked('settle', 2))[1]?.data.until as number;
	expect(Math.abs(until - Date.now() - 7 * 86_400_000)).toBeLessThan(60_000);

	await page.getByRole('textbox', {name: 'Note'}).fill('Call on Monday');
	await page.getByText('Private: never shared').click();
	await page.getByRole('textbox', {name: 'Note'}).press('Control+Enter');
	expect((await asked('note'))[0]?.data).toMatchObject({text: 'Call on Monday', private: true});
	await page.getByRole('textbox', {name: 'New tag'}).fill('renewal');
	await page.getByRole('textbox', {name: 'New tag'}).press('Enter');
	expect((await asked('tag'))[0]?.data).toMatchObject({tags: ['champion', 'cooling', 'renewal']});

	await button(page, '“BigCompany” is wrong').click();
	expect((await asked('wrong'))[0]?.data.fact).toContain('|company|');
	await button(page, 'Erase this record…').click();
	expect((await harness.heard()).some(({type}) => type === 'forget')).toBe(false);
	await button(page, 'Erase').click();
	await asked('forget');
	await page.close();
}, 60_000);

test('people of a mail are switched between by arrows', async () => {
	const page = await harness.open('panel.html', {...seen(cast), 'brief:1': {value: {...unsure, cast: cast.cast}}});
	await page.getByRole('radio', {name: 'Marina Alves, Known'}).focus();
	await page.keyboard.press('ArrowRight');
	await page.getByRole('heading', {name: 'Marco Albert'}).waitFor();
	expect((await asked('brief', 2)).at(-1)?.data).toEqual({tabId: 7, who: 1});
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Marco Albert');
	await page.close();
}, 30_000);

test('people known at a company open in place, with a way back', async () => {
	const page = await harness.open('panel.html', {...seen(company), subject: {value: {...known, who: null}}});
	await button(page, 'Paulo Reis').click();
	await page.getByRole('heading', {name: 'Marina Alves'}).waitFor();
	await button(page, 'Back to this page').click();
	await page.getByRole('heading', {name: 'BigCompany'}).waitFor();
	await page.close();
}, 30_000);

test('whom the page no longer shows is gone at once, before any answer about the next is there', async () => {
	const page = await harness.open('panel.html', seen(known));
	await page.getByRole('heading', {name: 'Marina Alves'}).waitFor();
	await harness.answer({...seen(unsure), brief: {silent: true}});
	await harness.changed(7, true);
	await page.getByRole('heading', {name: 'Marina Alves'}).waitFor({state: 'detached', timeout: 2000});
	await page.close();
}, 30_000);

test('nothing moves when the brief arrives', async () => {
	const page = await harness.open('panel.html', seen(known), {height: 900});
	await page.locator('.forget').waitFor();
	const shift = await page.evaluate(async () => {
		let sum = 0;
		const add = (entries: PerformanceEntryList) => {
			for (const entry of entries) sum += (entry as PerformanceEntry & {value: number}).value;
		};
		const observer = new PerformanceObserver(list => add(list.getEntries()));
		observer.observe({type: 'layout-shift', buffered: true});
		await new Promise(resolve => setTimeout(resolve, 500));
		add(observer.takeRecords());
		return sum;
	});
	expect(shift).toBeLessThan(0.01);
	await page.close();
}, 30_000);

test('trouble is one calm sentence, and trying again helps', async () => {
	const page = await harness.open('panel.html', {
		page: {value: pageState('seen')},
		brief: {trouble: 'storage'},
		settings: {value: settingsState},
	});
	await page.getByText('The store on this machine did not answer.').waitFor();
	await harness.answer(seen(known));
	await button(page, 'Try again').click();
	await page.getByRole('heading', {name: 'Marina Alves'}).waitFor();
	await page.close();
}, 30_000);

test('the popup takes the first key, moves by arrows, opens by Enter and copies by the usual keys', async () => {
	await harness.context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const page = await harness.open(
		'popup.html',
		{...seen(known), search: {value: found}, subject: {value: {...known, who: null}}},
		{width: 380, height: 600},
	);
	await page.locator('.find input').waitFor();
	await page.keyboard.type('mar al');
	await page.getByRole('option').first().waitFor();
	expect((await asked('search')).at(-1)?.data).toEqual({text: 'mar al'});
	expect(await page.locator('mark').allTextContents()).toEqual(['Mar', 'Al', 'Mar', 'Al', 'Már', '', 'Al']);
	await page.keyboard.press('Control+c');
	await page.getByText('Copied: marina.alves@bigcompany.example').waitFor();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('marina.alves@bigcompany.example');
	await page.keyboard.press('ArrowDown');
	expect(await page.getByRole('option', {selected: true}).textContent()).toContain('Marco Albert');
	await page.keyboard.press('Enter');
	expect((await asked('subject'))[0]?.data).toEqual({subject: 'f2'});
	await button(page, 'Back').waitFor();
	await page.close();
}, 30_000);

test('opening the popup on an unread page reads it, once', async () => {
	const unread = {value: pageState('unread')};
	const page = await harness.open(
		'popup.html',
		{page: unread, look: unread, brief: {value: null}},
		{width: 380, height: 600},
	);
	await page.getByText('This page has not been read.').waitFor();
	await page.waitForTimeout(500);
	expect((await harness.heard()).filter(({type}) => type === 'look')).toHaveLength(1);
	await page.close();
}, 30_000);

test('the welcome keeps the choice in one click', async () => {
	const page = await harness.open('welcome.html', {settings: {value: fresh}, configure: {value: fresh}}, {width: 900});
	await page.getByRole('group', {name: 'LinkedIn'}).getByRole('radio', {name: 'Side panel'}).check();
	await button(page, 'Start').click();
	expect((await asked('configure'))[0]?.data).toEqual({
		change: {places: {linkedin: 'side', mail: 'page', crm: 'page', other: 'page'}},
	});
	await page.getByText('Ready.').waitFor();
	await page.close();
}, 30_000);

test('the options export everything, block by block, as a file that can be brought in again', async () => {
	const options = {
		settings: {value: settingsState},
		configure: {value: settingsState},
		counts: {value: counts},
		shortcuts: {value: shortcuts},
	};
	const page = await harness.open(
		'options.html',
		{
			...options,
			export: {value: {rows: {subjects: [{id: 'a'}, {id: 'b'}], settings: [{}]}, next: null}},
			import: {value: {added: 1, kept: 1}},
		},
		{width: 900},
	);
	const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Export everything').click()]);
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
	const file = Buffer.concat(chunks);
	expect(JSON.parse(file.toString())).toMatchObject({
		format: 'windshield',
		version: 1,
		subjects: [{id: 'a'}, {id: 'b'}],
		settings: settingsState.settings,
	});
	await page
		.locator('#data input[type=file]')
		.setInputFiles({name: 'x.json', mimeType: 'application/json', buffer: file});
	expect((await asked('import'))[0]?.data).toEqual({rows: {subjects: [{id: 'a'}, {id: 'b'}]}});
	await page.getByText('1 rows added, 1 were there already.').waitFor();
	await page.close();
}, 30_000);

test('erasing everything waits ten seconds, in which it can be called off', async () => {
	const options = {
		settings: {value: settingsState},
		configure: {value: settingsState},
		counts: {value: counts},
		shortcuts: {value: shortcuts},
	};
	const page = await harness.open('options.html', options, {width: 900});
	await button(page, 'Erase everything…').click();
	await button(page, 'Erase').click();
	await page.waitForTimeout(1500);
	await button(page, 'Keep everything').click();
	await page.waitForTimeout(9500);
	expect((await harness.heard()).some(({type}) => type === 'erase')).toBe(false);
	await button(page, 'Erase everything…').click();
	await button(page, 'Erase').click();
	await expect
		.poll(async () => (await harness.heard()).some(({type}) => type === 'erase'), {timeout: 20_000})
		.toBe(true);
	await page.close();
}, 60_000);

test('an own address that was guessed waits for a yes; a host is added with the port it has', async () => {
	const options = {
		settings: {value: settingsState},
		configure: {value: settingsState},
		counts: {value: counts},
		shortcuts: {value: shortcuts},
	};
	const page = await harness.open('options.html', options, {width: 900});
	await button(page, 'Yes, ana.souza@acme.example is ours').click();
	const changes = async () => (await asked('configure')).map(({data}) => data.change as Record<string, unknown>);
	await expect.poll(async () => (await changes()).some(change => 'self' in change)).toBe(true);
	expect((await changes()).find(change => 'self' in change)?.self).toEqual({
		emails: ['ana@acme.example', 'ana.souza@acme.example'],
		domains: ['acme.example'],
		guessed: [],
	});
	await page.getByText('no key assigned').waitFor();
	await page.getByText('chrome://extensions/shortcuts').waitFor();
	await page.close();
}, 30_000);

test('by keyboard alone who is there twice is merged, said to be two, and separated again; the next ones are at hand', async () => {
	const page = await harness.open(
		'options.html',
		{
			settings: {value: settingsState},
			configure: {value: settingsState},
			counts: {value: counts},
			shortcuts: {value: shortcuts},
			doubles: {value: doubles(3)},
			merged: {value: merged},
			undo: {value: true},
		},
		{width: 1000},
	);
	const [first, second] = doubles(3).groups.map(group => group.doubles.map(({subject}) => subject));
	await page.getByRole('button', {name: /^Merge Marina Alves, Alves, Marina, M\./u}).press('Enter');
	const [merge] = await asked('merge');
	expect(merge?.data).toEqual({op: expect.stringMatching(uuid), subjects: first});
	await page.getByText('Merged. They can be separated again at any time.').waitFor();
	expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
		'Merge BigCompany Ltd, BIGCOMPANY',
	);
	await button(page, 'Undo').click();
	expect((await asked('undo'))[0]?.data).toEqual({op: merge?.data.op});
	await page.getByRole('button', {name: 'Not the same: BigCompany Ltd, BIGCOMPANY'}).press('Space');
	expect((await asked('apart'))[0]?.data).toMatchObject({subjects: second});
	await page.getByRole('button', {name: 'Separate again: Bigco and BigCompany Ltd'}).press('Enter');
	expect((await asked('separate'))[0]?.data).toMatchObject({subject: 'm2'});
	await page.close();
}, 30_000);

test('what a mail tells is kept for whom the rep clicks, or called wrong', async () => {
	const answers = {...seen(known), telling: {value: unhappy}, keepTelling: {value: null}, misread: {value: null}};
	const page = await harness.open('panel.html', answers);
	await button(page, 'Why this is said').last().click();
	expect(await page.locator('.telling mark').allTextContents()).toEqual([
		'waited',
		'for three weeks',
		'nobody answers',
	]);
	await button(page, 'Keep as signal of Nora Velasco').click();
	expect((await asked('keepTelling'))[0]?.data).toEqual({op: expect.stringMatching(uuid), tabId: 7, subject: 'nora'});
	await page.getByText('Kept as a signal.').waitFor();
	await page.locator('.telling').getByRole('button', {name: 'Wrong'}).click();
	expect((await asked('misread'))[0]?.data).toEqual({tabId: 7, wrong: true});
	await page.close();
});
