// Recipes of the rep's own: kept, dropped, tried on an answer, and carried from one browser to another.
import * as z from 'zod/mini';
import type {Settings} from '@/lib/domain/settings';
import type {RecipeFlaw, RecipeKept, RecipePreview, SourcesImported} from '@/lib/messages';
import {withStore} from '@/storage/open';
import {dropSecrets, secretsOf} from '@/storage/secrets';
import {readSettings, writeSettings} from '@/storage/settings';
import {broadcast} from './broadcast';
import {later} from './later';
import {everySource} from './source-ready';
import {unframed} from './unframed';

type Explained = {field: string; key: string; values: string[]};
const flawOf = ({field, key, values}: Explained): RecipeFlaw => ({field, says: key, values});

const read = async (text: string) => (await later()).importedRecipe(text);

/** Ids of what ships: no recipe may pass for one of them. */
const isTaken = async (id: string, {recipes}: Settings): Promise<boolean> =>
	recipes[id] === undefined &&
	(await everySource({...(await withStore(readSettings)), recipes: {}})).some(one => one.id === id);

const write = async (change: (settings: Settings) => Partial<Settings>): Promise<void> => {
	await withStore(async db => writeSettings(db, change(await readSettings(db))));
	broadcast(null);
};

const keepRecipe = async (text: string): Promise<RecipeKept> => {
	const said = await read(text);
	if ('refused' in said) return {source: null, flaws: said.refused.map(flawOf)};

	const id = (await later()).recipeOf(text)?.id ?? ''; // Missing never: it was read just now
	if (await isTaken(id, await withStore(readSettings)))
		return {source: null, flaws: [{field: 'id', says: 'recipe_idTaken', values: [id]}]};

	await write(({recipes}) => ({recipes: {...recipes, [id]: text}}));
	return {source: id, flaws: null};
};

const dropRecipe = async (id: string): Promise<null> => {
	await write(({recipes, sources}) => ({
		recipes: Object.fromEntries(Object.entries(recipes).filter(([own]) => own !== id)),
		sources: Object.fromEntries(Object.entries(sources).filter(([own]) => own !== id)),
	}));
	await withStore(db => dropSecrets(db, id));
	return null;
};

const previewRecipe = async (text: string, answer: string): Promise<RecipePreview> => {
	const said = await read(text);
	if ('refused' in said) return {items: [], flaws: said.refused.map(flawOf)};

	const {items, problems} = (await later()).previewRecipe(said.recipe, answer === '' ? undefined : answer, Date.now());
	return {items, flaws: problems.map(flawOf)};
};

/** What goes from one browser to another: recipes and what was typed in, and no secret. */
const carriedSchema = z.strictObject({
	windshield: z.literal('sources'),
	version: z.literal(1),
	sources: z.record(
		z.string().check(z.maxLength(60)),
		z.strictObject({config: z.record(z.string().check(z.maxLength(60)), z.string().check(z.maxLength(4000)))}),
	),
	recipes: z.record(z.string().check(z.maxLength(60)), z.string().check(z.maxLength(200_000))),
});

const exportSources = async (): Promise<string> => {
	const {sources, recipes} = await withStore(readSettings);
	const {importedRecipe, exportedRecipe} = await later();
	const shared = await Promise.all(
		Object.entries(recipes).map(async ([id, text]): Promise<[string, string][]> => {
			const said = importedRecipe(text);
			const secrets = Object.values(await withStore(db => secretsOf(db, id)));
			const file = 'recipe' in said ? exportedRecipe(said.recipe, secrets) : null;
			return file && 'text' in file ? [[id, file.text]] : [];
		}),
	);
	return `${JSON.stringify(
		{
			windshield: 'sources',
			version: 1,
			sources: Object.fromEntries(Object.entries(sources).map(([id, {config}]) => [id, {config}])),
			recipes: Object.fromEntries(shared.flat()),
		},
		null,
		'\t',
	)}\n`;
};

/** Nothing is switched on by a file: that is the rep's own click. */
const importSources = async (text: string): Promise<SourcesImported> => {
	const parsed = carriedSchema.safeParse(safeJson(text));
	if (!parsed.success) return {taken: 0, recipes: 0, flaws: [{field: '', says: 'sourcesNoFile', values: []}]};

	const {sources, recipes} = parsed.data;
	const kept = await Promise.all(Object.values(recipes).map(keepRecipe));
	await write(({sources: before}) => ({
		sources: {
			...before,
			...Object.fromEntries(
				Object.entries(sources).map(([id, {config}]) => [id, {on: before[id]?.on ?? false, config}]),
			), // Missing where the rep never touched it
		},
	}));
	return {
		taken: Object.keys(sources).length,
		recipes: kept.filter(({source}) => source !== null).length,
		flaws: kept.flatMap(({flaws}) => flaws ?? []),
	};
};

const safeJson = (text: string): unknown => {
	try {
		return JSON.parse(text.replace(/^\uFEFF/u, ''));
	} catch {
		return null;
	}
};

export const recipeAnswers = unframed({
	keepRecipe: ({text}) => keepRecipe(text),
	dropRecipe: ({source}) => dropRecipe(source),
	previewRecipe: ({text, answer}) => previewRecipe(text, answer),
	exportSources: () => exportSources(),
	importSources: ({text}) => importSources(text),
});
