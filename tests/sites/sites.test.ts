// Every site on every fixture, in both browsers: its own are claimed exactly, all others are refused.
// One site's fixtures only, seen by all sites, in one browser: SITE=gmail IN=firefox vitest run tests/sites/sites.test.ts
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import * as z from 'zod/mini';
import {sightingSchema} from '@/lib/domain/sighting';
import {count, randomOf} from '../tools/counts';
import {type Browser, browsers} from './browsers';
import {bundle} from './bundle';
import {caseNames, fixture, fixtureSites, siteIds} from './fixtures';

const only = process.env.SITE;
const within = Object.entries(browsers).filter(([name]) => name === (process.env.IN ?? name));
const chosen = siteIds.filter(id => !only || id === only);

describe('fixtures', () => {
	it('belong to a site', () => {
		expect(chosen, `no site is named ${only}`).not.toEqual([]);
		expect(siteIds, 'rename the fixture folder to the id of a site').toEqual(expect.arrayContaining(fixtureSites));
	});
	it.each(chosen)('%s has at least one', id => {
		expect(caseNames(id), `add tests/fixtures/sites/${id}/<case>.html and .json`).not.toEqual([]);
	});
});

/** A quick run takes two pages of every site to Chromium and one to Firefox, others by another seed; one site alone is tried whole. */
const random = randomOf();
const most = (within: string) => count(within === 'chromium' ? 2 : 1, Number.POSITIVE_INFINITY);
const tried = (within: string, id: string): string[] =>
	caseNames(id)
		.map(name => ({name, by: random()}))
		.sort((a, b) => a.by - b.by)
		.slice(0, only ? undefined : most(within))
		.map(({name}) => name);

describe.each(within)('in %s', (browserName, launch) => {
	let browser: Browser;
	let script: string;
	beforeAll(async () => {
		[script, browser] = await Promise.all([bundle(), launch()]);
	}, 60_000);
	afterAll(() => browser?.close()); // Missing when the browser did not start

	describe.each(chosen)('%s', id => {
		it.each(tried(browserName, id))(
			'%s',
			async name => {
				const {url, documents, expect: expected} = fixture(id, name);
				const told = await browser.ask(url, documents, script);
				const {reader, said} = told;
				const own = said.find(site => site.id === id);

				expect(told.url, 'served at its URL, hash kept').toBe(url);
				expect(reader, 'the site that reads this page').toBe(id);
				if (expected.state === 'wait') expect(own?.sightings, 'waits for the page').toBeNull();
				else {
					expect(own?.sightings).toMatchObject(expected.sightings);
					z.array(sightingSchema).parse(own?.sightings);
					expect(own?.sightings?.filter(({role}) => role === 'subject').length).toBeLessThanOrEqual(1);
				}
				for (const other of said) {
					if (other.id === id || other.id === 'website') continue;
					const claimed = other.sightings?.filter(({role}) => role === 'subject') ?? [];
					expect(claimed, `${other.id} claims a page of ${id}`).toEqual([]);
				}
			},
			30_000,
		);
	});
});
