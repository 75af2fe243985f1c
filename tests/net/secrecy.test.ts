// What goes out: to whom, and what never does.
import {expect, test} from 'vitest';
import {answer, serverOf} from './server';
import {asker, wayOut} from './way';

test('nothing leaves for a host that was not declared or is not granted', async () => {
	const {at, log, host} = await serverOf(answer(200));
	const granted: string[] = [];
	const isGranted = async (pattern: string) => {
		granted.push(pattern);
		return false;
	};
	const {get, ledger} = await wayOut({isGranted});
	for (const origins of [
		['https://127.0.0.1/*'],
		['http://*.127.0.0.1.example/*'],
		['http://127.0.0.1:1/*'],
		['http://127.0.0.1'],
		['<all_urls>'],
		[],
	])
		await expect(get(at('/x'), {}, {origins})).rejects.toMatchObject({trouble: 'not-granted'});
	for (const url of ['file:///etc/passwd', 'data:text/plain,x', 'javascript:1', 'x', 'http://ada:pass@127.0.0.1/'])
		await expect(get(url, {}, {origins: ['*://*/*']})).rejects.toMatchObject({trouble: 'not-granted'});
	expect(granted).toEqual([]);
	await expect(get(at('/x'), {}, {origins: [`http://${host}/*`]})).rejects.toMatchObject({trouble: 'not-granted'});
	expect(granted).toEqual(['http://127.0.0.1/*']);
	expect(log).toEqual([]);
	expect(await ledger()).toEqual([]);
});

test('no cookie is ever sent, but for a source that rides on a sign-in, and that may only look', async () => {
	const {at, log} = await serverOf(answer(200, {'set-cookie': 'sid=ada; Path=/'}));
	const {get, ledger} = await wayOut();
	for (let n = 0; n < 3; n += 1) await get(at(`/${n}`));
	expect(log.map(({headers}) => headers.cookie)).toEqual([undefined, undefined, undefined]);
	await get(at('/3'), {}, {session: true});
	expect(log.at(-1)!.headers.cookie).toBe('sid=ada');
	await expect(get(at('/4'), {method: 'POST', body: '{}'}, {session: true})).rejects.toMatchObject({
		trouble: 'not-granted',
	});
	expect(log).toHaveLength(4);
	expect(log.every(({headers}) => headers.referer === undefined)).toBe(true);
	expect(await ledger()).toHaveLength(4);
});

test('a secret follows no redirect, anything else only to a host of its own', async () => {
	const away = await serverOf(answer(200, {}, 'away'));
	const {at, log} = await serverOf(({url}, response) => {
		const to = url === '/out' ? away.at('/caught') : '/there';
		if (url === '/there') response.end('there');
		else response.writeHead(302, {location: to}).end();
	});
	const {get, ledger} = await wayOut();
	const own = {origins: [at('/*')], secrets: ['s3cret-token']};
	const secretly = [
		{headers: {Authorization: 'Bearer x'}},
		{headers: {'X-Api-Token': 'x'}},
		{headers: {'X-Whatever': 'a s3cret-token'}},
		{method: 'POST' as const, body: '{"q": "s3cret-token"}'},
		{secret: true as const},
	];
	for (const request of secretly) {
		await expect(get(at('/out'), request, own)).rejects.toMatchObject({trouble: 'unreachable'});
		await expect(get(at('/in'), request, own)).rejects.toMatchObject({trouble: 'unreachable'});
	}
	expect(away.log).toEqual([]);
	expect(log.filter(({url}) => url === '/there')).toEqual([]);
	expect(await get(at('/in'), {}, own)).toMatchObject({url: at('/there'), text: 'there'});
	await expect(get(at('/out'), {}, own)).rejects.toMatchObject({trouble: 'not-granted'});
	await expect(get(at('/out'), {}, {...own, session: true})).rejects.toMatchObject({trouble: 'needs-key'});
	// What the browser asked of the other host by itself is in the ledger as well.
	expect((await ledger()).filter(({host}) => host === away.host).map(({path}) => path)).toEqual(['/caught', '/caught']);
});

test('a secret in an address goes nowhere, and none is written down', async () => {
	const {at, log} = await serverOf(answer(200));
	const {get, db} = await wayOut();
	const own = {secrets: ['k ey/1234']};
	for (const path of ['/?key=k ey/1234', '/?key=k+ey%2F1234', `/${encodeURIComponent('k ey/1234')}/x`])
		await expect(get(at(path), {}, own)).rejects.toMatchObject({trouble: 'not-granted'});
	expect(log).toEqual([]);
	await get(at('/people/ada?email=ada@x.example&q[0]=Ada&ada@x.example=1'), {headers: {'X-Key': 'k ey/1234'}}, own);
	await get(at('/search'), {method: 'POST', body: 'ada@x.example', headers: {Authorization: 'k ey/1234'}}, own);
	const [one, two] = await db.ledger.toArray();
	expect([one!.path, two!.path].sort()).toEqual(['/people/ada?email&q[0]&…', '/search']);
	expect(one).toMatchObject({source: 'register', reason: 'page', subject: 'ada', sends: ['name'], status: 200});
	const all = JSON.stringify([await db.ledger.toArray(), await db.answers.toArray(), await db.hosts.toArray()]);
	for (const said of ['k ey', 'ada@x.example']) expect(all).not.toContain(said);
});

test('nothing leaves while the rep wants nothing to leave, also what stood in line', async () => {
	let may = false;
	const {at, log} = await serverOf(answer(200));
	const {get, getFor, clock, ledger} = await wayOut({mayLeave: async () => may});
	await expect(get(at('/'))).rejects.toMatchObject({trouble: 'closed', until: null});
	may = true;
	const slow = asker({pace: {every: 2000}});
	await getFor(slow, {reason: 'page'})({url: at('/1'), sends: []});
	const waiting = getFor(slow, {reason: 'page'})({url: at('/2'), sends: []});
	may = false;
	await expect(waiting).rejects.toMatchObject({trouble: 'closed'});
	expect([log.length, (await ledger()).length, clock.waited >= 0]).toEqual([1, 1, true]);
});
