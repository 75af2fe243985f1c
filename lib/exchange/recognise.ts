// Recognising a file by what stands in it: its format, its encoding, the mapping of its columns, and its first rows.
import {blocksOf} from './blocks';
import {begin} from './card/cards';
import type {Choice, Encoding} from './choice';
import {encodingOf} from './encoding';
import {entries} from './entries';
import type {Entry, Unread} from './entry';
import {separator} from './mail/mails';
import {recogniseTable} from './table/recognise';
import {type Why, why} from './why';

/** What the first bytes of a file show. */
export type Recognised = {choice: Choice; sample: Entry[]; unread: Unread[]};

type Given = {
	name: string;
	/** Of the whole file, in bytes. */
	size: number;
	/** The first of them: 64 KiB are enough. */
	bytes: Uint8Array;
	own?: readonly string[];
	/** What the rep says it is, where what was guessed is wrong. */
	encoding?: Encoding;
};

const once = async function* (bytes: Uint8Array): AsyncGenerator<Uint8Array> {
	yield bytes;
};

/** Files that are no text, by how they begin. */
const others: [string[], Why][] = [
	[['PK\x03\x04'], 'archive'],
	[['\xd0\xcf\x11\xe0'], 'old-office'],
	[['!BDN'], 'outlook-data'],
	[['\x1f\x8b', '%PDF', '\x89PNG', '\xff\xd8\xff', 'GIF8', 'Rar!', '7z'], 'no-list'],
];

const header =
	/^(?:From|To|Cc|Subject|Date|Message-ID|Received|Return-Path|Delivered-To|MIME-Version|X-[\w-]+|DKIM-Signature|ARC-[\w-]+|Content-Type): ?/imu;

/** The first rows of a file as `choice` reads them: after the rep changed it, too. */
export const preview = async (
	choice: Choice,
	bytes: Uint8Array,
	size: number,
	own: readonly string[] = [],
): Promise<{sample: Entry[]; unread: Unread[]}> => {
	const sign = choice.newline.charCodeAt(0);
	// What is cut in the middle of a line is left out.
	const whole =
		bytes.length < size ? bytes.subarray(0, bytes.lastIndexOf(sign) + (choice.encoding === 'utf-16le' ? 2 : 1)) : bytes;
	const all: {sample: Entry[]; unread: Unread[]} = {sample: [], unread: []};
	for await (const batch of entries(choice, once(whole.subarray(choice.start.offset)), {own})) {
		all.sample.push(...batch.entries);
		all.unread.push(...batch.unread);
	}
	return all;
};

/** What kind of text these lines begin; null for a table, or for what only looks like one. */
const textFormat = (lines: string[]): 'vcard' | 'mbox' | 'eml' | null => {
	const first = lines.findIndex(line => line.trim() !== '');
	const line = lines[first] ?? '';
	if (lines.slice(0, 20).some(one => begin.test(one))) return 'vcard';
	if (separator.test(line)) return 'mbox';

	const blank = lines.findIndex((one, at) => at > first && one.trim() === '');
	const head = lines.slice(first, blank < 0 ? undefined : blank);
	return /^[\w-]+:/u.test(line) &&
		head.some(one => /^From:/iu.test(one)) &&
		head.filter(one => header.test(one)).length > 2
		? 'eml'
		: null;
};

/** How a file is to be read, with its first rows; or why it cannot be. */
export const recognise = async ({name, size, bytes, own = [], encoding}: Given): Promise<Recognised | {why: Why}> => {
	if (size === 0) return {why: 'empty'};

	const magic = String.fromCharCode(...bytes.subarray(0, 8));
	const other = others.find(([begins]) => begins.some(begin => magic.startsWith(begin)))?.[1]; // Missing for every text
	if (other) return {why: other};

	const guessed = encodingOf(bytes);
	const read = {
		encoding: encoding ?? guessed.encoding,
		mark: encoding && encoding !== guessed.encoding ? 0 : guessed.mark,
	};
	const wide = read.encoding.startsWith('utf-16');
	const text = new TextDecoder(read.encoding).decode(bytes.subarray(0, 65_536));
	if (!wide && text.includes('\0\0')) return {why: why('no-text', name)};
	if (/^\s*(?:\{|\[\s*\{)/u.test(text)) return {why: 'json'};
	if (/^\s*<(?:!doctype|html|\?xml|table)/iu.test(text)) return {why: 'markup'};

	const newline = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
	const from = {offset: read.mark, line: 1};
	const {lines, at} = await blocksOf(once(bytes.subarray(read.mark)), {encoding: read.encoding, newline}, from).next(0);
	const format = textFormat(lines);
	const table = format ? null : recogniseTable(lines);
	if (table && 'why' in table) return table;

	const choice: Choice = {
		...(table?.known ?? {format: format!, delimiter: '', header: [], mapping: [], kind: 'person', dayFirst: null}),
		encoding: read.encoding,
		newline,
		account: null,
		start: at(table?.above ?? 0),
	};
	const seen = await preview(choice, bytes, size, own);
	if (table && seen.sample.length === 0 && seen.unread.length === 0 && bytes.length >= size) return {why: 'no-rows'};

	return {choice, ...seen};
};
