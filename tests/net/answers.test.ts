// Kept answers: what need not be asked again, what is asked whether it is still so, and what is never kept.
import {expect, test} from 'vitest';
import {commit} from '@/storage/commit';
import {forget} from '@/storage/forget';
import {eraseAll} from '@/storage/whole';
import {answer, serverOf} from './server';
import {wayOut} from './way';

const hour = 3_600_000;
const keeps = {fresh: hour, nothing: 2 * hour};

test('an answer holds for as long as its source says, or as the request does, whatever worker asks', async () => {
	const {at, log} = await serverOf((_, response) =>
		answer(200, {'X-Total': '7', 'content-type': 'application/json'}, `{"n": ${log.length}}`)({} as never, response),
	);
	const {get, clock, restart, ledger} = await wayOut();
	const first = await get(at('/'), {}, {keeps});
	clock.now += hour - 1;
	restart();
	const again = await get(at('/'), {}, {keeps});
	expect([again.json(), again.header('x-TOTAL'), again.url, again.status]).toEqual([{n: 1}, '7', at('/'), 200]);
	expect(again.json()).toEqual(first.json());
	expect((await get(at('/'), {fresh: 60_000}, {keeps})).json()).toEqual({n: 2});
	expect((await get(at('/'), {}, {keeps, id: 'another'})).json()).toEqual({n: 3});
	expect((await get(at('/'), {headers: {accept: 'text/csv'}}, {keeps})).json()).toEqual({n: 4});
	clock.now += hour;
	expect((await get(at('/'), {}, {keeps})).json()).toEqual({n: 5});
	// Under a clock set back a year what was kept is of the future.
	clock.now -= 365 * 24 * hour;
	expect((await get(at('/'), {}, {keeps})).json()).toEqual({n: 6});
	expect(await ledger()).toHaveLength(6);
});

test.each([
	['etag', '"a1"', 'if-none-match'],
	['last-modified', 'Sun, 22 Nov 2026 10:00:00 GMT', 'if-modified-since'],
])('by %s it is asked whether it is still so', async (name, value, asks) => {
	const {at, log} = await serverOf(({headers}, response) =>
		headers[asks] === value
			? answer(304, {[name]: value})({} as never, response)
			: answer(200, {[name]: value}, 'whole')({} as never, response),
	);
	const {get, clock, restart, ledger} = await wayOut();
	expect((await get(at('/'), {}, {keeps})).text).toBe('whole');
	clock.now += hour;
	restart();
	expect(await get(at('/'), {}, {keeps})).toMatchObject({text: 'whole', status: 200});
	expect(log.map(({headers}) => headers[asks])).toEqual([undefined, value]);
	// Its age begins anew.
	clock.now += hour - 1;
	expect((await get(at('/'), {}, {keeps})).text).toBe('whole');
	expect((await ledger()).map(({status, bytes}) => [status, bytes])).toEqual([
		[200, 5],
		[304, 0],
	]);
});

test('that nothing is there holds for as long as its source says', async () => {
	const {at, log} = await serverOf(({url}, response) => answer(url === '/gone' ? 410 : 404)({} as never, response));
	const {get, clock} = await wayOut();
	for (const [path, status] of [
		['/nobody', 404],
		['/gone', 410],
	] as const) {
		expect((await get(at(path), {}, {keeps})).status).toBe(status);
		const before = log.length;
		clock.now += 2 * hour - 1;
		expect((await get(at(path), {}, {keeps})).status).toBe(status);
		expect(log).toHaveLength(before);
		clock.now += 1;
		await get(at(path), {}, {keeps});
	}
	expect(log).toHaveLength(4);
});

test('what was answered to a secret, a sign-in or a question of another kind is never kept, nor is trouble', async () => {
	const {at, log} = await serverOf(({url}, response) =>
		answer(url === '/bad' ? 500 : 200, {etag: 'x'})({} as never, response),
	);
	const {db, get} = await wayOut();
	const asks = [
		() => get(at('/'), {headers: {authorization: 'x'}}, {keeps}),
		() => get(at('/'), {}, {keeps, session: true}),
		() => get(at('/'), {method: 'POST'}, {keeps}),
		() => get(at('/bad'), {}, {keeps}).catch(() => {}),
	];
	for (const ask of asks) for (let n = 0; n < 2; n += 1) await ask();
	expect(log).toHaveLength(8);
	expect(log.every(({headers}) => headers['if-none-match'] === undefined)).toBe(true);
	expect(await db.answers.count()).toBe(0);
});

test('an answer that says when to come back is handed out and not kept, and its host rests', async () => {
	const {at, log} = await serverOf(answer(200, {'retry-after': '5'}, '{"error":{"code":"maxlag"}}'));
	const {get, clock} = await wayOut();
	expect((await get(at('/'), {}, {keeps})).json()).toEqual({error: {code: 'maxlag'}});
	await get(at('/'), {}, {keeps});
	expect([log.length, clock.waited]).toEqual([2, 5000]);
});

test('what is no JSON says so', async () => {
	const {at} = await serverOf(answer(200, {}, '{"half":'));
	const {get} = await wayOut();
	const reply = await get(at('/'));
	expect(() => reply.json()).toThrow(expect.objectContaining({trouble: 'unreadable'}));
});

test('who is erased or forgotten while an answer is on its way is not written down by it', async () => {
	const asked: (() => void)[] = [];
	const {at} = await serverOf((_, response) => asked.push(() => response.end('of Ada')));
	const {db, get} = await wayOut();
	const gone = [() => eraseAll(db), () => commit(db, 'op', act => forget(act, 'ada'))];
	for (const go of gone) {
		const waiting = get(at('/of/ada'), {}, {keeps});
		await expect.poll(() => asked.length, {timeout: 10_000}).toBe(1);
		await go();
		asked.pop()!();
		expect((await waiting).text).toBe('of Ada');
		expect(await db.answers.count()).toBe(0);
		expect(JSON.stringify(await db.ledger.toArray())).not.toContain('ada');
	}
	// Whoever is here still is written down.
	const waiting = get(at('/of/ada'), {}, {keeps});
	await expect.poll(() => asked.length, {timeout: 10_000}).toBe(1);
	asked.pop()!();
	await waiting;
	expect(await db.answers.count()).toBe(1);
});
