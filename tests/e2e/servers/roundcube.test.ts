// Our reading of Roundcube on the real server, in German: a mail of its own page, the preview, rows, and a mail being written.
import {afterAll, beforeAll, expect, it} from 'vitest';
import {type Live, live} from './live';
import {type Roundcube, rep, startRoundcube} from './roundcube';

let server: Roundcube;
let post: Live;

const nora = {name: 'Nora Velasco', handles: ['email:nora.velasco@pelagic.example']};
const ivo = {name: 'Brandt, Ivo', handles: ['email:ivo.brandt@pelagic.example']};
const lone = {name: null, handles: ['email:lone@fjord.example']};
const joerg = {name: 'Jörg Zander', handles: ['email:joerg@zander.example']};
const lena = {name: 'Lena Fors', handles: ['email:lena@fjord.example']};
const self = {role: 'self', name: null, handles: [`email:${rep}`]};

beforeAll(async () => {
	server = await startRoundcube();
	await server.drop({
		from: 'Nora Velasco <nora.velasco@pelagic.example>',
		to: `Rita Tiller <${rep}>`,
		cc: '"Brandt, Ivo" <ivo.brandt@pelagic.example>, lone@fjord.example',
		subject: 'Quote for the winch',
	});
	await server.drop({from: '=?utf-8?q?J=C3=B6rg?= Zander <joerg@zander.example>', to: rep, subject: 'The mast'});
	await server.drop({
		from: `Rita Tiller <${rep}>`,
		to: 'Lena Fors <lena@fjord.example>',
		subject: 'Ours',
		folder: 'Sent',
	});
	post = await live(server.url);
	await post.page.fill('input[name=_user]', rep);
	await post.page.fill('input[name=_pass]', 'any');
	await post.page.keyboard.press('Enter');
	await post.page.waitForSelector('#messagelist tbody tr');
}, 120_000);
afterAll(async () => {
	await post?.close(); // Missing when the server did not start
	await server?.stop(); // Missing when it is not installed
});

const as = (role: string, ...people: object[]) => people.map(one => ({role, ...one}));
const read = async () =>
	(await post.read('roundcube'))?.map(({role, name, handles}) => ({role, name, handles})) ?? null; // Missing while the mail before is still shown
const at = async (query: string, selector: string) => {
	await post.page.goto(server.url + query);
	await post.page.waitForSelector(selector, {state: 'attached'});
	return read();
};

it('reads the sender and the copied of a mail on a page of its own', async () => {
	const show = '?_task=mail&_mbox=INBOX&_action=show&_uid=1';
	expect(await at(show, '#message-header')).toEqual([...as('cast', nora, ivo, lone), self]);
}, 60_000);

it('lists who wrote, and in sent mails to whom', async () => {
	expect(await at('?_task=mail&_mbox=INBOX', '#messagelist tbody tr')).toEqual([...as('listed', joerg, nora), self]);
	expect(await at('?_task=mail&_mbox=Sent', '#messagelist tbody tr')).toEqual([...as('listed', lena), self]);
}, 60_000);

it('hops between mails in the preview without ever naming the one before', async () => {
	await at('?_task=mail&_mbox=INBOX', '#messagelist tbody tr');
	const rows = post.page.locator('#messagelist tbody tr');
	for (const [subject, sender] of [
		['Quote for the winch', nora],
		['The mast', joerg],
		['Quote for the winch', nora],
	] as const) {
		await rows.filter({hasText: subject}).click();
		const names = [sender.name, null, ...(sender === nora ? [ivo.name] : [])];
		let said = await read();
		for (let tries = 0; said?.[0]?.role !== 'cast' && tries < 100; tries += 1) {
			// Missing while the mail before is still shown
			await post.page.waitForTimeout(50);
			said = await read();
			// The list alone names everybody; a mail that is open names its own people only.
			for (const one of said ?? []) if (one.role === 'cast') expect(names).toContain(one.name);
		}
		expect(said).toEqual([...as('cast', ...(sender === nora ? [nora, ivo, lone] : [joerg])), self]);
	}
}, 60_000);

it('reads to whom a mail is being written', async () => {
	const reply = '?_task=mail&_action=compose&_mbox=INBOX&_all=all&_reply_uid=1';
	expect(await at(reply, '#compose_to li.recipient')).toEqual([...as('cast', nora, ivo, lone), self]);
}, 60_000);
