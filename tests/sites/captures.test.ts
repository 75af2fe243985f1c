// Pages captured from the live sites, held against labels made by hand: nobody wrong may be claimed.
// Of one sort only, and in words: CAPTURES=li- SAY=1 vitest run tests/sites/captures
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type Browser, browsers} from './browsers';
import {bundle} from './bundle';
import {bare} from './fixtures';
import {agrees, type Labels, type Score, score} from './score';

const folder = join(import.meta.dirname, '../../../shared/data/pages');
const manifest = join(folder, 'manifest.json');
const items: Labels[] = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).items : [];
const chosen = items.filter(({file}) => file.startsWith(process.env.CAPTURES ?? ''));
if (items.length === 0) console.warn('SKIPPED: no captured pages beside this project (../shared/data/pages)');

describe.skipIf(items.length === 0)('captured pages', () => {
	let browser: Browser;
	let script: string;
	const scores: [Labels, Score][] = [];
	beforeAll(async () => {
		[script, browser] = await Promise.all([bundle(), browsers.chromium()]);
	}, 60_000);
	afterAll(async () => {
		await browser?.close(); // Missing when the browser did not start
		const say = (line: string) => process.stdout.write(`${line}\n`);
		const of = (subject: Score['subject']) => scores.filter(([, told]) => told.subject === subject).length;
		const fields = scores.flatMap(([, told]) => told.fields);
		const right = fields.filter(agrees).length;
		say(
			`captures: subject right ${of('right')}, wrong ${of('wrong')}, missed ${of('missed')}, rightly silent ${of('silent')}`,
		);
		say(`captures: fields right ${right} of ${fields.length}`);
	});

	it.each(chosen.map(labels => [labels.file, labels] as const))(
		'%s',
		async (file, labels) => {
			const page = readFileSync(join(folder, file), 'utf8');
			const {reader, said} = await browser.ask(labels.url, {[bare(labels.url)]: page}, script);
			const sightings = said.find(({id}) => id === reader)?.sightings ?? []; // Missing where no site reads it
			const told = score(labels, sightings);
			scores.push([labels, told]);
			if (process.env.SAY) {
				const off = told.fields.filter(field => !agrees(field));
				process.stdout.write(
					`${JSON.stringify({file, reader, subject: told.subject, off, sightings: sightings.slice(0, 3)})}\n`,
				);
			}

			expect(told.subject, JSON.stringify(sightings.slice(0, 2))).not.toBe('wrong');
			const names = sightings.filter(({role}) => role === 'subject').map(({name}) => name);
			for (const other of labels.mustNotClaim ?? []) expect(names).not.toContain(other);
		},
		60_000,
	);
});
