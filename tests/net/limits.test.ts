// What comes in: how much, for how long, and in which letters.
import {gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {answer, serverOf} from './server';
import {wayOut} from './way';

const megabyte = 1024 * 1024;

test('50 MB are let go within a second, and little of it is read', async () => {
	let sent = 0;
	const {at, server} = await serverOf(async (_, response) => {
		response.writeHead(200, {'content-type': 'application/json'});
		for (let piece = 0; piece < 50 && !response.destroyed; piece += 1) {
			if (!response.write(Buffer.alloc(megabyte, 'x')))
				await new Promise<void>(resolve => {
					response.once('drain', resolve);
					response.once('close', resolve);
				});
			if (!response.destroyed) sent += 1;
		}
		response.end();
	});
	const {get, ledger} = await wayOut();
	const [started, before, used] = [performance.now(), process.memoryUsage.rss(), process.cpuUsage()];
	await expect(get(at('/much'))).rejects.toMatchObject({trouble: 'too-long', status: 200});
	const [took, grown] = [performance.now() - started, (process.memoryUsage.rss() - before) / megabyte];
	const {user, system} = process.cpuUsage(used);
	// Of the processor, the server's share included: a shared machine may be busy.
	expect((user + system) / 1000).toBeLessThan(1000);
	expect(grown).toBeLessThan(64);
	await new Promise(resolve => server.getConnections(resolve));
	expect(sent).toBeLessThan(30);
	const [row] = await ledger();
	expect(row).toMatchObject({trouble: 'too-long', status: 200});
	expect(row!.bytes).toBeLessThan(3 * megabyte);
	console.info(`50 MB: let go after ${took.toFixed(0)} ms, ${row!.bytes} bytes read, memory +${grown.toFixed(0)} MB`);
});

test('what is packed counts unpacked, and what says its length is not begun', async () => {
	const bomb = gzipSync(Buffer.alloc(20 * megabyte));
	const {at} = await serverOf(({url}, response) =>
		url === '/bomb'
			? answer(200, {'content-encoding': 'gzip'}, bomb)({} as never, response)
			: answer(200, {'content-length': String(3 * megabyte)}, Buffer.alloc(3 * megabyte))({} as never, response),
	);
	const {get, ledger} = await wayOut();
	await expect(get(at('/bomb'))).rejects.toMatchObject({trouble: 'too-long'});
	await expect(get(at('/said'))).rejects.toMatchObject({trouble: 'too-long'});
	const bytesOf = new Map((await ledger()).map(({path, bytes}) => [path, bytes]));
	expect(bytesOf.get('/bomb')).toBeLessThan(3 * megabyte);
	expect(bytesOf.get('/said')).toBe(0);
	expect((await get(at('/said'), {most: 4 * megabyte})).text).toHaveLength(3 * megabyte);
});

test('who does not answer in time, hangs up, or is not there', async () => {
	const silent = await serverOf(() => {});
	const hanging = await serverOf((_, response) => void response.writeHead(200).write('half'));
	const {at} = await serverOf(({url}, response) => {
		if (url === '/drop') response.destroy();
		if (url === '/torn') {
			response.writeHead(200, {'content-length': '100'}).write('half');
			setTimeout(() => response.destroy(), 50);
		}
	});
	const {get, ledger} = await wayOut({patience: 300});
	await expect(get(silent.at('/'))).rejects.toMatchObject({trouble: 'too-slow', status: 0});
	await expect(get(hanging.at('/'))).rejects.toMatchObject({trouble: 'too-slow', status: 200});
	// Whoever let us wait to the end rests: others would wait behind.
	await expect(get(silent.at('/again'))).rejects.toMatchObject({trouble: 'slow-down', status: 0});
	expect(silent.log).toHaveLength(1);
	await expect(get(at('/drop'))).rejects.toMatchObject({trouble: 'unreachable'});
	await expect(get(at('/torn'))).rejects.toMatchObject({trouble: 'unreachable'});
	await expect(get('http://127.0.0.1:1/')).rejects.toMatchObject({trouble: 'unreachable'});
	expect((await ledger()).map(({trouble}) => trouble).sort()).toEqual([
		...['too-slow', 'too-slow', 'unreachable', 'unreachable', 'unreachable'],
	]);
});

test('whoever does not wait any more ends it at once, unless another waits for the same', async () => {
	let closed = 0;
	let release = () => {};
	const {at, log} = await serverOf(({url}, response) => {
		response.on('close', () => {
			closed += 1;
		});
		if (url === '/slow') release = () => response.end('there');
	});
	const patient = {timeout: 10_000};
	const {get, ledger} = await wayOut();
	const [one, other] = [new AbortController(), new AbortController()];
	const both = [get(at('/slow'), {}, {}, one.signal), get(at('/slow'), {}, {}, other.signal)] as const;
	await expect.poll(() => log.length, patient).toBe(1);
	one.abort();
	await expect(both[0]).rejects.toMatchObject({name: 'AbortError'});
	release();
	expect((await both[1]).text).toBe('there');
	expect(log).toHaveLength(1);

	const last = new AbortController();
	const alone = get(at('/never'), {}, {}, last.signal);
	await expect.poll(() => log.length, patient).toBe(2);
	last.abort();
	await expect(alone).rejects.toMatchObject({name: 'AbortError'});
	await expect.poll(() => closed, patient).toBe(2);
	await expect
		.poll(async () => (await ledger()).map(({path, trouble}) => `${path} ${trouble}`).sort(), patient)
		.toEqual(['/never let-go', '/slow null']);
	await expect(get(at('/slow'), {}, {}, last.signal)).rejects.toMatchObject({name: 'AbortError'});
	expect(log).toHaveLength(2);
});

const latin = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>Zürich</a>', 'latin1');
const letters: [string, string | undefined, Buffer][] = [
	['the XML declaration', 'application/rss+xml', latin],
	['Content-Type before it', 'text/xml; charset=utf-8', Buffer.from(latin.toString('latin1'), 'utf8')],
	['a byte order mark before both', 'text/xml; charset=latin1', Buffer.from('\uFEFF<a>Zürich</a>', 'utf8')],
	['a byte order mark of sixteen bits', 'text/xml', Buffer.from('\uFEFF<a>Zürich</a>', 'utf16le')],
	['UTF-8 where nobody says', undefined, Buffer.from('<a>Zürich</a>', 'utf8')],
	['UTF-8 where nobody knows what is said', 'text/html; charset=klingon', Buffer.from('<a>Zürich</a>', 'utf8')],
	['Content-Type alone', 'text/html; charset="windows-1252"', Buffer.from('<a>Zürich</a>', 'latin1')],
];
test.each(letters)('letters by %s', async (_, type, bytes) => {
	const {at} = await serverOf(answer(200, type ? {'content-type': type} : {}, bytes));
	const {get} = await wayOut();
	const {text} = await get(at('/'));
	expect(text).toContain('<a>Zürich</a>');
	expect(text.charCodeAt(0)).not.toBe(0xfeff);
});
