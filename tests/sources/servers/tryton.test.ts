// Our asking of a CRM on a real Tryton.
import {afterAll, beforeAll, expect, test} from 'vitest';
import {startTryton, type Tryton} from '../../e2e/servers/tryton';
import {onServer, values} from './real';

let server: Tryton;
let ids: Record<string, number> = {};

const way = (type: string, value: string) => ({type, value});
const created = async (model: string, values: unknown): Promise<number> =>
	((await server.call(`model.${model}.create`, [values])) as number[])[0] ?? 0;

beforeAll(async () => {
	server = await startTryton();
	const party = (name: string, ...ways: object[]) =>
		created('party.party', {name, contact_mechanisms: ways.length > 0 ? [['create', ways]] : []});
	const currency = await created('currency.currency', {name: 'Euro', symbol: '€', code: 'EUR'});
	const company = await created('company.company', {party: await party('Tiller Boats Ltd'), currency});
	const employee = await created('company.employee', {party: await party('Rita Tiller'), company});
	await server.call('model.res.user.write', [1], {
		companies: [['add', [company]]],
		company,
		employees: [['add', [employee]]],
		employee,
	});
	ids = {
		bruno: await party('Bruno Castelli', way('email', 'Bruno_C@ferrovia.example'), way('phone', '+39 011 555 0100')),
		other: await party('Brunoxc', way('email', 'brunoxc@ferrovia.example')),
		cantieri: await party(
			'Cantieri del Nord',
			way('website', 'https://www.cantieri.example'),
			way('email', 'info@cantieri.example'),
		),
		namesake: await party('Not Cantieri', way('website', 'https://www.notcantieri.example')),
	};
	await server.call('model.party.party.write', [ids.bruno], {addresses: [['create', [{city: 'Torino'}]]]});
	const deal = (description: string, more: object) =>
		created('sale.opportunity', {description, party: ids.bruno, company, employee, ...more});
	await deal('New line', {state: 'opportunity', amount: {__class__: 'Decimal', decimal: '40000'}});
	await deal('Asked once', {state: 'lead'});
	await deal('Gone', {state: 'lost'});
	await created('ir.note', {resource: `party.party,${ids.bruno}`, message: 'Met at the fair'});
}, 400_000);
afterAll(async () => server?.stop()); // Missing where it is not installed

const asking = (password = 'admin') =>
	onServer('tryton', {config: {host: server.url, database: 'crm', user: 'admin'}, secrets: {password}});
const own = (id: number | undefined) => `tryton:party/${new URL(server.url).host}-crm-${id}` as const;

test('says who somebody is, their open opportunities and notes, by mail address as by record', async () => {
	for (const handles of [['email:bruno_c@ferrovia.example'], [own(ids.bruno), 'email:other@x.example']] as const) {
		const items = await asking().told({name: 'Bruno', handles});
		expect(
			items.map(item => (item.is === 'fact' ? [item.field, item.value] : item.is === 'handle' ? item.handle : item)),
		).toEqual([
			own(ids.bruno),
			'email:bruno_c@ferrovia.example',
			['name', 'Bruno Castelli'],
			['location', 'Torino'],
			['email', 'bruno_c@ferrovia.example'],
			['phone', '+39 011 555 0100'],
			['deal', 'New line · opportunity · €40,000'],
			['deal', 'Asked once · lead'],
			['remark', 'Met at the fair'],
		]);
		expect(items.find(item => item.is === 'fact' && item.field === 'deal')).toMatchObject({
			key: '1',
			evidence: {url: `${server.url}#crm/model/sale.opportunity/1`},
		});
	}
});

test('finds a company by the domain of its web site and by no longer one', async () => {
	const items = await asking().told({kind: 'company', name: 'Cantieri', handles: ['domain:cantieri.example']});
	expect(values(items, 'name')).toEqual(['Cantieri del Nord']);
	expect(items).toContainEqual(expect.objectContaining({is: 'handle', handle: 'domain:cantieri.example'}));
	expect(await asking().told({handles: ['email:no@where.example']})).toEqual([{is: 'remark', code: 'nothing'}]);
});

test('a record of another server is nobody here', async () => {
	const items = await asking().told({handles: [`tryton:party/crm.example-crm-${ids.bruno}`]});
	expect(items).toEqual([{is: 'remark', code: 'nothing'}]);
});

test('counts parties, and says that the password is wrong', async () => {
	expect(await asking().test()).toBe('6 parties');
	await expect(asking('other').test()).rejects.toMatchObject({trouble: 'needs-key', status: 401});
});
