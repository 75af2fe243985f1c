// Promotions told from pairs of titles that we wrote, and titles of people we did not write, measured.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {compareTitles, functionOf, seniority} from '@/lib/language/title';
import {departments} from '../../scripts/evaluate/labels';
import pairs from '../fixtures/triggers/title-pairs.json' with {type: 'json'};

describe('pairs of titles, written by us with traps', () => {
	const told = pairs.map(pair => ({...pair, told: compareTitles(pair.before, pair.after)}));
	const right = told.filter(({is, told}) => (is === 'notpromotion' ? told !== 'promotion' : told === is));
	const spoken = told.filter(pair => pair.told === 'promotion');
	const list = (some: typeof told) =>
		some.map(({before, after, is, told}) => `${before} → ${after} is ${is}, told ${told}`).join('\n');

	test('there are enough of them', () => expect(pairs.length).toBeGreaterThanOrEqual(150));

	test('whoever is said to be promoted is: precision at least .97', () => {
		const truly = spoken.filter(({is}) => is === 'promotion');
		expect(truly.length / spoken.length, list(spoken.filter(pair => !truly.includes(pair)))).toBeGreaterThanOrEqual(
			0.97,
		);
	});

	test('promotions are found: recall at least .9', () => {
		const all = told.filter(({is}) => is === 'promotion');
		expect(spoken.filter(({is}) => is === 'promotion').length / all.length).toBeGreaterThanOrEqual(0.9);
	});

	test('nearly all pairs are told right', () => {
		expect(right.length / told.length, list(told.filter(pair => !right.includes(pair)))).toBeGreaterThanOrEqual(0.95);
	});

	test('the way back is never a promotion, and a title is the same as itself', () => {
		for (const {before, after, is} of pairs) {
			if (is === 'promotion' || is === 'same')
				expect(compareTitles(after, before), `${after} → ${before}`).not.toBe('promotion');
			expect(compareTitles(before, before)).toBe('same');
		}
	});
});

/** The mean of the classes' F1, as the measured set's own evaluator counts it. */
const macroF1 = (rows: [gold: string, told: string][]): number => {
	const classes = [...new Set(rows.map(([gold]) => gold))];
	const f1 = classes.map(one => {
		const hits = rows.filter(([gold, told]) => gold === one && told === one).length;
		const either = rows.filter(([gold]) => gold === one).length + rows.filter(([, told]) => told === one).length;
		return (2 * hits) / either;
	});

	return f1.reduce((sum, one) => sum + one, 0) / classes.length;
};

const measured = join(import.meta.dirname, '../../../shared/data/language/job_titles.jsonl');
const missing = !existsSync(measured);
if (missing) console.warn('SKIPPED: no job titles beside this project (../shared/data/language/job_titles.jsonl)');

test.skipIf(missing)('titles of people we did not write, development half', () => {
	type Row = {title: string; seniority: string; department: string};
	const rows = readFileSync(measured, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map(line => JSON.parse(line) as Row);
	const levels = macroF1(rows.map(row => [row.seniority.toLowerCase(), seniority(row.title) ?? 'professional']));
	const work = macroF1(
		rows.map(row => {
			const told = functionOf(row.title);
			return [row.department, (told && departments[told]) ?? 'Other'];
		}),
	);
	console.warn(
		`Job titles (${rows.length}, development half): seniority macro-F1 ${levels.toFixed(3)}, department ${work.toFixed(3)}.`,
	);
	expect(levels).toBeGreaterThanOrEqual(0.8);
	expect(work).toBeGreaterThanOrEqual(0.75);
});
