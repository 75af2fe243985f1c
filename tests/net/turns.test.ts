// Turns: how many at once, how far apart, and how many a day.
import {expect, test} from 'vitest';
import {answer, serverOf} from './server';
import {noon, wayOut} from './way';

/** A server that says how many it had to serve at once. */
const crowded = async (crowd: {now: number; most: number}) => {
	const own = {now: 0, most: 0};
	const server = await serverOf(async (_, response) => {
		for (const one of [own, crowd]) one.most = Math.max(one.most, ++one.now);
		await new Promise(resolve => setTimeout(resolve, 100));
		for (const one of [own, crowd]) one.now -= 1;
		response.end('there');
	});
	return {...server, own};
};

test('one request a host and four in all, whoever asks', async () => {
	const crowd = {now: 0, most: 0};
	const servers = await Promise.all(Array.from({length: 7}, () => crowded(crowd)));
	const {get} = await wayOut();
	await Promise.all(
		Array.from({length: 42}, (_, n) => get(servers[n % 7]!.at(`/${n}`), {}, {id: n % 2 ? 'register' : 'feeds'})),
	);
	expect(servers.map(({own, log}) => [own.most, log.length])).toEqual(servers.map(() => [1, 6]));
	expect(crowd.most).toBe(4);
});

test('what is asked twice at once goes out once; what is sent goes out each time', async () => {
	const {at, log} = await serverOf((_, response) => setTimeout(() => response.end('there'), 30));
	const {get, ledger} = await wayOut();
	const answers = await Promise.all([1, 2, 3].map(() => get(at('/same'))));
	expect(answers.map(({text}) => text)).toEqual(['there', 'there', 'there']);
	expect(log).toHaveLength(1);
	await Promise.all([1, 2].map(() => get(at('/same'), {method: 'POST', body: 'x'})));
	expect(log).toHaveLength(3);
	await Promise.all([
		get(at('/same'), {headers: {authorization: 'a'}}),
		get(at('/same'), {headers: {authorization: 'b'}}),
	]);
	expect(log).toHaveLength(5);
	expect(await ledger()).toHaveLength(5);
});

test('a source keeps its pace, also across a death of the worker', async () => {
	const {at} = await serverOf(answer(200));
	const {get, clock, restart, ledger} = await wayOut();
	for (let n = 0; n < 4; n += 1) {
		await get(at(`/${n}`), {}, {pace: {every: 1500}});
		restart();
	}
	expect((await ledger()).map(row => row.at - noon)).toEqual([0, 1500, 3000, 4500]);
	await expect(get(at('/'), {}, {pace: {every: 60_000}})).rejects.toMatchObject({
		trouble: 'slow-down',
		until: noon + 64_500,
	});
	// Another clock: the last request is not of the future.
	clock.now = noon - 86_400_000;
	await get(at('/'), {}, {pace: {every: 60_000}});
});

test('in the background it strays from its pace by a fifth either way, and for the rep it does not', async () => {
	const {at} = await serverOf(answer(200));
	// One for its pace, one for whether it tidies up.
	const randoms = [0.5, 0.5, 0, 0.5, 1, 0.5];
	const {getFor, clock, ledger} = await wayOut({random: () => randoms.shift() ?? 0.5});
	const source = {id: 'feeds', origins: ['http://127.0.0.1/*'], pace: {every: 1000}, keeps: {fresh: 0, nothing: 0}};
	for (let n = 0; n < 4; n += 1) await getFor(source, {reason: 'watch'})({url: at(`/${n}`), sends: []});
	await getFor(source, {reason: 'page'})({url: at('/'), sends: []});
	expect((await ledger()).map(row => row.at - noon)).toEqual([0, 800, 2000, 3000, 4000]);
	expect(clock.waited).toBe(4000);
});

test('a day has so many requests, of a source and in all, and another day has them again', async () => {
	const {at, log} = await serverOf(answer(200));
	const {db, get, clock, restart, ledger} = await wayOut();
	const few = {id: 'crm', pace: {every: 0, perDay: 2}};
	await get(at('/1'), {}, few);
	restart();
	await get(at('/2'), {}, few);
	restart();
	const midnight = new Date(2026, 10, 23).getTime();
	await expect(get(at('/3'), {}, few)).rejects.toMatchObject({trouble: 'closed', until: midnight});
	await get(at('/4'));
	await db.hosts.put({host: '*today', day: '2026-11-22', counts: {register: 1497, crm: 2}});
	await get(at('/5'));
	await expect(get(at('/6'))).rejects.toMatchObject({trouble: 'closed', until: midnight});
	expect(log).toHaveLength(4);
	expect(await ledger()).toHaveLength(4);
	clock.now = midnight;
	await get(at('/7'), {}, few);
	expect(log).toHaveLength(5);
});

test('of many at once no more than the day’s last one leaves', async () => {
	const servers = await Promise.all([1, 2, 3, 4].map(() => serverOf(answer(200))));
	const {get} = await wayOut();
	const source = {pace: {every: 0, perDay: 1}};
	const ends = await Promise.allSettled(servers.map(({at}) => get(at('/'), {}, source)));
	expect(ends.filter(({status}) => status === 'fulfilled')).toHaveLength(1);
	expect(servers.flatMap(({log}) => log)).toHaveLength(1);
});
