// The table of an evaluation: per site and in all, then everything that is wrong, in words.
import type {Score} from './score.ts';

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

const sum = (scores: Score[], key: 'claimed' | 'right' | 'expected' | 'fields' | 'agreed'): number =>
	scores.reduce((total, score) => total + score[key], 0);

const rowOf = (title: string, scores: Score[]): string[] => {
	const [claimed, right, expected, fields, agreed] = (
		['claimed', 'right', 'expected', 'fields', 'agreed'] as const
	).map(key => sum(scores, key)) as [number, number, number, number, number];
	const wrong = scores.reduce((total, score) => total + score.wrong.length, 0);
	return [
		title,
		String(scores.length),
		`${share(right, claimed)} (${right}/${claimed})`,
		`${share(right, expected)} (${right}/${expected})`,
		`${share(agreed, fields)} (${agreed}/${fields})`,
		String(wrong),
	];
};

const aligned = (rows: string[][]): string[] => {
	const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)));
	return rows.map(row =>
		row
			.map((cell, column) => cell.padEnd(widths[column]!))
			.join('  ')
			.trimEnd(),
	);
};

const listed = (title: string, lines: string[]): string[] => [
	'',
	`${title}: ${lines.length === 0 ? 'none' : ''}`.trim(),
	...lines.map(line => `  ${line}`),
];

export const tableOf = (scores: Score[]): string[] => {
	const sites = [...new Set(scores.map(({site}) => site))].sort();
	const rows = sites.map(site =>
		rowOf(
			site,
			scores.filter(score => score.site === site),
		),
	);
	return [
		...aligned([['site', 'pages', 'precision', 'recall', 'fields', 'wrong'], ...rows, rowOf('all', scores)]),
		...listed(
			'Wrong persons and companies',
			scores.flatMap(({wrong}) => wrong),
		),
		...listed(
			'Missed',
			scores.flatMap(({missed}) => missed),
		),
		...listed(
			'Fields that differ',
			scores.flatMap(({differs}) => differs),
		),
	];
};
