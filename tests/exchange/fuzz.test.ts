// Fuzz: stored files damaged by seeded chance. Reading never throws, ends, and accounts for every row.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {sightingSchema} from '@/lib/domain/sighting';
import {begin} from '@/lib/exchange/card/cards';
import type {Choice} from '@/lib/exchange/choice';
import {recognise} from '@/lib/exchange/recognise';
import {count, seed} from '../tools/counts';
import {own, readAll, type Whole} from './reading';

const root = join(import.meta.dirname, '../fixtures/exchange');
const files = readdirSync(root, {recursive: true, encoding: 'utf8'})
	.filter(path => /\.\w+$/u.test(path) && !/\.json$|^refused/u.test(path))
	.map(path => new Uint8Array(readFileSync(join(root, path))));

const signs = [
	'"',
	'""',
	',',
	';',
	'\t',
	'\n',
	'\r\n',
	'\0',
	'\\',
	':',
	'=',
	'\uFEFF',
	'=?utf-8?B?',
	'BEGIN:VCARD\n',
	'From ',
];
const pieces = fc.oneof(
	fc.constantFrom(...signs).map(text => new TextEncoder().encode(text)),
	fc.uint8Array({maxLength: 6}),
);
const change = fc.record({
	at: fc.nat(10_000),
	cut: fc.nat({max: 40}),
	insert: pieces,
	twice: fc.boolean(),
});
const damaged = fc
	.record({file: fc.constantFrom(...files), changes: fc.array(change, {minLength: 1, maxLength: 5})})
	.map(({file, changes}) =>
		changes.reduce((bytes, {at, cut, insert, twice}) => {
			const from = at % (bytes.length + 1);
			const rest = bytes.subarray(twice ? Math.max(0, from - cut) : from + cut);
			return Uint8Array.from([...bytes.subarray(0, from), ...insert, ...rest]);
		}, file),
	);

const linesOf = (bytes: Uint8Array, {encoding, newline, start}: Choice): string[] =>
	new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes.subarray(start.offset)).split(newline);

/** Lines that no record starts with, though they hold something: within a quoted cell all, anywhere else none. */
const lost = (bytes: Uint8Array, choice: Choice, {entries, unread}: Whole): string[] => {
	const starts = new Set([...entries, ...unread].map(({line}) => line));
	let quoted = false;
	return linesOf(bytes, choice).filter((line, index) => {
		if (starts.has(choice.start.line + index)) {
			quoted = line.includes('"');
			return false;
		}
		return !quoted && line.split(choice.delimiter).some(cell => cell.trim() !== '');
	});
};

/** Every row of the file is in one of the lists, once. */
const accountFor = (bytes: Uint8Array, choice: Choice, whole: Whole): void => {
	const rows = [...whole.entries, ...whole.unread].map(({line}) => line);
	if (choice.delimiter !== '') {
		expect(new Set(rows).size).toBe(rows.length);
		expect(lost(bytes, choice, whole)).toEqual([]);
	}
	if (choice.format === 'vcard') {
		const lines = linesOf(bytes, choice).map(line => line.replace(/\r$/u, ''));
		const cards = lines.filter((line, at) => begin.test(line) && !/^AGENT\b/iu.test(lines[at - 1] ?? ''));
		const unreadCards = whole.unread.filter(({why}) => !/not part of a card/u.test(why));
		expect(whole.entries.length + unreadCards.length).toBeGreaterThanOrEqual(cards.length);
	}
	if (choice.format === 'mbox') {
		const lines = linesOf(bytes, choice);
		const mails = lines.filter((line, at) => /^From \S+.*\d\d:\d\d/u.test(line) && (lines[at - 1] ?? '').trim() === '');
		expect(new Set(rows).size).toBeGreaterThanOrEqual(mails.length);
	}
};

/** A word that the views have a sentence for. */
const reason = /^[a-z]+(?:-[a-z]+)*(?:\t|$)/u;

const never = async (bytes: Uint8Array): Promise<void> => {
	const recognised = await recognise({name: 'file', size: bytes.length, bytes, own});
	if ('why' in recognised) {
		expect(recognised.why).toMatch(reason);
		return;
	}
	const whole = await readAll(recognised.choice, bytes, bytes.length > 50_000 ? 65_536 : 50);
	expect(whole.entries).toEqual(recognised.sample);
	for (const {sighting, touches} of whole.entries) sightingSchema.parse({...sighting, touches});
	expect(whole.unread.filter(({why, raw}) => !reason.test(why) || raw === '')).toEqual([]);
	accountFor(bytes, recognised.choice, whole);
};

test('damaged files', async () => {
	await fc.assert(fc.asyncProperty(damaged, never), {numRuns: count(150, 1000), seed: seed()});
});

test('damaged files without quotes: as many rows come out as went in', async () => {
	const tables = damaged.map(bytes => bytes.map(byte => (byte === 0x22 ? 0x27 : byte)));
	await fc.assert(
		fc.asyncProperty(tables, async bytes => {
			const recognised = await recognise({name: 'file', size: bytes.length, bytes, own});
			if ('why' in recognised || recognised.choice.delimiter === '') return;

			const {choice} = recognised;
			const filled = linesOf(bytes, choice).filter(line =>
				line.split(choice.delimiter).some(cell => cell.trim() !== ''),
			);
			const {entries, unread} = await readAll(choice, bytes);
			expect(entries.length + unread.length).toBe(filled.length);
		}),
		{numRuns: count(100, 1000), seed: seed()},
	);
});

/** Texts on which patterns that look back run for hours. */
const long = [
	'a@',
	'(',
	' ',
	'a.',
	'1',
	'"',
	'""',
	',',
	';',
	'\n',
	'\r',
	'=?',
	'=?a?q?=',
	'\\',
	'BEGIN:VCARD\n',
	'+4 ',
	"'",
];

test.each(long)('%j over and over is read at once', async sign => {
	const text = sign.repeat(count(20_000, 100_000));
	const started = performance.now();
	for (const around of [
		`Name,Email\n${text}\nAda,ada@norrbeck.example\n`,
		`Name,Phone,Website,Last modified\n"${text.replaceAll('"', '""')}","${text.replaceAll('"', "'")}",${text.slice(0, 90_000).replace(/[\n",]/gu, '-')},x\n`,
		`BEGIN:VCARD\nFN:${text}\nTEL:${text}\nNOTE;ENCODING=QUOTED-PRINTABLE:${text}\nEND:VCARD\n`,
		`From: ${text} <a@norrbeck.example>\nTo: rep@north.example\nSubject: ${text}\nDate: ${text}\n\n`,
	])
		await never(new TextEncoder().encode(around));
	expect(performance.now() - started).toBeLessThan(count(15_000, 30_000));
});
