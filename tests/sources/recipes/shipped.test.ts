// Every recipe that ships, on its own sample: found on disk, held to what stands beside it in tests/fixtures/recipes.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Asked, Item} from '@/lib/sources/define';
import {sampleOf} from '@/lib/sources/recipe/answer';
import {preview} from '@/lib/sources/recipe/preview';
import {sourceOf} from '@/lib/sources/recipe/run';
import {parsedRecipe} from '@/lib/sources/recipe/share';
import {shippedRecipes} from '@/lib/sources/recipe/shipped';
import {ask, now} from './asking';

type Case = {
	story: string;
	asked: Asked;
	config?: Record<string, string>;
	secrets?: Record<string, string>;
	/** What goes out: the address, and every header. */
	request: {url: string; headers: Record<string, string>};
	items: Item[];
};

const root = join(import.meta.dirname, '../../..');
const shippedIn = join(root, 'lib/sources/recipe/shipped');
const casesIn = join(root, 'tests/fixtures/recipes');
const files = readdirSync(shippedIn).sort();

test('ten ship, each under its own name, and nothing stands beside nobody', () => {
	expect(files.length).toBeGreaterThanOrEqual(10);
	expect(shippedRecipes().map(({id}) => `${id}.json`)).toEqual(files);
	expect(readdirSync(casesIn).sort()).toEqual(files);
});

describe.each(files)('%s', file => {
	const given = JSON.parse(readFileSync(join(shippedIn, file), 'utf8'));
	const parsed = parsedRecipe(given);
	const beside = join(casesIn, file);

	test('is a recipe with terms, a sample and words that are there', () => {
		expect(parsed).not.toHaveProperty('refused');
		if ('refused' in parsed) return;
		const {recipe} = parsed;
		expect(recipe.sample, 'A recipe that ships brings a sample.').toBeDefined();
		if (recipe.group !== 'own') expect(recipe.terms, 'Say by whose terms it is asked.').toBeDefined();
		const english = JSON.parse(readFileSync(join(root, 'assets/public/_locales/en/messages.json'), 'utf8'));
		const labels = [...Object.values(recipe.settings ?? {}), ...Object.values(recipe.secrets ?? {})].map(
			({label}) => label,
		);
		for (const key of [...labels, ...(recipe.notice ? [recipe.notice] : [])])
			expect(english, 'A recipe that ships speaks every language.').toHaveProperty(key);
		expect(preview(recipe, sampleOf(recipe), now).rows).toBeGreaterThan(0);
	});

	test('says of its sample what stands beside it, and asks as it says', async () => {
		expect(existsSync(beside), `Write tests/fixtures/recipes/${file}.`).toBe(true);
		if ('refused' in parsed) throw new Error('It is no recipe.');
		const {recipe} = parsed;
		const one = JSON.parse(readFileSync(beside, 'utf8')) as Case;
		const source = sourceOf(recipe);
		expect(source.config.safeParse(one.config ?? {}).success, 'The case has settings that are refused.').toBe(true);
		const {items, requests} = await ask(recipe, one.asked, sampleOf(recipe), one);

		expect(items).toEqual(one.items);
		expect(requests.map(({url, headers}) => ({url, headers}))).toEqual([one.request]);
		expect(requests[0]?.sends).toEqual(source.discloses.sends);
		const origins = source.origins((one.config ?? {}) as never);
		expect(origins).toEqual([`https://${new URL(requests[0]!.url).host}/*`]);
		for (const secret of Object.values(one.secrets ?? {})) expect(requests[0]?.url).not.toContain(secret);
		for (const item of items) {
			if (item.is === 'fact') expect(source.adds.fields).toContain(item.field);
			if (item.is === 'event') expect(source.adds.events).toContain(item.event);
			if (item.is === 'handle') expect(source.adds.handles).toContain(item.handle.split(':', 1)[0]);
		}
	});
});
