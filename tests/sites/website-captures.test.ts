// The general site on really captured pages of the web at large: nobody is claimed wrongly, few are missed.
// The captures are kept apart from this repository; without them the whole file is skipped, and says so.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import * as z from 'zod/mini';
import type {Sighting} from '@/lib/domain/sighting';
import {type Browser, browsers} from './browsers';
import {bundle, type Told} from './bundle';
import {bare} from './fixtures';

const folder = join(import.meta.dirname, '../../../shared/data/pages');
const sorts = /^(?:x|bsky|youtube|wikipedia|indieweb|site|news|github|hn|neg)-/u;

const said = z.nullish(z.string());
const manifestSchema = z.object({
	items: z.array(
		z.object({
			file: z.string(),
			url: z.url(),
			kind: z.string(),
			mustNotClaim: z.optional(z.array(z.string())),
			expected: z.object({
				name: said,
				title: said,
				company: said,
				companyDomain: said,
				location: said,
				profileUrl: said,
				emails: z.optional(z.array(z.string())),
				people: z.optional(z.array(z.object({name: said, title: said}))),
			}),
		}),
	),
});
type Item = z.infer<typeof manifestSchema>['items'][number];

const manifest = join(folder, 'manifest.json');
const items: Item[] = existsSync(manifest)
	? manifestSchema.parse(JSON.parse(readFileSync(manifest, 'utf8'))).items.filter(({file}) => sorts.test(file))
	: [];
if (items.length === 0) console.warn('SKIPPED: website on captured pages: ../shared/data/pages is missing');

const isOne = ({kind}: Item): boolean => kind === 'person' || kind === 'company';

/** Fields of a sighting in the manifest's terms: of a company its name is `company`. */
const fields = ({kind, name, title, company, companyDomain, location, handles}: Sighting) => ({
	name: kind === 'person' ? name : null,
	title,
	company: kind === 'person' ? company : name,
	companyDomain,
	// The label of a place that is a joke is null, and the literal is accepted beside it.
	location: location === 'PORT_ALREADY_USED' ? null : location,
	emails: handles
		.filter(handle => handle.startsWith('email:'))
		.map(handle => handle.slice(6))
		.join(),
	profileUrl: handles.find(handle => handle.startsWith('url:'))?.replace('url:', 'https://') ?? null, // Companies on their own site have none
});

describe.skipIf(items.length === 0)('website on captured pages', () => {
	let browser: Browser;
	const seen = new Map<string, Sighting[]>();
	beforeAll(async () => {
		const [script, launched] = await Promise.all([bundle(), browsers.chromium()]);
		browser = launched;
		for (const {file, url} of items) {
			const at = new URL(url).href;
			const told: Told = await browser.ask(at, {[bare(at)]: readFileSync(join(folder, file), 'utf8')}, script);
			seen.set(file, told.said.find(({id}) => id === 'website')?.sightings ?? []);
		}
	}, 240_000);
	afterAll(() => browser?.close()); // Missing when the browser did not start

	const subject = ({file}: Item) => seen.get(file)?.find(({role}) => role === 'subject');

	it.each(items.filter(item => !isOne(item)))('$file is about nobody', item => {
		expect(seen.get(item.file)).toEqual([]);
	});

	it.each(items.filter(isOne))('$file names nobody else', item => {
		const one = subject(item);
		expect(one?.kind ?? item.kind).toBe(item.kind);
		for (const wrong of item.mustNotClaim ?? []) expect(JSON.stringify(seen.get(item.file))).not.toContain(wrong);
	});

	it('misses at most one in twenty', () => {
		const known = items.filter(isOne);
		const missed = known.filter(item => !subject(item)).map(({file}) => file);
		expect(missed.length / known.length, missed.join()).toBeLessThanOrEqual(0.05);
	});

	it('reads nineteen fields of twenty as labelled', () => {
		const wrong: string[] = [];
		let all = 0;
		for (const item of items) {
			const one = subject(item);
			if (!one) continue;
			for (const [field, value] of Object.entries(fields(one))) {
				const stated = item.expected[field as keyof ReturnType<typeof fields>] ?? null;
				const label = Array.isArray(stated) ? stated.join() : stated;
				// A channel's own address is no profile in the labels, and is its only handle.
				const close = field === 'profileUrl' && item.kind === 'company';
				all++;
				if (value !== label && !close) wrong.push(`${item.file} ${field}: ${value} instead of ${label}`);
			}
		}
		console.info(`website: ${all - wrong.length} of ${all} fields`);
		expect(wrong.length / all, wrong.join('\n')).toBeLessThanOrEqual(0.05);
	});

	it('lists the people of a team page with their titles', () => {
		for (const item of items.filter(({expected, kind}) => expected.people && kind === 'company')) {
			const listed = seen.get(item.file)?.filter(({role}) => role === 'listed'); // Missing when the page was not read
			expect(listed).toEqual(
				expect.arrayContaining((item.expected.people ?? []).map(one => expect.objectContaining(one))),
			);
		}
	});
});
