// Pace: who is asked how often, and who is left alone for how long, whether the worker lives or dies meanwhile.
import {expect, test} from 'vitest';
import type {NetTrouble} from '@/lib/net/trouble';
import {answer, type Serve, serverOf} from './server';
import {noon, wayOut} from './way';

const [second, minute, hour] = [1000, 60_000, 3_600_000];
const date = (ms: number) => new Date(ms).toUTCString();
const iso = (ms: number) => new Date(ms).toISOString();

/** Headers of a 429, and how long the host is left alone. */
const forms: [string, Record<string, string>, number][] = [
	['seconds', {'retry-after': '120'}, 2 * minute],
	['a date', {'retry-after': date(noon + 10 * minute), date: date(noon)}, 10 * minute],
	['a date by a clock ten years ahead', {'retry-after': date(2e12), date: date(2e12 - minute)}, minute],
	['an absurd number', {'retry-after': '31536000'}, 6 * hour],
	['an absurd date', {'retry-after': date(4e12), date: date(noon)}, 6 * hour],
	['less than nothing', {'retry-after': '-5'}, second],
	['a date in the past', {'retry-after': date(noon - hour), date: date(noon)}, second],
	['no word', {}, minute],
	['a word that says nothing', {'retry-after': 'soon'}, minute],
	['a reset in seconds', ...reset(String((noon + 5 * minute) / 1000), 5 * minute)],
	['a reset in milliseconds', ...reset(String(noon + 5 * minute), 5 * minute)],
	['a reset by ISO', ...reset(iso(noon + 5 * minute), 5 * minute)],
	['a reset in seconds from now', ...reset('300', 5 * minute)],
	['an absurd reset', ...reset('99999999999', 6 * hour)],
];

function reset(said: string, rest: number): [Record<string, string>, number] {
	return [{'x-ratelimit-remaining': '0', 'x-ratelimit-reset': said, date: date(noon)}, rest];
}

test.each(forms)(
	'told to come back later by %s, the host is asked once in that time, by whatever worker',
	async (_, headers, rest) => {
		let closed = true;
		const {at, log} = await serverOf((request, response) => answer(closed ? 429 : 200, headers)(request, response));
		const {get, clock, restart} = await wayOut();
		await expect(get(at('/'))).rejects.toMatchObject({trouble: 'slow-down', status: 429, until: noon + rest});
		restart();
		for (const share of [0, 0.3, 0.9]) {
			clock.now = noon + Math.floor(share * Math.max(0, rest - 5001));
			const outcome = get(at(`/${share}`));
			// What is over within five seconds is waited for.
			if (rest > 5000)
				await expect(outcome).rejects.toMatchObject({trouble: 'slow-down', status: 0, until: noon + rest});
			else {
				closed = false;
				await outcome;
				expect(clock.waited).toBe(rest);
				return;
			}
			restart();
		}
		expect(log).toHaveLength(1);
		closed = false;
		clock.now = noon + rest;
		await get(at('/later'));
		expect(log).toHaveLength(2);
	},
);

test('a 403 of a spent limit is one of pace, and so is the last answer before it', async () => {
	const spent = {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '600'};
	let serve: Serve = answer(403, {...spent, 'content-type': 'application/json'}, '{"message": "rate limit"}');
	const {at, log} = await serverOf((request, response) => serve(request, response));
	const {get, clock, restart} = await wayOut();
	await expect(get(at('/'))).rejects.toMatchObject({trouble: 'slow-down', detail: 'rate limit', until: noon + 600_000});
	clock.now += 600_000;
	serve = answer(200, spent);
	await get(at('/'));
	restart();
	await expect(get(at('/'))).rejects.toMatchObject({trouble: 'slow-down', status: 0, until: clock.now + 600_000});
	expect(log).toHaveLength(2);
});

test('told again and again without a word it waits twice as long each time, six hours at most, until it is answered', async () => {
	let status = 503;
	const {at} = await serverOf((request, response) => answer(status)(request, response));
	const {get, clock, restart} = await wayOut();
	const rests: number[] = [];
	for (let n = 0; n < 11; n += 1) {
		const {until} = await get(at('/')).then(
			() => expect.unreachable(),
			(error: NetTrouble) => error,
		);
		rests.push((until! - clock.now) / minute);
		clock.now = until!;
		restart();
	}
	expect(rests).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360]);
	status = 200;
	await get(at('/'));
	status = 503;
	await expect(get(at('/'))).rejects.toMatchObject({until: clock.now + minute});
});

test('a clock that was set back closes no host for ever', async () => {
	const {at, log} = await serverOf(({url}, response) =>
		url === '/wall'
			? answer(403, {'content-type': 'text/html'})({} as never, response)
			: answer(429, {'retry-after': '3600'})({} as never, response),
	);
	const {get, clock} = await wayOut();
	const year = 365 * 24 * hour;
	for (const [path, trouble] of [
		['/pace', 'slow-down'],
		['/wall', 'blocked'],
	]) {
		clock.now = noon + year;
		await expect(get(at(path!))).rejects.toMatchObject({trouble});
		clock.now = noon;
		await expect(get(at('/pace'), {}, {pace: {every: hour}})).rejects.toMatchObject({status: 429});
		clock.now = noon + 6 * hour;
	}
	expect(log).toHaveLength(4);
});

test('who may not, and what is no wall', async () => {
	const json = {'content-type': 'application/json'};
	const html = {'content-type': 'text/html; charset=utf-8'};
	const {at, log} = await serverOf(({url}, response) => {
		const [, status, kind] = url.split('/');
		const bodies: Record<string, [Record<string, string>, string]> = {
			json: [json, '{"error": {"message": "bad key"}}'],
			denied: [{'content-type': 'application/xml'}, '<Error><Code>AccessDenied</Code></Error>'],
			html: [html, '<!doctype html><title>Just a moment…</title>'],
			asks: [{...html, 'www-authenticate': 'Basic'}, '<html>Unauthorized</html>'],
			none: [{}, ''],
		};
		answer(Number(status), ...bodies[kind!]!)({} as never, response);
	});
	const {get, getFor, clock, restart} = await wayOut();
	for (const path of ['/401/json', '/403/json'])
		await expect(get(at(path))).rejects.toMatchObject({trouble: 'needs-key', detail: 'bad key'});
	await expect(get(at('/403/none'))).rejects.toMatchObject({trouble: 'needs-key'});
	await expect(get(at('/401/asks'))).rejects.toMatchObject({trouble: 'needs-key'});
	await expect(get(at('/401/html'), {headers: {authorization: 'x'}})).rejects.toMatchObject({trouble: 'needs-key'});
	await expect(get(at('/403/html'), {}, {session: true})).rejects.toMatchObject({trouble: 'needs-key'});
	expect((await get(at('/403/denied'))).status).toBe(404);
	for (const [status, trouble] of [
		[500, 'failed'],
		[400, 'failed'],
	])
		await expect(get(at(`/${status}/json`))).rejects.toMatchObject({trouble, status, detail: 'bad key'});

	const day = 24 * hour;
	await expect(get(at('/403/html'))).rejects.toMatchObject({trouble: 'blocked', status: 403, until: noon + day});
	const before = log.length;
	restart();
	clock.now = noon + day - minute;
	await expect(get(at('/200/json'))).rejects.toMatchObject({trouble: 'blocked', status: 0, until: noon + day});
	expect(log).toHaveLength(before);
	const source = {id: 'register', origins: ['http://127.0.0.1/*'], pace: {every: 0}, keeps: {fresh: 0, nothing: 0}};
	await getFor(source, {reason: 'try'})({url: at('/200/json'), sends: []});
	expect(log).toHaveLength(before + 1);
	// It opened.
	await get(at('/200/json'));
});
