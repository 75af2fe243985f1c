// Streams: a file is read the same however its bytes arrive and wherever reading was broken off, and never held whole.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {longest} from '@/lib/exchange/blocks';
import {entries} from '@/lib/exchange/entries';
import {recognise} from '@/lib/exchange/recognise';
import {choiceOf, chunks, encoded, own, readAll} from './reading';

const root = join(import.meta.dirname, '../fixtures/exchange');
const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter(
	path => /\.\w+$/u.test(path) && !/\.json$|^refused/u.test(path),
);

test.each(files)('%s is read the same in chunks of any size', async file => {
	const bytes = new Uint8Array(readFileSync(join(root, file)));
	const choice = await choiceOf(bytes);
	const {entries: all, unread} = await readAll(choice, bytes, bytes.length);

	for (const size of [1, 2, 7, 64]) expect(await readAll(choice, bytes, size)).toMatchObject({entries: all, unread});
});

const row = (index: number) =>
	`${index},Ada Hölm ${index},a${index}@norrbeck.example,${index % 7 ? '' : '"First line\nsecond, ""line""\n\nlast"'}`;
const table = ['Number,Name,Email,Note', ...Array.from({length: 2500}, (_, index) => row(index))].join('\n');
const cards = Array.from(
	{length: 1500},
	(_, index) => `BEGIN:VCARD\nVERSION:3.0\nFN:Ada Hölm ${index}\nEMAIL:a${index}@norrbeck.example\nEND:VCARD\n`,
).join('');
const mails = Array.from(
	{length: 800},
	(_, index) =>
		`From a Tue Mar  5 10:00:00 2024\nFrom: Ada Hölm <a${index}@norrbeck.example>\nTo: rep@north.example\nMessage-ID: <${index}@x>\n\n${'Body\n'.repeat(index % 9)}\n`,
).join('');

describe.each([
	['a table in utf-8', encoded(table, 'utf-8'), 2500],
	['a table in utf-16le', encoded(`\uFEFF${table}`, 'utf-16le'), 2500],
	['a table in utf-16be', encoded(`\uFEFF${table}`, 'utf-16be'), 2500],
	['a table in windows-1252', encoded(table, 'windows-1252'), 2500],
	['a table with line ends of Windows', encoded(table.replaceAll('\n', '\r\n'), 'utf-8'), 2500],
	['cards', encoded(cards, 'utf-8'), 1500],
	['mails', encoded(mails, 'utf-8'), 800],
])('%s', (_, bytes, rows) => {
	test('is read whole, and on from every place where a batch ended', async () => {
		const choice = await choiceOf(bytes);
		const whole = await readAll(choice, bytes);
		expect(whole.unread).toEqual([]);
		expect(whole.entries.map(({emails}) => emails[0])).toEqual(
			Array.from({length: rows}, (_, index) => `a${index}@norrbeck.example`),
		);
		expect(whole.entries.every(({sighting}) => sighting.name?.startsWith('Ada Hölm'))).toBe(true);
		expect(whole.batches.length).toBeGreaterThan(1);
		expect(Math.max(...whole.batches.map(batch => batch.entries.length))).toBeLessThanOrEqual(1000);

		let before = 0;
		for (const batch of whole.batches) {
			before += batch.entries.length;
			const rest = await readAll(choice, bytes, 65_536, batch.next);
			expect(rest.entries.length).toBe(rows - before);
			expect(rest.entries).toEqual(whole.entries.slice(before));
		}
		expect(whole.batches.at(-1)?.next.offset).toBe(bytes.length);
	});
});

test('a signal stops the reading and closes the stream', async () => {
	const bytes = encoded(table, 'utf-8');
	const choice = await choiceOf(bytes);
	const stop = new AbortController();
	let closed = false;
	const stream = (async function* () {
		try {
			yield* chunks(bytes, 10_000, choice.start.offset);
		} finally {
			closed = true;
		}
	})();
	const read = async () => {
		for await (const _ of entries(choice, stream, {own, signal: stop.signal})) stop.abort();
	};

	await expect(read()).rejects.toThrow(/abort/iu);
	expect(closed).toBe(true);
});

/** Megabytes without end, that say how many of them were asked for. */
const endless = (line: string) => {
	const chunk = encoded(line.repeat(Math.ceil(1_000_000 / line.length)), 'utf-8');
	const asked = {bytes: 0};
	const stream = (async function* () {
		for (; asked.bytes < 200_000_000; asked.bytes += chunk.length) yield chunk;
	})();
	return {stream, asked};
};

test('of 200 MB no more is asked for than a batch needs', async () => {
	const choice = await choiceOf(encoded('Name,Email\nAda Holm,ada@norrbeck.example\n', 'utf-8'));
	const {stream, asked} = endless('Ada Holm,ada@norrbeck.example\n');
	const batch = await entries(choice, stream, {own}).next();

	expect(batch.value?.entries.length).toBe(1000);
	expect(asked.bytes).toBeLessThan(2_500_000);
});

test('a quote that is never closed costs its row and no other', async () => {
	const good = `Ada Holm,ada@norrbeck.example,${'x'.repeat(1000)}\n`;
	const rows = Math.ceil((longest * 1.1) / good.length);
	const bytes = encoded(`Name,Email,Note\n${good}"Ida Brook,ida@tidewell.example,\n${good.repeat(rows)}`, 'utf-8');
	const {entries: all, unread, batches} = await readAll(await choiceOf(bytes), bytes);

	expect(unread).toEqual([{line: 3, why: 'quote-open', raw: '"Ida Brook,ida@tidewell.example,'}]);
	expect(all.length).toBe(rows + 1);
	expect(Math.max(...batches.map(batch => batch.entries.length))).toBeLessThanOrEqual(1000);
});

/** Milliseconds that the processor spends on it: others may use the machine as well. */
const spent = async (work: () => Promise<unknown>): Promise<number> => {
	const before = process.threadCpuUsage();
	await work();
	const {user, system} = process.threadCpuUsage(before);
	return (user + system) / 1000;
};

test('a cell of 10 MB is unread within a second, and the rows after it are read', async () => {
	const huge = encoded(`Name,Email\nAda Holm,${'x'.repeat(10_000_000)}\nIda Brook,ida@tidewell.example\n`, 'utf-8');
	expect(await spent(async () => readAll(await choiceOf(huge), huge))).toBeLessThan(1000);
	const {entries: all, unread} = await readAll(await choiceOf(huge), huge);
	expect(all.map(({line, sighting}) => [line, sighting.name])).toEqual([[3, 'Ida Brook']]);
	expect(unread).toMatchObject([{line: 2, why: `line-long\t${longest / 1024 / 1024}`}]);
	expect(unread[0]!.raw.length).toBeLessThan(2100);
});

test('a table of 10,000 columns is refused within a second', async () => {
	const bytes = encoded(`${'a,'.repeat(10_000)}Name,Email\n${'b,'.repeat(10_000)}Ada,ada@norrbeck.example\n`, 'utf-8');

	expect(await spent(() => recognise({name: 'x', size: bytes.length, bytes}))).toBeLessThan(1000);
	expect(await recognise({name: 'x', size: bytes.length, bytes})).toEqual({
		why: 'columns-many\t1000',
	});
});
