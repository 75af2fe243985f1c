// Never: whatever a recipe, a subject, a setting or a secret says, a request goes to the one host, escaped once and without a secret in its address.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Asked} from '@/lib/sources/define';
import {isHost} from '@/lib/sources/recipe/host';
import {requestOf} from '@/lib/sources/recipe/request';
import {sourceOf} from '@/lib/sources/recipe/run';
import {exported, parsedRecipe} from '@/lib/sources/recipe/share';
import {company, whole} from './asking';

const recipeWith = (request: object, more: object = {}) => {
	const parsed = parsedRecipe({...whole, ...more, request: {...whole.request, ...request}});

	return 'recipe' in parsed ? parsed.recipe : null;
};

const settings = {host: 'desk.example', user: 'jo@us.example'};
const canary = 'c4n4ry-0f-the-rep';
const secret = () => canary;

/** Values as hostile as a page or a file may hold. */
const value = fc.oneof(
	fc.string({unit: 'binary', minLength: 1, maxLength: 40}),
	fc.string({unit: 'grapheme', minLength: 1, maxLength: 40}),
	fc.constantFrom(
		'..',
		'.',
		'%2e%2e',
		'../../x',
		'@evil.example',
		'?a=b',
		'#x',
		'\\evil',
		'//evil.example',
		'\uD800',
		'a b',
		"'()*!",
		'%',
		'%41',
		'{domain}',
		'\r\nhost: evil.example',
	),
);
const asked = (domain: string): Asked => ({...company, domain, name: domain, company: domain});

describe('a value of the subject', () => {
	const inPath = recipeWith({url: 'https://{setting.host}/v1/{domain}/about', query: {}});
	const inQuery = recipeWith({query: {q: 'site:{domain} open'}});
	const inBoth = recipeWith({url: 'https://{setting.host}/v1/{name}?first={domain}', query: {'a b': '{domain}'}});

	test('stands in a path escaped once, or nothing is asked', () => {
		fc.assert(
			fc.property(value, domain => {
				const request = requestOf(inPath!, asked(domain), settings, secret);
				if (typeof request === 'string') {
					expect(domain).toMatch(/^\.{1,2}$/u);
					return;
				}

				const [, , segment = '', last] = new URL(request.url).pathname.split('/');
				expect(last).toBe('about');
				expect(decodeURIComponent(segment)).toBe(domain.toWellFormed());
			}),
			{numRuns: 500},
		);
	});

	test('stands in a query escaped once, between what the recipe says', () => {
		fc.assert(
			fc.property(value, domain => {
				const request = requestOf(inQuery!, asked(domain), settings, secret);
				if (typeof request === 'string') throw new Error(`${domain} was not asked for.`);
				const url = new URL(request.url);
				expect([...url.searchParams]).toEqual([['q', `site:${domain.toWellFormed()} open`]]);
				expect(url.hash).toBe('');
			}),
			{numRuns: 500},
		);
	});

	test('stands in a body as a text of JSON, and adds no part to it', () => {
		const posted = recipeWith({
			method: 'POST',
			query: {},
			body: {filter: {domain: '{domain}', exact: true}, names: ['{name}', 1]},
		});
		fc.assert(
			fc.property(value, domain => {
				const request = requestOf(posted!, asked(domain), settings, secret);
				if (typeof request === 'string') throw new Error(`${domain} was not asked for.`);
				expect(JSON.parse(request.body!)).toEqual({filter: {domain, exact: true}, names: [domain, 1]});
			}),
		);
	});

	test('never changes the host, and what leaves is what the source says leaves', () => {
		fc.assert(
			fc.property(value, domain => {
				const request = requestOf(inBoth!, asked(domain), settings, secret);
				if (typeof request === 'string') return;
				expect(new URL(request.url).origin).toBe('https://desk.example');
				expect(request.sends).toEqual(['name', 'domain']);
				expect(sourceOf(inBoth!).discloses.sends).toEqual(request.sends);
			}),
			{numRuns: 500},
		);
	});
});

describe('an address', () => {
	const piece = fc.constantFrom(
		'https://',
		'http://',
		'desk.example',
		'{setting.host}',
		'{setting.user}',
		'{domain}',
		'/',
		'@',
		':',
		'.',
		'\\',
		'?',
		'#',
		'%',
		'evil.example',
		'{',
		'}',
		'{{',
		'[::1]',
		' ',
		'\t',
		'ｅvil',
		'..',
		'//',
		'443',
		'{name}',
		'a',
	);
	const anyUrl = fc.oneof(
		fc.array(piece, {maxLength: 8}).map(pieces => pieces.join('')),
		fc.array(piece, {maxLength: 6}).map(pieces => `https://${pieces.join('')}`),
		fc.array(piece, {maxLength: 6}).map(pieces => `https://desk.example/${pieces.join('')}`),
		fc.array(piece, {maxLength: 6}).map(pieces => `https://{setting.host}/${pieces.join('')}`),
	);
	const typed = fc.oneof(
		value,
		fc.constantFrom('desk.example', 'evil.example', 'desk.example/@evil', 'evil.example:1', 'EVIL.example', '{domain}'),
	);

	test('that is taken leads to the host that was declared, and to no other', () => {
		let asks = 0;
		fc.assert(
			fc.property(anyUrl, typed, value, (url, host, domain) => {
				const recipe = recipeWith({url, query: {d: '{domain}'}});
				if (!recipe) return;
				const config = {host, user: 'jo@us.example'};
				const origins = sourceOf(recipe).origins(config);
				const request = requestOf(recipe, asked(domain), config, secret);
				if (typeof request === 'string') return;

				asks += 1;
				const {protocol, host: reached, username, password} = new URL(request.url);
				expect([protocol, username, password]).toEqual(['https:', '', '']);
				expect(origins).toEqual([`https://${reached}/*`]);
				const declared = url.slice('https://'.length).split('/', 1)[0];
				expect(reached).toBe(declared === '{setting.host}' ? host : declared);
			}),
			{numRuns: 3000},
		);
		expect(asks, 'The property was tried on nothing.').toBeGreaterThan(100);
	});

	test('is asked only where the host that was typed in is one', () => {
		fc.assert(
			fc.property(typed, host => {
				const recipe = recipeWith({});
				const parsed = sourceOf(recipe!).config.safeParse({host, user: 'jo'});
				expect(parsed.success).toBe(isHost(host.trim().toLowerCase()));
			}),
		);
	});
});

describe('a secret', () => {
	const auths = [
		{type: 'basic', secret: 'token'},
		{type: 'basic', secret: 'token', user: '{setting.user}'},
		{type: 'bearer', secret: 'token'},
		{type: 'header', name: 'X-Key', secret: 'token'},
	];

	test.each(auths)('goes into a header and nowhere else: %j', auth => {
		fc.assert(
			fc.property(fc.string({minLength: 8, maxLength: 40}), value, (key, domain) => {
				const recipe = recipeWith({auth});
				const request = requestOf(recipe!, asked(domain), settings, () => `${canary}${key}`);
				if (typeof request === 'string') {
					expect(request).toBe('needs-key');
					return;
				}

				expect(JSON.stringify([request.url, request.body ?? ''])).not.toContain(canary);
				const {authorization = '', 'x-key': own = ''} = request.headers ?? {};
				const carried = auth.type === 'basic' ? atob(authorization.slice(6)) : `${authorization}${own}`;
				expect(carried).toContain(canary);
				expect(Object.values(request.headers ?? {}).join('')).not.toMatch(/[\r\n]/u);
			}),
		);
	});

	test('that is missing or blank is said, and nothing is asked', () => {
		for (const missing of [null, '', '   '])
			expect(requestOf(recipeWith({})!, company, settings, () => missing)).toBe('needs-key');
	});

	test('that would break out of its header is none', () => {
		for (const key of ['a\r\nhost: evil.example', 'a b', 'ключ'])
			for (const auth of auths.slice(2))
				expect(requestOf(recipeWith({auth})!, company, settings, () => key)).toBe('needs-key');
	});

	test('is in no file that is shared, wherever the rep typed it', () => {
		const places = ['title', 'query', 'header', 'label', 'user', 'map'] as const;
		fc.assert(
			fc.property(
				fc.constantFrom(...places),
				fc.string({minLength: 6, maxLength: 30, unit: 'grapheme-ascii'}),
				(place, rest) => {
					const key = `k3y${rest.replace(/[{}$]/gu, '-')}`.trim();
					const given = structuredClone(whole) as unknown as {
						title: string;
						settings: Record<string, {label: string}>;
						request: Record<string, object>;
						emit: object[];
					};
					if (place === 'title') given.title = key;
					if (place === 'query') given.request.query = {q: `{domain} ${key}`};
					if (place === 'header') given.request.headers = {accept: key};
					if (place === 'label') given.settings.host!.label = key;
					if (place === 'user') given.request.auth = {type: 'basic', secret: 'token', user: key};
					if (place === 'map') given.emit = [{as: 'fact', field: 'owner', value: {path: '$.a', map: {[key]: 'x'}}}];
					const parsed = parsedRecipe(given);
					if ('refused' in parsed) return;

					const file = exported(parsed.recipe, [key]);
					expect('text' in file ? file.text : '').not.toContain(JSON.stringify(key).slice(1, -1));
					expect(file).toHaveProperty('refused');
				},
			),
			{numRuns: 300},
		);
	});
});
