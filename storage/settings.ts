// Settings: one row; what cannot be read of it falls back to the defaults, key by key.
import {defaultSettings, type Settings, settingsSchema} from '@/lib/domain/settings';
import type {Act} from './act';
import type {Store} from './database';

export type SettingsRow = {key: string; value: unknown};
export const settingsIndex = 'key';

const key = 'settings';

const readable = (value: unknown): Settings => {
	const stored = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
	const known = Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
		const parsed = Object.hasOwn(stored, name) ? schema.safeParse(stored[name]) : null;

		return parsed?.success ? [[name, parsed.data]] : [];
	});

	return {...structuredClone(defaultSettings), ...Object.fromEntries(known)};
};

export const readSettings = async (db: Store): Promise<Settings> => readable((await db.settings.get(key))?.value);

/** Changes the given keys and answers the whole; throws, and changes nothing, when the result is not valid. */
export const writeSettings = (db: Store, change: Partial<Settings>): Promise<Settings> =>
	db.transaction('rw', db.settings, db.sightings, async () => {
		const value = settingsSchema.parse({...(await readSettings(db)), ...change});
		await db.settings.put({key, value});
		// Kept sightings are there by the rep's leave only.
		if (!value.keepSightings) await db.sightings.clear();

		return value;
	});

/** The same as part of an act, so that it can be taken back. */
export const changeSettings = async (act: Act, change: (before: Settings) => Partial<Settings>): Promise<void> => {
	const before = await readSettings(act.db);
	await act.put('settings', {key, value: settingsSchema.parse({...before, ...change(before)})});
};
