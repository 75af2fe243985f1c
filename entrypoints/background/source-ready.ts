// Which sources are there, and which of them are ready to be asked: switched on, with all that they need.
import type {Ready} from '@/lib/ask';
import type {Settings} from '@/lib/domain/settings';
import type {Asker, Purpose} from '@/lib/net/way';
import type {NamedSource} from '@/lib/sources/define';
import {withStore} from '@/storage/open';
import {secretsOf, writeSecrets} from '@/storage/secrets';
import {later} from './later';
import {getFor} from './net';

/** Built in, and of the rep's own hand. A recipe that can no longer be read is left out. */
export const everySource = async ({recipes}: Settings): Promise<NamedSource[]> => {
	const {sources, shipped, recipeOf} = await later();
	const own = Object.values(recipes).flatMap(text => recipeOf(text) ?? []); // Missing where it cannot be read any more
	const ours = [...sources, ...shipped()];
	const taken = new Set(ours.map(({id}) => id));

	return [...ours, ...own.filter(({id}) => !taken.has(id))];
};

/** What the rep typed in, as the source wants it; null where that cannot be so. */
export const configOf = ({id, config}: NamedSource, settings: Settings): unknown => {
	const parsed = config.safeParse(settings.sources[id]?.config ?? {}); // Missing where nothing was typed in

	return parsed.success ? parsed.data : null;
};

export const originsOf = (source: NamedSource, settings: Settings): string[] => {
	const config = configOf(source, settings);

	return config === null ? [] : [...source.origins(config as never)];
};

/** Names of what it cannot do without and the rep did not type in. */
export const missingOf = (source: NamedSource, settings: Settings, secrets: readonly string[]): string[] => {
	const typed = settings.sources[source.id]?.config ?? {}; // Missing as above

	return source.settings.flatMap(({name, secret, optional}) =>
		optional || (secret ? secrets.includes(name) : typed[name]) ? [] : [name],
	);
};

export const askerOf = (
	{id, pace, keeps, session}: NamedSource,
	origins: string[],
	secrets: Record<string, string>,
): Asker => ({
	id,
	origins,
	pace,
	keeps,
	...(session && {session}),
	secrets: Object.values(secrets),
});

/** Kept among the answers, which are dropped when somebody is forgotten; under another host or name nothing is found. */
export const shelfOf = (source: string, {sources}: Settings): NonNullable<Ready['shelf']> => {
	const idOf = (name: string) => JSON.stringify(['shelf', source, sources[source]?.config ?? {}, name]); // Missing where nothing was typed in

	return {
		read: async name => (await withStore(db => db.answers.get(idOf(name)))) ?? null, // Missing at the first time
		write: (name, text) =>
			withStore(async db => {
				const row = {id: idOf(name), at: Date.now(), url: name, status: 200, headers: [], text, size: text.length};
				await db.answers.put(row);
			}),
	};
};

/** A source with its network for this purpose; null where it lacks something. */
export const readyFor = async (source: NamedSource, settings: Settings, purpose: Purpose): Promise<Ready | null> => {
	const secrets = await withStore(db => secretsOf(db, source.id));
	const config = configOf(source, settings);
	if (config === null || missingOf(source, settings, Object.keys(secrets)).length > 0) return null;

	return {
		source,
		config,
		secret: name => secrets[name] ?? null, // Missing where it is optional
		shelf: shelfOf(source.id, settings),
		keep: (name, value) => withStore(db => writeSecrets(db, source.id, {[name]: value})),
		get: (await getFor())(askerOf(source, originsOf(source, settings), secrets), purpose),
	};
};

export const isOn = (id: string, {sources}: Settings): boolean => sources[id]?.on === true; // Missing where the rep never touched it
