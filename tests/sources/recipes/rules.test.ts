// What a recipe may not be: each refusal at its field, in a sentence that every language has.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {exported, imported, parsedRecipe} from '@/lib/sources/recipe/share';
import {whole} from './asking';

type Given = Record<string, unknown>;

/** The whole recipe with one part put in, or taken away where the value is undefined. */
const withPart = (path: string, value: unknown): Given => {
	const given = structuredClone(whole) as unknown as Given;
	const names = path.split('.');
	const last = names.pop()!;
	const place = names.reduce<Given>((part, name) => part[name] as Given, given);
	if (value === undefined) delete place[last];
	else place[last] = value;
	return given;
};

const refusalsOf = (given: unknown) => {
	const parsed = parsedRecipe(given);

	return 'refused' in parsed ? parsed.refused : [];
};

test('the model itself is a recipe, without a caution', () => {
	expect(parsedRecipe(whole)).toEqual({recipe: whole, cautions: []});
});

const event = whole.emit[0];

/** What is put where, at which field it is refused, and with which sentence. */
const refusals: [path: string, value: unknown, field: string, key: string, values?: string[]][] = [
	['request.url', 'http://{setting.host}/x', 'request.url', 'recipe_https'],
	['request.url', 'HTTPS://desk.example/x', 'request.url', 'recipe_https'],
	['request.url', '//desk.example/x', 'request.url', 'recipe_https'],
	['request.url', 'https://{domain}/', 'request.url', 'recipe_host'],
	['request.url', 'https://{setting.host}.evil.example/', 'request.url', 'recipe_host'],
	['request.url', 'https://desk.example{domain}/', 'request.url', 'recipe_host'],
	['request.url', 'https://{setting.user}{setting.host}/', 'request.url', 'recipe_host'],
	['request.url', 'https://desk.example@evil.example/', 'request.url', 'recipe_host'],
	['request.url', 'https://desk.example\\@evil.example/', 'request.url', 'recipe_host'],
	['request.url', 'https://desk.example:8443/', 'request.url', 'recipe_host'],
	['request.url', 'https://desk.example?x={domain}', 'request.url', 'recipe_host'],
	['request.url', 'https://127.0.0.1/', 'request.url', 'recipe_host'],
	['request.url', 'https://localhost/', 'request.url', 'recipe_host'],
	['request.url', 'https://Desk.example/', 'request.url', 'recipe_host'],
	['request.url', 'https://desk.example/a/../b', 'request.url', 'recipe_urlForm'],
	['request.url', 'https://desk.example/a b', 'request.url', 'recipe_urlForm'],
	['request.url', 'https://desk.example/a#b', 'request.url', 'recipe_urlForm'],
	['request.url', 'https://desk.example/\\evil.example', 'request.url', 'recipe_urlForm'],
	['request.url', 'https://desk.example/{domain', 'request.url', 'recipe_template'],
	['request.url', 'https://desk.example/{phone}', 'request.url', 'recipe_unknownName', ['phone']],
	['request.url', 'https://desk.example/{secret.token}', 'request.url', 'recipe_secretPlace'],
	['request.url', 'https://desk.example/?api_key=abc', 'request.url', 'recipe_secretPlace'],
	['request.url', 'https://desk.example/{$.id}', 'request.url', 'recipe_pathInRequest'],
	['request.url', 'https://{setting.other}/', 'request.url', 'recipe_unknownName', ['setting.other']],
	['request.query', {q: '{domain}', token: 'abc'}, 'request.query.token', 'recipe_secretPlace'],
	['request.query', {q: '{domain}', access_token: 'abc'}, 'request.query.access_token', 'recipe_secretPlace'],
	['request.query', {q: '{domain} {secret.token}'}, 'request.query.q', 'recipe_secretPlace'],
	['request.query', {q: 'all'}, 'needs.0', 'recipe_needUnused', ['domain']],
	['request.headers', {'X-Api-Key': 'abc'}, 'request.headers.X-Api-Key', 'recipe_secretPlace'],
	['request.headers', {Cookie: 'a=b'}, 'request.headers.Cookie', 'recipe_header', ['Cookie']],
	['request.headers', {Host: 'evil.example'}, 'request.headers.Host', 'recipe_header', ['Host']],
	['request.headers', {'a b': 'c'}, 'request.headers.a b', 'recipe_header', ['a b']],
	['request.headers', {accept: 'a\r\nb: c'}, 'request.headers.accept', 'recipe_headerText'],
	['request.method', 'PUT', 'request.method', 'recipe_oneOf', ['GET, POST']],
	['request.method', 'DELETE', 'request.method', 'recipe_oneOf', ['GET, POST']],
	['request.body', {q: '{domain}'}, 'request.body', 'recipe_bodyGet'],
	['request.auth', {type: 'basic', secret: 'other'}, 'request.auth.secret', 'recipe_unknownName', ['other']],
	[
		'request.auth',
		{type: 'basic', secret: 'token', user: '{domain}'},
		'request.auth.user',
		'recipe_unknownName',
		['domain'],
	],
	['request.auth', {type: 'header', secret: 'token', name: 'Cookie'}, 'request.auth.name', 'recipe_header', ['Cookie']],
	['request.auth', {type: 'query', secret: 'token'}, 'request.auth.type', 'recipe_oneOf', ['basic, bearer, header']],
	['request.auth', undefined, 'secrets.token', 'recipe_secretUnused', ['token']],
	['secrets.host', {label: 'Host'}, 'secrets.host', 'recipe_secretUnused', ['host']],
	['secrets.token', {label: 'Token', default: 'abc'}, 'secrets.token.default', 'recipe_unknownPart', ['default']],
	['settings.token', {label: 'Token'}, 'secrets.token', 'recipe_sameName', ['token']],
	['needs', ['domain', 'email'], 'needs.1', 'recipe_needUnused', ['email']],
	['needs', [], 'needs', 'recipe_atLeast', ['1']],
	['limit', 501, 'limit', 'recipe_atMost', ['500']],
	['limit', '50', 'limit', 'recipe_wantsNumber'],
	['rows', '$.results[?match(@.a, "(a+)+$")]', 'rows', 'recipe_path'],
	['rows', '$.results[?$..a]', 'rows', 'recipe_path'],
	['rows', 'results', 'rows', 'recipe_path'],
	['rows', undefined, 'rows', 'recipe_missing'],
	['recipe', 2, '', 'recipe_newer', ['2']],
	['recipe', undefined, '', 'recipe_noRecipe'],
	['recipe', '1', 'recipe', 'recipe_oneOf', ['1']],
	['id', 'Zendesk!', 'id', 'recipe_id'],
	['homepage', 'javascript:alert(1)', 'homepage', 'recipe_page'],
	['format', 'xml', 'format', 'recipe_oneOf', ['json, feed, csv, jsonld']],
	['loop', 3, 'loop', 'recipe_unknownPart', ['loop']],
	['whole', ['deal'], 'whole.0', 'recipe_wholeUnsaid', ['deal']],
	['emit', [{...event, as: 'script'}], 'emit.0.as', 'recipe_oneOf', ['fact, event, handle']],
	['emit', [{...event, title: 'subject'}], 'emit.0.title', 'recipe_path'],
	['emit', [{...event, title: 7}], 'emit.0.title', 'recipe_wantsText'],
	['emit', [{...event, title: undefined}], 'emit.0.title', 'recipe_missing'],
	['emit', [{...event, title: {path: '$.a', as: ['eval']}}], 'emit.0.title.as.0', 'recipe_oneOf'],
	['emit', [{...event, title: {path: '$.a', regex: '.*'}}], 'emit.0.title.regex', 'recipe_unknownPart', ['regex']],
	['emit', [{...event, title: {template: '{token}'}}], 'emit.0.title.template', 'recipe_unknownName', ['token']],
	['emit', [{...event, url: {template: 'javascript:{$.id}'}}], 'emit.0.url.template', 'recipe_link'],
	['emit', [{...event, url: {template: 'https://{$.host}/'}}], 'emit.0.url.template', 'recipe_host'],
	['emit', [{...event, event: 'anything'}], 'emit.0.event', 'recipe_oneOf'],
];

describe('refused', () => {
	test.each(refusals)('%s = %j', (path, value, field, key, values) => {
		const refused = refusalsOf(withPart(path, value));
		const found = refused.find(one => one.field === field);

		expect(found, JSON.stringify(refused)).toMatchObject({key, ...(values && {values})});
	});

	test('a secret in a body or a text', () => {
		const body = {...withPart('request.method', 'POST')};
		(body.request as Given).body = {filter: [{q: '{domain} {secret.token}'}]};
		expect(refusalsOf(body)).toContainEqual({field: 'request.body', key: 'recipe_secretPlace', values: []});
	});

	test.each([
		['null', 'recipe_noRecipe'],
		['[]', 'recipe_noRecipe'],
		['{"recipe":1', 'recipe_noJson'],
		[`{"recipe":1,"x":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 'recipe_deep'],
		[`"${'a'.repeat(300_000)}"`, 'recipe_long'],
	])('%.20s as a file', (text, key) => {
		expect(imported(text)).toMatchObject({refused: [{field: '', key}]});
	});
});

test('a POST is taken, with a caution', () => {
	const given = withPart('request.method', 'POST');
	expect(parsedRecipe(given)).toMatchObject({cautions: [{field: 'request.method', key: 'recipe_post'}]});
});

describe('shared', () => {
	const parsed = parsedRecipe({...whole, sample: {results: [{subject: 'Ana Vidal is unhappy'}]}});
	const recipe = 'recipe' in parsed ? parsed.recipe : null;

	test('without its sample, and comes back as it went', () => {
		const file = exported(recipe!, ['secret-1']);
		expect(file).toMatchObject({name: 'tickets.recipe.json'});
		expect('text' in file && file.text).not.toContain('Ana Vidal');
		expect(imported('text' in file ? file.text : '')).toEqual({recipe: whole, cautions: []});
	});

	test('with its sample where it is to go along', () => {
		const file = exported(recipe!, [], true);
		expect('text' in file && file.text).toContain('Ana Vidal');
	});

	test('never with a secret of the rep in it', () => {
		const careless = parsedRecipe(withPart('request.query.q', '{domain} apikey:s3cr3t/1'));
		if ('refused' in careless) throw new Error('It is no recipe.');
		const refused = {refused: [{field: 'request.query.q', key: 'recipe_secretInside', values: []}]};
		expect(exported(careless.recipe, ['s3cr3t/1'])).toEqual(refused);
	});
});

describe('every sentence', () => {
	const root = join(import.meta.dirname, '../../..');
	const folder = join(root, 'lib/sources/recipe');
	const code = readdirSync(folder)
		.filter(file => file.endsWith('.ts'))
		.map(file => readFileSync(join(folder, file), 'utf8'))
		.join('\n');
	const keys = [...new Set([...code.matchAll(/'(recipe_\w+)'/gu)].map(([, key]) => key!))];

	test.each(['en', 'pt_BR'])('is there in %s', locale => {
		const messages = JSON.parse(readFileSync(join(root, `assets/public/_locales/${locale}/messages.json`), 'utf8'));
		expect(keys.length).toBeGreaterThan(40);
		expect(keys.filter(key => !messages[key])).toEqual([]);
	});
});
