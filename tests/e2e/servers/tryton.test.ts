// Our reading of Tryton on the real server: records, tabs that stay in the document, and hops between records.
import {afterAll, beforeAll, expect, it} from 'vitest';
import type {Sighting} from '@/lib/domain/sighting';
import {stale} from '@/lib/sites/dom/stale';
import {count} from '../../tools/counts';
import {type Live, live} from './live';
import {startTryton, type Tryton} from './tryton';

let server: Tryton;
let crm: Live;

const contact = (type: string, value: string) => ({type, value});
const parties = [
	{
		name: 'Bruno Castelli',
		contact_mechanisms: [contact('email', 'bruno@ferrovia.example'), contact('phone', '+39 011 555 0100')],
	},
	{
		name: 'Cantieri del Nord',
		contact_mechanisms: [contact('website', 'https://www.cantieri.example'), contact('email', 'info@cantieri.example')],
		identifiers: [{type: 'eu_vat', code: 'IT00743110157'}],
	},
	{name: 'Carla Conti', contact_mechanisms: [contact('email', 'carla@other.example')]},
	{name: 'Dora Kestrel', contact_mechanisms: []},
];
const ids: number[] = [];
let opportunity = 0;

const created = async (model: string, values: unknown): Promise<number> => {
	const [id] = (await server.call(`model.${model}.create`, [values])) as number[];
	return id ?? 0;
};

const fill = async () => {
	for (const {name, ...lists} of parties) {
		const nested = Object.entries(lists).map(([key, rows]) => [key, rows.length > 0 ? [['create', rows]] : []]);
		ids.push(await created('party.party', {name, ...Object.fromEntries(nested)}));
	}
	const currency = await created('currency.currency', {name: 'Euro', symbol: '€', code: 'EUR'});
	const company = await created('company.company', {
		party: await created('party.party', {name: 'Tiller Boats Ltd'}),
		currency,
	});
	const employee = await created('company.employee', {
		party: await created('party.party', {name: 'Rita Tiller'}),
		company,
	});
	await server.call('model.res.user.write', [1], {
		companies: [['add', [company]]],
		company,
		employees: [['add', [employee]]],
		employee,
	});
	opportunity = await created('sale.opportunity', {description: 'New line', party: ids[0], company, employee});
};

const record = (index: number) => `tryton:party/${new URL(server.url).host}-crm-${ids[index]}`;
const open = (path: string) => crm.page.evaluate(`location.hash = ${JSON.stringify(`#crm/model/${path}`)}`);
const reading = async () =>
	(await crm.read('tryton'))?.map(({role, kind, name, handles}) => ({role, kind, name, handles}));
const shows = (expected: unknown[]) => expect.poll(reading, {timeout: 40_000, interval: 250}).toEqual(expected);
/** Does it again until it is done: Tryton drops a click while it is busy with the one before. */
const until = async (act: () => Promise<void>, done: () => Promise<boolean>): Promise<void> => {
	for (let tries = 0; tries < 10 && !(await done()); tries++) {
		await act().catch(() => undefined);
		for (let waited = 0; waited < 50 && !(await done()); waited++) await crm.page.waitForTimeout(100);
	}
	expect(await done(), `still not done: ${act}`).toBe(true);
};

/** The list in the tab that is open: forms hold lists too, so a tab with a form is not meant. */
const listed = '#tabcontent > .tab-pane.active:not(:has(.form)) .tree tbody';
const bruno = () => [
	{
		role: 'subject',
		kind: 'person',
		name: 'Bruno Castelli',
		handles: [record(0), 'email:bruno@ferrovia.example', 'phone:+390115550100'],
	},
];
const cantieri = () => [
	{
		role: 'subject',
		kind: 'company',
		name: 'Cantieri del Nord',
		handles: [record(1), 'email:info@cantieri.example', 'domain:cantieri.example'],
	},
];

beforeAll(async () => {
	server = await startTryton();
	await fill();
	crm = await live(`${server.url}#crm`);
	await crm.page.fill('#login', 'admin');
	await crm.page.click('button[type=submit]');
	await crm.page.fill('input[type=password]', 'admin');
	await crm.page.keyboard.press('Enter');
	await crm.page.waitForSelector('#tabcontent > .tab-pane.active', {timeout: 120_000});
}, 400_000);
afterAll(async () => {
	await crm?.close(); // Missing when the server did not start
	await server?.stop(); // Missing when it is not installed
});

it('reads a person, and a company by its tax number', async () => {
	await open(`party.party/${ids[0]}`);
	await shows(bruno());
	await open(`party.party/${ids[1]}`);
	await shows(cantieri());
}, 120_000);

it('reads the tab that is open: the others stay in the document', async () => {
	const tabs = '#tabcontent > .tab-pane input[name=name]';
	const kept = () =>
		crm.page.locator(tabs).evaluateAll(inputs => inputs.map(input => (input as HTMLInputElement).value));
	expect(await kept()).toEqual(expect.arrayContaining(['Bruno Castelli', 'Cantieri del Nord']));

	const tab = (nth: number) => crm.page.locator('#tablist > li').nth(nth).locator('a').click();
	await tab(1);
	await shows(bruno());
	await tab(2);
	await shows(cantieri());
}, 120_000);

it('says nobody on lists and new records, and whom an opportunity is about', async () => {
	await open('party.party');
	await crm.page.waitForSelector(`${listed} tr`);
	await shows([]);
	await open(`sale.opportunity/${opportunity}`);
	await shows([{role: 'subject', kind: 'person', name: 'Bruno Castelli', handles: []}]);
	await open(`party.party/${ids[2]}`);
	await expect.poll(async () => (await reading())?.length, {timeout: 40_000}).toBe(1);
	await crm.page.locator('#tabcontent > .tab-pane.active nav button[id=new_]').click();
	await shows([]);
}, 120_000);

it('never gives one record the name of another while hopping', async () => {
	await open(`party.party;domain=${JSON.stringify([['id', 'in', ids]])}`);
	const pane = crm.page.locator('#tabcontent > .tab-pane.active');
	await crm.page.locator(`${listed} tr`).nth(3).waitFor();
	await until(
		() => crm.page.locator(`${listed} tr`).first().dblclick({timeout: 2000}),
		async () => (await reading())?.length === 1, // Missing while the form loads
	);

	// Every state of the document between two records is read, as a sensor without any patience would.
	await crm.page.evaluate(`
		globalThis.readings = [];
		const look = () => readings.push(JSON.parse(windshieldProbe()).said.find(site => site.id === 'tryton').sightings);
		look(); // Whom it shows as the hops begin: of a page that moves on there may be no other word.
		new MutationObserver(look).observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
		addEventListener('hashchange', look);
	`);
	const position = () => pane.locator('nav .badge').first().getAttribute('title');
	let button = 'next';
	for (let hops = 0; hops < count(6, 10); hops++) {
		const before = await position();
		// A click that came through late may have gone one record too far: turn at both ends.
		if (`${before}`.startsWith('1 ')) button = 'next';
		if (`${before}`.startsWith('4 ')) button = 'previous';
		await until(
			() => pane.locator(`nav button[id=${button}]`).click({timeout: 2000}),
			async () => (await position()) !== before,
		);
		await crm.page.waitForTimeout(1000);
	}
	const readings = await crm.page.evaluate<(Sighting[] | null)[]>('readings');
	const wrong = ([one]: Sighting[]): boolean =>
		one !== undefined &&
		parties[ids.findIndex((_, at) => one.handles.includes(record(at) as Sighting['handles'][0]))]?.name !== one.name; // Missing when it is no party of ours
	const raw = readings.filter(seen => seen !== null);
	const shown: Sighting[][] = [];
	for (const seen of raw) if (!stale(shown.at(-1) ?? [], seen)) shown.push(seen);

	expect(new Set(shown.map(([one]) => one?.name))).toEqual(new Set(parties.map(({name}) => name))); // Missing on no party at all
	expect(shown.filter(wrong)).toEqual([]);
	expect(
		raw.filter(wrong).length,
		'the form does lag behind its address: without `stale` wrong names are read',
	).toBeGreaterThan(0);
	// A name never comes with another's mail address.
	for (const [one] of shown) if (one?.name === 'Dora Kestrel') expect(one.handles).toHaveLength(1); // Missing on no party at all
}, 300_000);
