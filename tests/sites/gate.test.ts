// The gate before the any-host sensor: where it stays silent the sensor would have found nobody, on every page there is.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Sighting} from '@/lib/domain/sighting';
import {count, randomOf} from '../tools/counts';
import {type Browser, browsers} from './browsers';
import {bundle} from './bundle';
import {bare, caseNames, fixture, siteIds} from './fixtures';

const folder = join(import.meta.dirname, '../../../shared/data/pages');
const manifest = join(folder, 'manifest.json');
const captured: {file: string; url: string}[] = existsSync(manifest)
	? JSON.parse(readFileSync(manifest, 'utf8')).items
	: [];
if (captured.length === 0) console.warn('SKIPPED: no captured pages beside this project (../shared/data/pages)');

/** A quick run takes all pages of the sites behind the gate, and one of every other; captured ones some, others by another seed. */
const behind = ['discourse', 'gitlab', 'mastodon', 'website'];
const random = randomOf();
const some = <T>(all: readonly T[], most: number): T[] =>
	all
		.map(one => ({one, by: random()}))
		.sort((a, b) => a.by - b.by)
		.slice(0, most)
		.map(({one}) => one);

type Gated = {silent: boolean; sightings: Sighting[] | null};

/** Pages about nobody of which the gate stays silent, so that they never cost the sensor. */
const silences = [
	'nobody-documentation',
	'nobody-forum-thread',
	'nobody-link-aggregator',
	'nobody-old-forum-thread-without-data',
	'nobody-question-and-answer',
	'nobody-search-results',
	'nobody-story-under-news',
];

describe('the gate', () => {
	let browser: Browser;
	let script: string;
	beforeAll(async () => {
		[script, browser] = await Promise.all([bundle(), browsers.chromium()]);
	}, 60_000);
	afterAll(() => browser?.close()); // Missing when the browser did not start

	const ask = async (url: string, documents: Record<string, string>): Promise<Gated> =>
		JSON.parse(await browser.run(url, documents, script, 'windshieldGate()'));

	it.each(siteIds)(
		'is silent of nobody on pages of %s',
		async site => {
			const all = Number.POSITIVE_INFINITY;
			for (const name of some(caseNames(site), behind.includes(site) ? all : count(1, all))) {
				const {url, documents} = fixture(site, name);
				const {silent, sightings} = await ask(url, documents);
				if (silent) expect(sightings, `${site}/${name} is somebody's`).toEqual([]);
				const told = site === 'website' && silences.includes(name);
				if (told) expect(silent, `${name} costs the whole sensor`).toBe(true);
			}
		},
		60_000,
	);

	it.skipIf(captured.length === 0)(
		'is silent of nobody on captured pages',
		async () => {
			for (const {file, url} of some(captured, count(6, captured.length))) {
				const page = readFileSync(join(folder, file), 'utf8');
				const {silent, sightings} = await ask(url, {[bare(url)]: page});
				if (silent) expect(sightings, `${file} is somebody's`).toEqual([]);
			}
		},
		120_000,
	);
});
