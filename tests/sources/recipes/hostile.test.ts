// Hostile answers: whatever a service says, a recipe throws nothing, changes no prototype, links only to the web, and ends.
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isHandle} from '@/lib/domain/handle-form';
import type {Item} from '@/lib/sources/define';
import {answerOf, sampleOf} from '@/lib/sources/recipe/answer';
import {itemsIn} from '@/lib/sources/recipe/items';
import {pick} from '@/lib/sources/recipe/pick';
import {imported, parsedRecipe} from '@/lib/sources/recipe/share';
import {shippedRecipes} from '@/lib/sources/recipe/shipped';
import {ask, company, now, whole} from './asking';

const parsed = parsedRecipe(whole);
const recipes = [...shippedRecipes(), ...('recipe' in parsed ? [parsed.recipe] : [])];
const config = {host: 'desk.example', user: 'jo@us.example', email: 'jo@us.example'};

const clean = JSON.stringify([
	Object.getOwnPropertyNames(Object.prototype),
	Object.getOwnPropertyNames(Array.prototype),
]);

/** What holds of anything that a recipe says. */
const sound = (items: readonly Item[]): void => {
	expect(
		JSON.stringify([Object.getOwnPropertyNames(Object.prototype), Object.getOwnPropertyNames(Array.prototype)]),
	).toBe(clean);
	for (const item of items) {
		if (item.is === 'remark') continue;
		const {url, quote} = item.evidence;
		if (url !== null) expect(new URL(url).protocol).toMatch(/^https?:$/u);
		expect((url ?? '').length).toBeLessThanOrEqual(2000);
		expect((quote ?? '').length).toBeLessThanOrEqual(500);
		if (item.is === 'handle') expect(isHandle(item.handle)).toBe(true);
		if (item.is === 'fact')
			expect([item.value.length > 0, item.value.length <= 500, item.value.isWellFormed()]).toEqual([true, true, true]);
		if (item.is === 'event') {
			expect(item.title.length).toBeLessThanOrEqual(500);
			expect(item.key.length).toBeLessThanOrEqual(200);
			expect(item.at).toBeLessThanOrEqual(now);
		}
	}
};

/** The same answer with one value in the place of every text in it. */
const replaced = (value: unknown, by: unknown): unknown => {
	if (typeof value === 'string') return by;
	if (Array.isArray(value)) return value.map(part => replaced(part, by));
	if (typeof value === 'object' && value !== null)
		return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, replaced(part, by)]));

	return value;
};

describe.each(recipes.map(recipe => [recipe.id, recipe] as const))('%s', (_, recipe) => {
	test('reads any JSON', () => {
		fc.assert(
			fc.property(fc.json({maxDepth: 6}), text => {
				sound(itemsIn(recipe, text, config, now).items);
			}),
			{numRuns: 150},
		);
	});

	test('reads its own answer with any value in the place of its texts', () => {
		const answer: unknown = JSON.parse(sampleOf(recipe));
		fc.assert(
			fc.property(fc.oneof(fc.anything(), fc.webUrl(), fc.string({unit: 'binary'})), value => {
				const text = JSON.stringify(
					replaced(answer, value === undefined || typeof value === 'bigint' ? null : value),
					(__, part) => (typeof part === 'bigint' ? null : part),
				);
				sound(itemsIn(recipe, text, config, now).items);
			}),
			{numRuns: 150},
		);
	});
});

test('names of a prototype are names like any other', () => {
	const text =
		'{"results":[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"subject":"a","created_at":"2026-01-02","id":"__proto__"}]}';
	for (const path of [
		'$.__proto__.polluted',
		'$.constructor.prototype.polluted',
		'$.toString',
		'$.__proto__.toString',
	]) {
		const made = parsedRecipe({
			...whole,
			emit: [{as: 'fact', field: 'owner', value: {path, map: {'1': 'own'}, default: 'none'}}],
		});
		if ('refused' in made) throw new Error(path);
		const [item] = itemsIn(made.recipe, text, config, now).items;
		expect(item).toMatchObject({value: path.endsWith('polluted') ? 'own' : 'none'});
	}
	expect({}).not.toHaveProperty('polluted');
	for (const name of ['__proto__', 'constructor', 'toString']) {
		const made = parsedRecipe({
			...whole,
			emit: [{as: 'fact', field: 'owner', value: {path: '$.id', map: {x: 'y'}, default: 'none'}}],
		});
		if ('refused' in made) throw new Error(name);
		expect(itemsIn(made.recipe, JSON.stringify({results: [{id: name}]}), config, now).items).toMatchObject([
			{value: 'none'},
		]);
	}
});

test('a file with a prototype in it pollutes nothing', () => {
	const text = JSON.stringify(whole)
		.replace('"accept":', '"__proto__":{"polluted":1},"accept":')
		.replace('"settings":{', '"settings":{"__proto__":{"label":"x"},');
	imported(text);
	imported(
		`{"recipe":1,"__proto__":{"polluted":1},"settings":{"__proto__":{"polluted":1}},"request":{"body":{"__proto__":{"polluted":1}}}}`,
	);
	expect({}).not.toHaveProperty('polluted');
	sound([]);
});

const corpus = join(import.meta.dirname, '../../../../shared/data/payloads.mjs');
const missing = !existsSync(corpus);
if (missing) console.warn('SKIPPED: no hostile strings beside this project (../shared/data/payloads.mjs)');

describe.skipIf(missing)('the payloads of the project', async () => {
	const {strings, enricher} = missing ? {strings: {}, enricher: {}} : await import(/* @vite-ignore */ corpus);
	const texts = Object.values(strings as Record<string, string[]>).flat();

	test.each(recipes.map(recipe => [recipe.id, recipe] as const))('%s reads every one of them', (_, recipe) => {
		expect(texts.length).toBeGreaterThan(80);
		const answer: unknown = JSON.parse(sampleOf(recipe));
		for (const text of texts) {
			sound(itemsIn(recipe, JSON.stringify(replaced(answer, text)), config, now).items);
			sound(itemsIn(recipe, text, config, now).items);
		}
	});

	test('every answer that ends is a remark or sound items', async () => {
		let read = 0;
		for (const payload of Object.values(enricher as Record<string, unknown>)) {
			if (typeof payload !== 'function' || /setTimeout|setInterval|writable|once/u.test(String(payload))) continue;
			let text = '';
			payload({
				writeHead: () => {},
				write: (part: string) => (text += part),
				end: (part = '') => (text += part),
				destroy: () => {},
				on: () => {},
			});
			for (const recipe of recipes) {
				const {items} = await ask(
					recipe,
					{...company, kind: recipe.subject, handles: recipe.needs.map(need => `${need}:x` as const)},
					text,
					{config, secrets: {key: 'k', token: 't'}},
				);
				expect(items.length).toBeGreaterThan(0);
				sound(items);
			}
			read += 1;
		}
		expect(read).toBeGreaterThan(8);
	});
});

describe('a text in another format', () => {
	test.each(['feed', 'csv', 'jsonld', 'json'] as const)('%s: any text is an answer or none', format => {
		fc.assert(
			fc.property(
				fc.string({unit: 'binary', maxLength: 300}),
				fc.constantFrom(
					'',
					'<rss><channel><item><title>',
					'<script type="application/ld+json">',
					'a,b\n"',
					'<feed><entry>',
				),
				(text, before) => {
					const answer = answerOf(format, before + text);
					expect(pick(answer, ['nothing', 0])).toBeNull();
				},
			),
			{numRuns: 300},
		);
	});

	test.each([
		['feed', `<rss><channel>${'<item><title>x</title>'.repeat(40_000)}</channel></rss>`],
		['feed', '<rss>'.repeat(100_000)],
		['csv', `a,b\n${'"'.repeat(500_000)}`],
		['csv', `a,b\n${'"x\n'.repeat(100_000)}`],
		['csv', `${'a,'.repeat(500_000)}\n${'1,'.repeat(500_000)}`],
		['jsonld', '<div>'.repeat(200_000)],
		['jsonld', `<script type="application/ld+json">${'['.repeat(200_000)}`],
		['jsonld', '<script type="application/ld+json">{}</script>'.repeat(20_000)],
	] as const)('%s that is long and broken ends', (format, text) => {
		const {user, system} = process.threadCpuUsage();
		answerOf(format, text);
		const after = process.threadCpuUsage();
		expect((after.user + after.system - user - system) / 1000).toBeLessThan(2000);
	});
});
