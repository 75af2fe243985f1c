// Our reading of Request Tracker on the real server: tickets, a user's summary, lists. Agents are nobody's contact.
import {afterAll, beforeAll, expect, it} from 'vitest';
import {type Live, live} from './live';
import {type RequestTracker, startRequestTracker} from './request-tracker';

let server: RequestTracker;
let desk: Live;

const dora = {name: 'Dora Kestrel', handles: ['email:dora@cells.example']};
const bob = {name: null, handles: ['email:bob@cells.example']};
const lena = {name: 'Lena Fors', handles: ['email:lena@fjord.example']};

const ticket = (fields: Record<string, unknown>) =>
	server.post('ticket', {Queue: 'General', Content: 'Call zed@elsewhere.example', ...fields});

beforeAll(async () => {
	server = await startRequestTracker();
	await server.post('user', {Name: 'dora@cells.example', EmailAddress: 'dora@cells.example', RealName: 'Dora Kestrel'});
	await server.post('user', {Name: 'lena', EmailAddress: 'lena@fjord.example', RealName: 'Lena Fors'});
	await server.post('user', {Name: 'mo', EmailAddress: 'mo@tiller.example', RealName: 'Mo Agent', Privileged: 1});
	await ticket({
		Subject: 'Battery swollen',
		Requestor: 'dora@cells.example',
		Cc: 'bob@cells.example',
		AdminCc: 'mo@tiller.example',
		Owner: 'root',
	});
	await ticket({Subject: 'Sensor offline', Requestor: ['lena@fjord.example', 'dora@cells.example'], Owner: 'root'});
	await ticket({Subject: 'Asked by ourselves', Requestor: 'root'});
	desk = await live(server.url);
	await desk.page.fill('input[name=user]', 'root');
	await desk.page.fill('input[name=pass]', 'password');
	await Promise.all([desk.page.waitForURL(/\/$/u), desk.page.keyboard.press('Enter')]);
	await desk.page.waitForSelector('#preferences');
}, 240_000);
afterAll(async () => {
	await desk?.close(); // Missing when the server did not start
	await server?.stop(); // Missing when it is not installed
});

const at = async (path: string) => {
	await desk.page.goto(server.url + path);
	await desk.page.waitForSelector('#header h1');
	return (await desk.read('request-tracker'))?.map(({role, name, handles}) => ({role, name, handles}));
};
const as = (role: string, ...people: object[]) => people.map(one => ({role, ...one}));

it('reads who asked and who is copied, never owner, agent or ourselves', async () => {
	expect(await at('Ticket/Display.html?id=1')).toEqual(as('cast', dora, bob));
	expect((await at('Ticket/Display.html?id=2'))?.toSorted((a, b) => `${a.name}`.localeCompare(`${b.name}`))).toEqual(
		as('cast', dora, lena),
	); // Never: the page is complete
	expect(await at('Ticket/Display.html?id=3')).toEqual([]);
	expect(await desk.page.locator('.user[data-user-id]').count(), 'ourselves are on that page').toBeGreaterThan(0);
}, 120_000);

it('hops between tickets by the links of the page', async () => {
	await at('Ticket/Display.html?id=2');
	for (const [id, name] of [
		['1', 'Dora Kestrel'],
		['2', 'Lena Fors'],
		['1', 'Dora Kestrel'],
	]) {
		await desk.page.goto(`${server.url}Search/Results.html?Query=id%3D${id}`);
		await Promise.all([
			desk.page.waitForURL(/Ticket\/Display/u),
			desk.page.locator(`a[href="/Ticket/Display.html?id=${id}"]`).last().click(),
		]);
		await desk.page.waitForSelector('#header h1');
		const sightings = await desk.read('request-tracker');
		expect(sightings?.map(one => one.name)).toContain(name); // Never: the page is complete
		expect(sightings?.map(one => one.name)).not.toContain('Enoch Root'); // Never: the page is complete
	}
}, 120_000);

it('reads the user a summary is about, and ourselves as self', async () => {
	await at('Ticket/Display.html?id=1');
	const path = await desk.page.locator('.requestors .user a').first().getAttribute('href');
	expect(await at(`${path}`.slice(1))).toEqual(as('subject', dora));
	const own = await desk.page.locator('#preferences').getAttribute('href');
	expect((await at(`${own}`.slice(1)))?.map(({role, name}) => ({role, name}))).toEqual([
		{role: 'self', name: 'Enoch Root'},
	]); // Never: the page is complete
}, 120_000);

it('lists who asked in a search, without the owners', async () => {
	const listed = await at('Search/Results.html?Query=id%3E0&OrderBy=id&Order=ASC');
	expect(listed?.toSorted((a, b) => `${a.name}`.localeCompare(`${b.name}`))).toEqual(as('listed', dora, lena)); // Never: the page is complete
}, 120_000);
