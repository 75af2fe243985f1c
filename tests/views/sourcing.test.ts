// What the rep does with sources: switch on, fill in, try, look at what left, and write one of their own.
import type {Page} from '@playwright/test';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {type Built, buildViews} from './built.ts';
import {type Answers, type Harness, type Heard, launch} from './harness.ts';
import {askedLines, ledger, recipeText, sourcesOn} from './invented-sources.ts';
import {states} from './states.ts';

let built: Built;
let harness: Harness;
beforeAll(async () => {
	built = await buildViews();
	harness = await launch(built.folder);
}, 120_000);
afterAll(async () => {
	await harness?.close(); // Missing when the browser did not start
	built?.remove(); // Missing when the build failed
});

const answersOf = (name: string): Answers => states[name]?.answers ?? {};
const open = async (name: string, more: Answers = {}): Promise<Page> => {
	const page = await harness.open('options.html', {...answersOf(name), ...more}, {width: 1100});
	await page.locator('#sources summary').first().waitFor();
	return page;
};
const asked = async (type: string, times = 1): Promise<Heard[]> => {
	const some = async () => (await harness.heard()).filter(one => one.type === type);
	await expect.poll(async () => (await some()).length, {timeout: 10_000}).toBeGreaterThanOrEqual(times);
	return some();
};
const of = (page: Page, id: string) => page.locator(`[data-source=${id}]`);

test('switching on asks the browser for its hosts within the click, and says what it would send', async () => {
	const page = await open('options-sources-new', {
		sources: {value: {...sourcesOn, sources: sourcesOn.sources.map(one => ({...one, on: false, granted: false}))}},
		switchSource: {value: sourcesOn},
	});
	await page.evaluate(() => {
		const requests: unknown[] = [];
		Object.assign(window, {requests});
		// Headless Chromium never settles a real one; the newer name is the one the polyfill takes.
		for (const api of [chrome, (globalThis as unknown as {browser?: typeof chrome}).browser])
			if (api)
				Object.defineProperty(api.permissions, 'request', {
					value: (wanted: object, answer?: (given: boolean) => void) => {
						requests.push({...wanted, active: navigator.userActivation.isActive});
						answer?.(false);
						return Promise.resolve(false);
					},
				});
	});
	await page.locator('#sources summary').first().click();
	await of(page, 'wikidata')
		.getByText('Sends the company’s web domain and the company’s name to www.wikidata.example.')
		.waitFor();
	await page.getByRole('checkbox', {name: 'Ask Wikidata'}).click();
	expect((await asked('switchSource'))[0]?.data).toEqual({source: 'wikidata', on: true});
	expect(await page.evaluate(() => (window as unknown as {requests: unknown[]}).requests)).toEqual([
		{origins: ['https://wikidata.example/*'], active: true},
	]);
	await page.getByText('The browser did not allow it. Nothing is sent there.').waitFor();
	await page.close();
}, 30_000);

test('secrets are never shown: kept unless typed, forgotten by a button; what cannot be so is said at its field', async () => {
	const page = await open('options-sources-full', {setSource: {value: {state: sourcesOn, flaws: []}}});
	await of(page, 'hubspot').locator('.opener').click();
	const token = page.getByLabel('Token', {exact: true});
	expect(await token.inputValue()).toBe('');
	expect(await token.getAttribute('type')).toBe('password');
	expect(await token.getAttribute('placeholder')).toBe('kept; type to replace');
	await page.getByLabel('Region').selectOption('na1');
	await page.getByRole('button', {name: 'Keep settings'}).click();
	expect((await asked('setSource'))[0]?.data).toEqual({source: 'hubspot', config: {region: 'na1'}, secrets: {}});
	await token.fill('pat-eu1-new');
	await page.getByRole('button', {name: 'Keep settings'}).click();
	expect((await asked('setSource', 2))[1]?.data).toMatchObject({secrets: {token: 'pat-eu1-new'}});
	await page.getByRole('button', {name: 'Forget: Token'}).click();
	expect((await asked('setSource', 3))[2]?.data).toMatchObject({secrets: {token: ''}});

	await harness.answer({
		...answersOf('options-sources-full'),
		setSource: {value: {state: sourcesOn, flaws: [{setting: 'host', flaw: 'not-a-host'}]}},
	});
	await of(page, 'carddav').locator('.opener').click();
	await page.getByLabel('Host', {exact: true}).fill('no host');
	await of(page, 'carddav').getByRole('button', {name: 'Keep settings'}).click();
	await page.getByText('That is no host. An example: crm.acme.example').waitFor();
	expect(await page.getByLabel('Host', {exact: true}).getAttribute('aria-invalid')).toBe('true');
	expect(await page.getByLabel('Host', {exact: true}).inputValue()).toBe('no host');
	await page.close();
}, 30_000);

test('a key is checked, and a source tried on somebody: what was made of it, and the raw answer', async () => {
	const page = await open('options-sources-full');
	await of(page, 'hubspot').locator('.opener').click();
	await page.getByRole('button', {name: 'Does the key work?'}).click();
	await page.getByText('This key works: 4,812 contacts').waitFor();
	await harness.answer({
		...answersOf('options-sources-full'),
		checkSource: {value: {works: false, says: 'this token lacks crm.objects.contacts.read', outcome: 'needs-key'}},
	});
	await page.getByRole('button', {name: 'Does the key work?'}).click();
	await of(page, 'hubspot')
		.getByRole('status')
		.getByText('HubSpot says: “this token lacks crm.objects.contacts.read”')
		.waitFor();

	await of(page, 'wikidata').locator('.opener').click();
	await of(page, 'wikidata').getByRole('textbox', {name: 'Try it on…'}).fill('mar');
	await page.getByRole('button', {name: 'Try it on Marina Alves'}).press('Enter');
	expect((await asked('trySource'))[0]?.data).toMatchObject({source: 'wikidata'});
	await page.getByText('BigCompany opens a data centre in Campinas').waitFor();
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
	await page.getByText('Raw answer, 200').click();
	expect(await page.getByRole('textbox', {name: /^Raw answer of .*wbsearchentities$/u}).inputValue()).toContain('"Q1"');
	await page.close();
}, 30_000);

test('the ledger goes on where it ended, and of one source alone', async () => {
	const page = await open('options-sources-full');
	await page.locator('.group.all summary').click();
	await page.getByRole('table', {name: 'What left this computer'}).waitFor();
	await page.getByRole('button', {name: 'Show more'}).click();
	expect((await asked('ledger', 2))[1]?.data).toEqual({before: ledger.lines.at(-1)?.at});
	await page.getByRole('combobox', {name: /^Show/u}).selectOption('gleif');
	expect((await asked('ledger', 3))[2]?.data).toEqual({source: 'gleif'});
	await page.close();
}, 30_000);

test('the configuration is saved as the keeper wrote it, and a file goes to the keeper as it is', async () => {
	const page = await open('options-sources-full', {
		exportSources: {value: '{"windshield": "sources"}\n'},
		importSources: {value: {taken: 2, recipes: 1, flaws: [{field: 'id', says: 'sourcesNoFile', values: []}]}},
	});
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', {name: 'Export configuration'}).click(),
	]);
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
	expect(Buffer.concat(chunks).toString()).toBe('{"windshield": "sources"}\n');
	await page
		.locator('#sources input[type=file][aria-label^="Import"]')
		.setInputFiles({name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a": 1}')});
	expect((await asked('importSources'))[0]?.data).toEqual({text: '{"a": 1}'});
	await page.getByText('2 sources taken in. 1 recipe.').waitFor();
	await page.close();
}, 30_000);

const writing = async (more: Answers = {}): Promise<Page> => {
	const page = await open('options-recipe-full', more);
	await of(page, 'open-tickets').locator('.opener').click();
	await page.getByRole('button', {name: 'Edit'}).click();
	return page;
};
const recipeOn = async (page: Page) => JSON.parse(await page.getByLabel('The same as JSON').inputValue());

test('what is written in the form follows in the JSON, and the other way round', async () => {
	const page = await writing();
	const form = page.locator('.form');
	expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('Open tickets');
	await form.getByLabel('Name', {exact: true}).first().fill('Tickets of ours');
	expect(await recipeOn(page)).toEqual({...JSON.parse(recipeText), title: 'Tickets of ours'});
	await form.getByLabel('e-mail address').check();
	expect((await recipeOn(page)).needs).toEqual(['domain', 'email']);
	await form.getByRole('button', {name: 'Add: Key', exact: true}).click();
	expect((await recipeOn(page)).emit[2]).toEqual({as: 'handle', kind: 'domain', value: '$'});

	await page.getByLabel('The same as JSON').fill(recipeText.replace('"Open tickets"', '"By hand"'));
	expect(await form.getByLabel('Name', {exact: true}).first().inputValue()).toBe('By hand');
	await page.getByLabel('The same as JSON').fill('{"recipe": 1,');
	await page.getByText('This is not JSON yet.').waitFor();
	expect(await form.getByLabel('Rows').isDisabled()).toBe(true);
	await page.close();
}, 30_000);

test('by keyboard alone a value of the answer becomes the path of the field that was written in', async () => {
	const page = await writing();
	await page.locator('.form').getByLabel('Headline', {exact: true}).focus();
	await page.getByText('A click on a value writes its path into: Headline').waitFor();
	await page
		.getByRole('button', {name: /^created_at/u})
		.first()
		.press('Enter');
	expect((await recipeOn(page)).emit[1].title).toBe('$.created_at');
	await page.getByText('$.created_at was written into: Headline').waitFor();
	await page.locator('.form').getByLabel('Rows').fill('');
	await page
		.getByRole('button', {name: /^priority/u})
		.first()
		.press('Space');
	expect((await recipeOn(page)).rows).toBe('$.results[*]');
	await page.close();
}, 30_000);

test('a preview waits until the writing stands still, and a flaw is said at its field', async () => {
	const page = await writing({
		previewRecipe: {value: {items: [], flaws: [{field: 'request.url', says: 'recipe_https', values: []}]}},
	});
	await asked('previewRecipe');
	await harness.answer({
		...answersOf('options-recipe-full'),
		previewRecipe: {value: {items: [], flaws: [{field: 'emit[1].at', says: 'recipe_idTaken', values: ['x']}]}},
	});
	await page.locator('.form').getByLabel('Name', {exact: true}).first().pressSequentially(' of ours', {delay: 20});
	await asked('previewRecipe');
	await page.waitForTimeout(500);
	expect((await harness.heard()).filter(({type}) => type === 'previewRecipe')).toHaveLength(1);
	const at = page.locator('.form').getByLabel('When', {exact: true}).nth(1);
	expect(await at.getAttribute('aria-invalid')).toBe('true');
	expect(
		await at.evaluate(field => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent),
	).toContain('“x”');
	await page.close();
}, 30_000);

test('a recipe that is kept closes; one with flaws stays, and says so', async () => {
	const page = await open('options-recipe-new', {
		keepRecipe: {value: {source: null, flaws: [{field: 'id', says: 'recipe_idTaken', values: ['x']}]}},
	});
	await page.getByRole('button', {name: 'Write a source'}).press('Enter');
	await page.getByRole('button', {name: 'Keep the recipe'}).click();
	await page.getByText('Not kept yet: see what is said at its fields.').waitFor();
	expect(JSON.parse(String((await asked('keepRecipe'))[0]?.data.text))).toMatchObject({recipe: 1, group: 'own'});
	await harness.answer({...answersOf('options-recipe-new'), keepRecipe: {value: {source: 'my-recipe', flaws: null}}});
	await page.getByRole('button', {name: 'Keep the recipe'}).click();
	await page.getByText('Recipe kept. It is off until you switch it on.').waitFor();
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Write a source');
	await page.close();
}, 30_000);

test('a recipe goes out as a file without the answer it was tried on', async () => {
	const page = await open('options-recipe-full');
	await of(page, 'open-tickets').locator('.opener').click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', {name: 'Save as a file'}).click(),
	]);
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
	const {sample: _, ...rest} = JSON.parse(recipeText);
	expect(JSON.parse(Buffer.concat(chunks).toString())).toEqual(rest);
	expect(download.suggestedFilename()).toBe('open-tickets.recipe.json');
	await page.close();
}, 30_000);

test('the row of sources comes after the brief, and moves nothing however late it comes', async () => {
	const page = await harness.open(
		'panel.html',
		{...answersOf('panel-asked'), asked: {value: askedLines, wait: 2000}},
		{height: 1700},
	);
	await page.locator('.forget').waitFor();
	const types = (await harness.heard()).map(({type}) => type);
	expect(types.indexOf('asked')).toBeGreaterThan(types.indexOf('brief'));
	expect(await page.getByRole('link', {name: /^SEC EDGAR/u}).getAttribute('title')).toContain(
		'SEC EDGAR could not be reached.',
	);
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
	expect(shift).toBeLessThan(0.001);
	await page.close();
}, 30_000);
