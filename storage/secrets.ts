// The secrets: what the rep typed in that nobody else may see, one row a source. They leave the store only on their way to the source's host.
import type {Store} from './database';

/** `values`: by the name of the setting. */
export type SecretsRow = {source: string; values: Record<string, string>};
export const secretsIndex = 'source';

export const secretsOf = async (db: Store, source: string): Promise<Record<string, string>> =>
	(await db.secrets.get(source))?.values ?? {}; // Missing where none was typed in

/** Which secrets are there, by source: their names, never what they are. */
export const secretNames = async (db: Store): Promise<Map<string, string[]>> =>
	new Map((await db.secrets.toArray()).map(({source, values}) => [source, Object.keys(values)]));

/** A secret that is absent stays as it is, an empty one is forgotten. */
export const writeSecrets = (db: Store, source: string, change: Record<string, string>): Promise<void> =>
	db.transaction('rw', db.secrets, async () => {
		const all = Object.entries({...(await secretsOf(db, source)), ...change}).filter(([, value]) => value !== '');
		if (all.length > 0) await db.secrets.put({source, values: Object.fromEntries(all)});
		else await db.secrets.delete(source);
	});

export const dropSecrets = (db: Store, source: string): Promise<void> => db.secrets.delete(source);
