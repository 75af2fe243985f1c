// A company's own site: who moved away, how often it is asked, and whose rules count.
import {expect, test} from 'vitest';
import type {Request} from '@/lib/net/types';
import source from '@/lib/sources/company-website';
import type {Item} from '@/lib/sources/define';

const ask = async (pages: Record<string, {body: string; url?: string}>, shelf?: Map<string, string>) => {
	const asked: Request[] = [];
	const items: Item[] = [];
	const context = {
		config: {},
		secret: () => null,
		now: 0,
		signal: new AbortController().signal,
		language: 'en',
		...(shelf && {
			shelf: {read: async () => null, write: async (name: string, text: string) => void shelf.set(name, text)},
		}),
		get: async (request: Request) => {
			asked.push(request);
			const page = pages[request.url];
			return {
				url: page?.url ?? request.url,
				status: page ? 200 : 404,
				header: () => null,
				text: page?.body ?? '',
				json: () => null,
			};
		},
	};
	const company = {name: 'Loomfen', company: 'Loomfen', location: null, handles: []};
	for await (const item of source.ask({kind: 'company', domain: 'loomfen.example', ...company}, context))
		items.push(item);
	return {items, asked: asked.map(({url}) => url)};
};

const front = 'https://loomfen.example/';

test('a front page that leads to another company’s site says nothing of this one', async () => {
	const body = '<html><a href="https://boards.greenhouse.io/quilltec">Jobs</a></html>';
	const {items} = await ask({[front]: {body, url: 'https://www.quilltec.example/'}});
	expect(items).toEqual([{is: 'remark', code: 'nothing', detail: 'www.quilltec.example'}]);
});

test('its own www is its own, and the rules are those of its robots.txt', async () => {
	const {items, asked} = await ask({
		'https://loomfen.example/robots.txt': {body: 'User-agent: *\nDisallow: /jobs'},
		[front]: {body: '<html><a href="/jobs">Jobs</a></html>', url: 'https://www.loomfen.example/'},
		'https://www.loomfen.example/jobs': {body: '<html><a href="https://jobs.lever.co/loomfen">Lever</a></html>'},
	});
	expect(items).toEqual([{is: 'remark', code: 'not-allowed', detail: '/jobs'}]);
	expect(asked).toEqual(['https://loomfen.example/robots.txt', front]);
});

test('three requests at most, whatever the page links to', async () => {
	const links = ['careers', 'jobs', 'karriere', 'vagas'].map(path => `<a href="/${path}">${path}</a>`).join('');
	const body = `<html>${links.repeat(50)}</html>`;
	const {asked} = await ask({[front]: {body}, 'https://loomfen.example/careers': {body}});
	expect(asked).toHaveLength(3);
});

test.each([
	[
		'the icon that the page names',
		'<link rel="shortcut icon" href="/i.png">',
		{'/i.png': {body: 'data:image/png;base64,AA=='}},
		'data:image/png;base64,AA==',
	],
	[
		'the usual address where it names none',
		'<p>',
		{'/favicon.ico': {body: 'data:image/x-icon;base64,AA=='}},
		'data:image/x-icon;base64,AA==',
	],
	['no icon of another’s', '<link rel="icon" href="https://cdn.example/i.png">', {}, ''],
	[
		'none that another site answered',
		'<link rel="icon" href="/i.png">',
		{'/i.png': {body: 'data:image/png;base64,AA==', url: 'https://cdn.example/i.png'}},
		'',
	],
])('keeps %s', async (_, html, files: Record<string, {body: string; url?: string}>, kept) => {
	const shelf = new Map<string, string>();
	const own = Object.fromEntries(Object.entries(files).map(([path, file]) => [`https://loomfen.example${path}`, file]));
	const {asked} = await ask({[front]: {body: `<html>${html}</html>`}, ...own}, shelf);
	expect([...shelf]).toEqual([['icon:loomfen.example', kept]]);
	expect(asked.filter(url => !url.startsWith(front))).toEqual([]);
});
