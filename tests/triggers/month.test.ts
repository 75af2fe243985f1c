// In a month of which 98 texts in a hundred are nothing, nine of ten signals that are shown are right; measured on texts of ours and of others.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {EventKind} from '@/lib/domain/event';
import ours from '../fixtures/triggers/month.json' with {type: 'json'};
import {count, seed} from '../tools/counts';
import {type Month, monthOf, type Text} from './month';

const invented: Text[] = [
	...ours.events.map(({event, text}) => ({text, tells: [event as EventKind], names: []})),
	...ours.nothing.map(text => ({text, tells: [], names: []})),
];

const figures = (name: string, months: readonly Month[]) => {
	const sum = (of: (month: Month) => number) => months.reduce((all, month) => all + of(month), 0);
	const shown = months.flatMap(month => month.shown);
	const wrong = shown.filter(({right}) => !right);
	const deer = months.flatMap(({deerADay}) => deerADay);
	const [texts, stories] = [sum(month => month.texts), sum(month => month.stories)];
	console.warn(
		`${name}: ${months.length} months, ${texts} texts, ${stories} of them news; ${shown.length} signals shown, ${wrong.length} of them wrong; new deer a day ${(deer.reduce((a, b) => a + b, 0) / deer.length).toFixed(1)} over all companies, ${Math.max(...deer)} at most.`,
	);
	const words = wrong.map(({signal, company}) => `${signal.kind} of ${company}: ${signal.to}`).join('\n');
	return {shown: shown.length, wrong: wrong.length, stories, texts, words};
};

const held = ({shown, wrong, stories, texts, words}: ReturnType<typeof figures>, least: number) => {
	expect(stories / texts, 'almost nothing is news').toBeLessThan(0.03);
	expect(shown / stories, 'silence would be right as well').toBeGreaterThan(least);
	expect(wrong / shown, words).toBeLessThanOrEqual(0.1);
};

test('texts of our own', {timeout: 120_000}, async () => {
	const months = [];
	for (let at = 0; at < count(2, 10); at += 1) months.push(await monthOf(ours.companies, invented, 100, seed() + at));
	held(figures('Our own texts', months), 0.7);
});

const file = join(import.meta.dirname, '../../../shared/data/language/headlines.jsonl');
const missing = !existsSync(file);
if (missing) console.warn('SKIPPED: no headlines beside this project (../shared/data/language/headlines.jsonl)');

const kinds: Record<string, EventKind[]> = {
	leadership_change: ['leadership'],
	m_and_a: ['acquisition'],
	expansion: ['expansion'],
	funding: ['funding'],
	layoffs_closure: ['layoffs', 'insolvency'],
	product_launch: ['launch'],
	partnership: ['partnership', 'agreement'],
	legal: ['legal'],
};

test.skipIf(missing)('headlines of others', {timeout: 120_000}, async () => {
	type Row = {headline: string; labels: string[]; ambiguous: boolean; companies?: string[]};
	const rows = readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map(line => JSON.parse(line) as Row)
		.filter(({ambiguous}) => !ambiguous);
	const companies = [...new Set(rows.flatMap(row => row.companies ?? []))]; // Missing where it is about none
	const texts = rows.map(({headline, labels, companies: named = []}): Text => {
		const words = ` ${headline} `;
		return {
			text: headline,
			tells: labels.flatMap(label => kinds[label] ?? []), // Missing of `none`
			// A headline that is none names watched companies as well.
			names:
				named.length > 0
					? named
					: companies.filter(name => words.includes(` ${name} `) || words.includes(` ${name}'s `)),
		};
	});
	const months = [];
	for (let at = 0; at < count(2, 10); at += 1) months.push(await monthOf(companies, texts, 100, seed() + at));
	held(figures('Headlines of others', months), 0.5);
});
