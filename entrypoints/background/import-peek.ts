// Peeking: what is in a file and what would come of it, before anything is brought in.
import {type Choice, targets} from '@/lib/exchange/choice';
import type {Entry, Unread} from '@/lib/exchange/entry';
import type {ImportChange, ImportPeek} from '@/lib/messages';
import {type ImportRow, importOf, noSums, setState} from '@/storage/imports';
import {withStore} from '@/storage/open';
import {bringingOf, ownAddresses} from './import-bring';
import {choose, fileOf, headOf} from './import-files';
import {planOf} from './import-plan';
import {later} from './later';
import {BadMessage} from './trouble';

/** Rows that are shown, and those that are held against the store. */
const [shown, weighed] = [5, 300];

const once = async function* (bytes: Uint8Array): AsyncGenerator<Uint8Array> {
	yield bytes;
};

/** The cells of the first rows, to show beside what each column is taken for. */
const cellsOf = async ({delimiter, header, start, ...choice}: Choice, bytes: Uint8Array): Promise<string[][]> => {
	if (delimiter === '') return [];

	const {blocksOf, cellsAt} = await later();
	const {lines} = await blocksOf(once(bytes.subarray(start.offset)), choice, start).next(0);
	const rows: string[][] = [];
	for (let at = 0; at < lines.length && rows.length < shown; ) {
		const row = cellsAt(lines, at, delimiter, header.length + 100);
		if (row && 'cells' in row) rows.push(row.cells.map(cell => cell.slice(0, 100)));
		at += row && 'used' in row ? row.used : 1;
	}
	return rows;
};

const shownRow = ({line, sighting, emails, phones}: Entry) => ({
	line,
	name: sighting.name,
	title: sighting.title,
	company: sighting.company,
	keys: [...emails, ...phones].slice(0, 3),
});

/** Asks the store of every key, since few rows are looked at. */
const met = {add: () => {}, has: () => true};

const peekOf = async (
	row: ImportRow,
	bytes: Uint8Array,
	{sample, unread}: {sample: Entry[]; unread: Unread[]},
	own: readonly string[],
): Promise<ImportPeek> => {
	const choice = row.choice as Choice;
	const looked = sample.slice(0, weighed);
	const plan = await withStore(db =>
		planOf(db, row, {entries: looked, unread: []}, bringingOf(row), {others: met, own: met, rows: met}),
	);
	const cells = await cellsOf(choice, bytes);
	const {added, same, unsure} = plan.sums;
	return {
		id: row.id,
		name: row.name,
		size: row.size,
		format: choice.format,
		encoding: choice.encoding,
		kind: choice.kind,
		dayFirst: choice.dayFirst,
		account: choice.account,
		noSelf: (choice.format === 'eml' || choice.format === 'mbox') && own.length === 0,
		targets: [...targets],
		columns: choice.header.map((name, at) => ({
			name,
			target: choice.mapping[at] ?? 'skip', // Missing never: one for each column
			samples: cells.map(line => line[at] ?? ''), // Missing where a row is short
		})),
		rows: looked.slice(0, shown).map((entry, at) => ({...shownRow(entry), state: plan.states[at]!})),
		looked: looked.length,
		all: bytes.length >= row.size && looked.length === sample.length,
		sums: {...noSums, added, same, unsure, changed: plan.states.filter(state => state === 'changed').length},
		unread: unread.slice(0, shown),
		unreadCount: unread.length,
	};
};

/** Looks at a file that was just chosen. */
export const peekFile = async (file: File): Promise<ImportPeek | {why: string}> => {
	const row = await choose(file, await withStore(ownAddresses));
	return 'why' in row ? row : peek(row.id, {});
};

/** Looks again, after the rep changed how it is to be read. In another encoding it is another file, and recognised anew. */
export const peek = async (id: string, change: ImportChange): Promise<ImportPeek | {why: string}> => {
	const row = await withStore(db => importOf(db, id));
	const file = await fileOf(id);
	if (row?.state !== 'chosen' || !file) throw new BadMessage();

	const own = await withStore(ownAddresses);
	const before = row.choice as Choice;
	const {encoding, mapping} = change;
	if (encoding && encoding !== before.encoding) {
		const other = await choose(new File([file], row.name), own, encoding);
		return 'why' in other ? other : peek(other.id, {});
	}
	if (mapping && mapping.length !== before.mapping.length) throw new BadMessage();

	const choice: Choice = {
		...before,
		mapping: mapping ?? before.mapping,
		kind: change.kind ?? before.kind,
		dayFirst: change.dayFirst ?? before.dayFirst,
		account: change.account ?? before.account,
	};
	await withStore(db => setState(db, id, 'chosen', {choice}));
	const [bytes, {preview}] = await Promise.all([headOf(file), later()]);
	return peekOf({...row, choice}, bytes, await preview(choice, bytes, row.size, own), own);
};
