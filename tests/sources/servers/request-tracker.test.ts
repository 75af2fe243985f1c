// Our asking of a support desk on a real Request Tracker.
import {afterAll, beforeAll, expect, test} from 'vitest';
import {type RequestTracker, startRequestTracker} from '../../e2e/servers/request-tracker';
import {onServer, values} from './real';

let server: RequestTracker;

beforeAll(async () => {
	server = await startRequestTracker();
	const dora = 'dora@cells.example';
	await server.post('user', {
		Name: dora,
		EmailAddress: dora,
		RealName: 'Dora Kestrel',
		Organization: 'Cells',
		WorkPhone: '+49 30 5550100',
		City: 'Köln',
		Country: 'Germany',
	});
	const ticket = (Subject: string, Requestor: string, more = {}) =>
		server.post('ticket', {Queue: 'General', Content: 'x', Subject, Requestor, ...more});
	await ticket('Printer on fire', dora, {Priority: 100});
	await ticket('Solved long ago', dora, {Status: 'resolved'});
	await ticket('Sensor offline', "o'brien@cells.example");
	await ticket('Of somebody else', 'ann@cells.example.org');
}, 240_000);
afterAll(async () => server?.stop()); // Missing where it is not installed

const asking = (password = 'password') =>
	onServer('request-tracker', {config: {host: server.url, user: 'root'}, secrets: {password}});

test('says who somebody is there and which of their tickets are open', async () => {
	const items = await asking().told({name: 'Dora Kestrel', handles: ['email:dora@cells.example']});
	expect(items.map(item => (item.is === 'fact' ? [item.field, item.value, item.key] : item))).toEqual([
		{is: 'handle', handle: 'email:dora@cells.example', evidence: {url: null, quote: null}},
		['name', 'Dora Kestrel', undefined],
		['company', 'Cells', undefined],
		['location', 'Köln, Germany', undefined],
		['email', 'dora@cells.example', undefined],
		['phone', '+49 30 5550100', undefined],
		['ticket', '#1 Printer on fire · new · high', '1'],
	]);
	const ticket = items.at(-1);
	expect(ticket).toMatchObject({evidence: {url: `${server.url}Ticket/Display.html?id=1`}});
	const at = ticket?.is === 'fact' ? (ticket.at ?? 0) : 0; // Missing never: there is a ticket
	expect(Math.abs(Date.now() - at)).toBeLessThan(600_000);
});

test('a quote in an address asks no other question', async () => {
	const items = await asking().told({handles: ["email:o'brien@cells.example"]});
	expect(values(items, 'ticket')).toEqual(['#3 Sensor offline · new']);
	expect(await asking().told({handles: ["email:x'OR'1@cells.example"]})).toEqual([{is: 'remark', code: 'nothing'}]);
});

test('a company has the open tickets of its own domain and of no longer one', async () => {
	const items = await asking().told({kind: 'company', name: 'Cells', handles: ['domain:cells.example']});
	expect(values(items, 'ticket').sort()).toEqual(['#1 Printer on fire · new · high', '#3 Sensor offline · new']);
});

test('counts open tickets, and says that the password is wrong', async () => {
	expect(await asking().test()).toBe('3 open tickets');
	await expect(asking('other').test()).rejects.toMatchObject({trouble: 'needs-key', status: 401});
	await expect(asking('other').told({handles: ['email:dora@cells.example']})).rejects.toMatchObject({
		trouble: 'needs-key',
	});
});
