// The ledger is what the servers saw: no more and no less, whatever goes wrong.
import {expect, test} from 'vitest';
import {randomOf} from '../tools/counts';
import {type Logged, serverOf} from './server';
import {wayOut} from './way';

const runs = 300;

/** A server whose answer is told by the path: most of what can go wrong. */
const moody = () =>
	serverOf(({url}, response) => {
		const mood = /^\/(\w+)/u.exec(url)?.[1];
		if (mood === 'drop') return response.destroy();
		if (mood === 'silent') return;
		if (mood === 'much') return response.end(Buffer.alloc(3 * 1024 * 1024));
		if (mood === 'torn') {
			response.writeHead(200, {'content-length': '90'}).write('half');
			return setTimeout(() => response.destroy(), 5);
		}
		if (mood === 'moved') return response.writeHead(302, {location: url.replace('moved', 'there')}).end();
		if (mood === 'slow') return setTimeout(() => response.end('slow'), 20);
		if (mood === 'wait') return response.writeHead(429, {'retry-after': '1'}).end();
		if (mood === 'same') {
			const code = response.req.headers['if-none-match'] ? 304 : 200;
			return response.writeHead(code, {etag: '"1"'}).end(code === 200 ? 'same' : undefined);
		}
		const code = Number(mood);
		response.writeHead(code > 0 ? code : 200, {'content-type': 'application/json'}).end('{}');
	});

const moods = [
	...['there', 'there', 'there', 'same', 'same', 'slow', 'moved', 'drop', 'silent', 'much', 'torn', 'wait'],
	...['404', '410', '401', '500', '503', 'undeclared'],
];

const keyOf = (method: string, host: string, path: string) => `${method} ${host}${path}`;
const seenBy = ({log, host}: {log: Logged[]; host: string}) =>
	log.map(({method, url}) => keyOf(method, host, url.replace(/=[^&]*/gu, '')));

test(`${runs} requests, failures among them: the ledger and the servers' own logs are the same`, async () => {
	const random = randomOf(20261122);
	const servers = await Promise.all([moody(), moody(), moody(), moody(), moody()]);
	const {get, clock, restart, ledger, db} = await wayOut({patience: 600});
	const outcomes = new Map<string, number>();
	const one = async (n: number) => {
		const server = servers[Math.floor(random() * servers.length)]!;
		const mood = moods[Math.floor(random() * moods.length)]!;
		const url = mood === 'undeclared' ? `http://localhost:${n}/` : server.at(`/${mood}/${n % 12}?q=${n % 3}&page=1`);
		const keeps = {fresh: random() < 0.3 ? 60_000 : 0, nothing: 0};
		const letGo = new AbortController();
		// A redirect under way is the browser's own: of one that is let go nobody learns where it went.
		if (mood !== 'moved' && random() < 0.1) setTimeout(() => letGo.abort(), random() * 40);
		const request = random() < 0.2 ? {method: 'POST' as const, body: 'q'} : {};
		const source = {id: `s${n % 3}`, keeps, pace: {every: random() < 0.2 ? 200 : 0}};
		const outcome = await get(url, request, source, letGo.signal).then(
			({status}) => String(status),
			error => error.trouble ?? error.name,
		);
		outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
	};
	for (let n = 0; n < runs; n += 10) {
		await Promise.all(Array.from({length: 10}, (_, k) => one(n + k)));
		clock.now += 2000;
		// What said nothing about when to come back would be left alone to the end.
		if (n % 50 === 0) clock.now += 3_600_000 * 6;
		restart();
	}
	await expect.poll(async () => (await ledger()).filter(({ms}) => ms === null).length, {timeout: 10_000}).toBe(0);
	const rows = (await ledger()).sort((a, b) => Number(a.trouble === 'let-go') - Number(b.trouble === 'let-go'));
	const seen = servers.flatMap(seenBy).sort();
	console.info(`${runs} asked, ${seen.length} on the wire: ${JSON.stringify(Object.fromEntries(outcomes))}`);
	expect(seen.length).toBeGreaterThan(150);
	const unseen = rows.filter(({method, host, path}) => {
		const at = seen.indexOf(keyOf(method, host, path));
		if (at !== -1) seen.splice(at, 1);
		return at === -1;
	});
	expect(seen, 'on the wire and not in the ledger').toEqual([]);
	// Let go, or too slow on a busy machine, before the first byte has left: the ledger knows only that it was about to.
	expect(unseen.filter(({trouble, status}) => !/^(let-go|too-slow)$/u.test(`${trouble}`) || status !== null)).toEqual(
		[],
	);
	expect(unseen.length).toBeLessThan(10);
	expect(outcomes.size).toBeGreaterThan(8);
	expect(Object.values(((await db.hosts.get('*today')) as {counts: Record<string, number>}).counts).length).toBe(3);
});

test('a request stands in the ledger before it is on the wire, so that a death between tells no lie', async () => {
	const {at} = await serverOf((_, response) => response.end());
	let before: unknown[] = [];
	const way = await wayOut({
		fetch: async (...args) => {
			before = await way.ledger();
			return fetch(...args);
		},
	});
	await way.get(at('/of/ada?name=Ada'));
	expect(before).toMatchObject([{path: '/of/ada?name', status: null, ms: null, trouble: null}]);
	expect(await way.ledger()).toMatchObject([{path: '/of/ada?name', status: 200}]);
});

test('what cannot be written down does not go out', async () => {
	const {at, log} = await serverOf((_, response) => response.end());
	const {db, get} = await wayOut();
	db.close();
	await expect(get(at('/'), {method: 'POST'})).rejects.toThrow();
	expect(log).toEqual([]);
});

test('what is too old goes while others leave', async () => {
	const {at} = await serverOf((_, response) => response.end());
	const {db, get, clock} = await wayOut({random: () => 0});
	await get(at('/old'));
	clock.now += 31 * 86_400_000;
	await get(at('/new'));
	await expect.poll(async () => (await db.ledger.toArray()).map(({path}) => path), {timeout: 10_000}).toEqual(['/new']);
});

test('from the cache is no request', async () => {
	const {at, log} = await serverOf((_, response) => response.end('there'));
	const {get, ledger} = await wayOut();
	for (let n = 0; n < 5; n += 1) await get(at('/'), {fresh: 1000});
	expect([log.length, (await ledger()).length]).toEqual([1, 1]);
});
