// Table: what was seen as lines of text, with or without the budgets beside it.
import {addedBy, type Row, rowsOfBudget, shown} from './budgets.ts';
import {findingRows} from './find.ts';
import {keeperLine} from './find-keeper.ts';
import type {Seen} from './seen.ts';
import type {Cost} from './visits.ts';

const aligned = (rows: string[][]): string[] => {
	const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)));
	return rows.map(row =>
		row
			.map((cell, column) => cell.padEnd(widths[column]!))
			.join('  ')
			.trimEnd(),
	);
};

const verdict = ({over, seen}: Row): string => {
	if (over === null) return 'no peer here';
	if (over <= 0) return '✓';

	const unit = seen.match(/(KB|MB|ms|×)/u)?.[0] ?? ''; // Missing for what has no unit
	return `${over.toFixed(over < 1 ? 3 : over < 100 ? 1 : 0)} ${unit} over`.replace('  ', ' ');
};

const fields: [keyof Cost, string][] = [
	['script', 'script ms'],
	['work', 'task ms'],
	['heap', 'heap MB'],
	['blocking', 'blocking ms'],
	['shift', 'layout shift'],
	['cpu', 'browser CPU ms'],
];

/** What each arm added to the bare page. */
export const arms = (seen: Seen): string[] =>
	[...seen.costs].flatMap(([page, costs]) => [
		'',
		`Added to the page “${page}”: median [95 % of resamples], ${costs.get('nothing')?.script.length} pairs`, // Missing never: every page has that arm
		...aligned([
			['arm', ...fields.map(([, title]) => title)],
			...[...costs.keys()]
				.filter(arm => arm !== 'nothing')
				.map(arm => [arm, ...fields.map(([field]) => shown(addedBy(seen, page, arm, field)!))]), // Present: of the same page
		]),
	]);

/** What has a budget in this issue; `compare`: whether it is kept, or by how much it is not. */
export const figures = (seen: Seen, compare: boolean): string[] => {
	const rows = rowsOfBudget(seen);
	const columns = (row: Row) =>
		compare ? [row.what, row.budget, verdict(row), row.seen, row.beside] : [row.what, row.seen, row.beside];
	const head = compare ? ['what', 'budget', '', 'seen', 'beside'] : ['what', 'seen', 'beside'];
	return ['', ...aligned([head, ...rows.map(columns)])];
};

/** Finding by name beside other engines, and in the keeper. */
export const finding = ({finding, keeper}: Seen): string[] =>
	keeper ? ['', ...aligned(findingRows(finding)), '', keeperLine(keeper)] : [];

/** Which rows of the budgets are held against extensions that nobody gave us. */
export const absent = (seen: Seen): string[] => {
	const names = [...(seen.costs.get('nobody')?.keys() ?? [])]; // Missing never, as above
	const wanted = {
		Vimium: /vimium/iu,
		'read-frog': /read.?frog/iu,
		'Dark Reader': /dark.?reader/iu,
		ChatGPTBox: /chatgpt/iu,
		Hypothesis: /hypothes/iu,
	};
	const missing = Object.entries(wanted).flatMap(([name, pattern]) =>
		names.some(each => pattern.test(each)) ? [] : [name],
	);
	return [
		'',
		...(missing.length > 0
			? [
					`Not compared with ${missing.join(', ')}: they are not here. PEERS=<folder of unpacked extensions> brings them in.`,
					'Without Vimium: the task time, and its half of the script on a page about nobody. Without read-frog: the CPU of the whole browser, and its half of the script on a page with a subject.',
				]
			: []),
	];
};
