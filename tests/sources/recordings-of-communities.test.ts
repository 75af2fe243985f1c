// Recorded replies of real services, beside this project: what our sources make of them. Skipped loudly where they are missing.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Handle} from '@/lib/domain/handle';
import {NetTrouble} from '@/lib/net/trouble';
import {sources} from '@/lib/sources';
import type {Asked, Item} from '@/lib/sources/define';

const folder = join(import.meta.dirname, '../../../shared/data/sources');
const there = existsSync(folder);
if (!there) console.warn('SKIPPED: no recorded replies beside this project (../shared/data/sources)');

const recorded = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** Bodies of a cassette: single-quoted YAML, folded over lines. */
const bodiesOf = (file: string): string[] =>
	[...recorded(file).matchAll(/\n {6}string: '((?:[^']|'')*)'/gu)].map(([, body = '']) =>
		body
			.replaceAll("''", "'")
			.replace(/\n\n\s*/gu, '\n')
			.replace(/\n\s+/gu, ' ')
			.replaceAll('http://localhost:3000', 'https://server.example'),
	);

/** Lines of what a source says: `field: value`. `bodies` by what their address holds. */
const said = async (
	id: string,
	asked: Partial<Asked>,
	now: string,
	bodies: Record<string, () => string>,
): Promise<string[]> => {
	const source = sources.find(one => one.id === id);
	if (!source) throw new Error(`There is no ${id}.`);

	const get = async ({url}: {url: string}) => {
		const body = Object.entries(bodies).find(([part]) => url.includes(part))?.[1]();
		if (body === undefined) throw new Error(`${url} was not recorded.`);

		const json = () => {
			try {
				return JSON.parse(body);
			} catch {
				throw new NetTrouble('unreadable');
			}
		};
		return {url, status: 200, header: () => null, text: body, json};
	};
	const config = {host: 'forum.example', server: 'server.example', resolver: 'dns.google'} as never;
	const context = {config, secret: () => null, get, now: Date.parse(now), signal: AbortSignal.any([]), language: 'en'};
	const subject = {
		kind: 'company',
		name: 'Acme',
		company: null,
		domain: null,
		location: null,
		handles: [],
		...asked,
	} as const;

	const lines: string[] = [];
	for await (const item of source.ask(subject, context)) lines.push(lineOf(item));
	return lines;
};

const lineOf = (item: Item): string => {
	if (item.is === 'fact') return `${item.field}: ${item.value}`;
	if (item.is === 'event') return `${item.event} ${new Date(item.at).toISOString().slice(0, 10)}: ${item.title}`;

	return item.is === 'handle' ? item.handle : [item.code, item.detail].filter(Boolean).join(' ');
};

const by = (handle: Handle): Partial<Asked> => ({handles: [handle]});

describe.skipIf(!there)('on recorded replies', () => {
	test('Greenhouse: two roles in one office', async () => {
		const bodies = {'/vercel/jobs': () => recorded('ats/greenhouse-vercel.json')};
		const lines = ['openRoles: 2', 'hiringIn: London', 'hiringFor: Account Executive'];
		expect(await said('greenhouse', by('greenhouse:vercel'), '2026-09-30', bodies)).toEqual(lines);
		expect(await said('greenhouse', {name: 'Vercel', domain: 'vercel.com'}, '2026-09-30', bodies)).toEqual([
			'greenhouse:vercel',
			...lines,
		]);
		expect(await said('greenhouse', {name: 'Vercelli', domain: 'vercel.it'}, '2026-09-30', bodies)).toEqual([
			'ambiguous Vercel',
		]);
	});

	test('Lever: one role in each of three cities', async () => {
		const bodies = {'/spotify?': () => recorded('ats/lever-spotify.json')};
		expect(await said('lever', by('lever:spotify'), '2026-09-30', bodies)).toEqual(['openRoles: 2']);
		expect(await said('lever', {name: 'Spotify', domain: 'spotify.com'}, '2026-09-30', bodies)).toEqual([
			'lever:spotify',
			'openRoles: 2',
		]);
		expect(await said('lever', {name: 'Spotty', domain: 'spotify.example'}, '2026-09-30', bodies)).toEqual([
			'ambiguous spotify',
		]);
	});

	test('Ashby: roles from anywhere that have been open for years', async () => {
		const bodies = {'/linear': () => recorded('ats/ashby-linear.json')};
		expect(await said('ashby', by('ashby:linear'), '2026-09-30', bodies)).toEqual([
			'openRoles: 2',
			'hiringFor: Product',
		]);
	});

	test('SmartRecruiters: the first of many', async () => {
		const bodies = {'/Ubisoft2/postings': () => recorded('ats/smartrecruiters-ubisoft.json')};
		const lines = await said('smartrecruiters', by('smartrecruiters:Ubisoft2'), '2026-09-30', bodies);
		// The same two roles on every page that is asked for.
		expect(lines).toEqual(['openRoles: 310', 'partial 2/310']);
	});

	test('Hacker News: a story, where it names what was asked for, and not where it does not', async () => {
		const bodies = {search_by_date: () => recorded('hn/search_by_date.json')};
		expect(await said('hacker-news', {domain: 'blogosphere'}, '2016-12-20', bodies)).toEqual([
			'mention 2016-12-08: Ask HN: How would I visualize URL propagation in the blogosphere?',
		]);
		expect(await said('hacker-news', {domain: 'acme.example'}, '2016-12-20', bodies)).toEqual(['nothing']);
	});

	test('GitHub: an organisation that says nothing of itself', async () => {
		const organisation = () => JSON.stringify(JSON.parse(recorded('github/get-organization.json'))[0].response);
		expect(await said('github', by('github:octokit-fixture-org'), '2026-09-30', {'/orgs/': organisation})).toEqual([]);
		const error = () => JSON.stringify(JSON.parse(recorded('github/errors.json'))[0].response);
		expect(await said('github', by('github:octokit-fixture-org'), '2026-09-30', {'/orgs/': error})).toEqual([
			'unreadable',
		]);
	});

	test('Mastodon: a member, and a post of theirs', async () => {
		const account = bodiesOf('mastodon/test_account_lookup.cassette.yaml').find(
			body => body.includes('"fields"') && !body.includes('"role"'),
		);
		const post = bodiesOf('mastodon/test_public_tl_anonymous.cassette.yaml').find(body =>
			body.startsWith('{"id":"117020593134559451"'),
		);
		const bodies = {lookup: () => account ?? '', statuses: () => `[${post}]`};
		const lines = await said(
			'mastodon',
			{kind: 'person', ...by('fediverse:mastodonpy_test@server.example')},
			'2026-08-05',
			bodies,
		);
		expect(lines[0]).toBe('about: I walk funny');
		expect(lines[1]).toMatch(/^post 2026-08-01: Toot,/u);
		expect(lines).toHaveLength(2);
	});

	test('Discourse: the shape of before 2015 is not taken for an answer', async () => {
		const bodies = {'search.json': () => recorded('discourse/search.json')};
		expect(await said('discourse', {name: 'Acme'}, '2026-09-30', bodies)).toEqual(['unreadable']);
	});

	test('DNS: whom the records of a newspaper name, and none of its keys', async () => {
		const none = () => '{"Status":0}';
		const lines = await said('dns', {domain: 'nytimes.com'}, '2026-09-30', {
			'type=MX': none,
			'type=TXT': () => recorded('dns/txt-nytimes.json'),
		});
		expect(lines.sort()).toEqual(
			['Amazon SES', 'Apple Business Manager', 'Atlassian', 'Dropbox', 'Microsoft 365', 'SparkPost', 'Valimail'].map(
				name => `uses: ${name}`,
			),
		);
	});
});
