// What the views ask of the sources.

import type {Outcome} from '@/lib/ask';
import type {AskedLine, LedgerLine, SettingFlaw} from '@/lib/messages';
import {askedOf} from '@/storage/asked';
import {ledgerOf} from '@/storage/ledger';
import {currentOf} from '@/storage/merges';
import {withStore} from '@/storage/open';
import {secretsOf, writeSecrets} from '@/storage/secrets';
import {readSettings, writeSettings} from '@/storage/settings';
import {askSoon, isAsking} from './asking';
import {broadcast} from './broadcast';
import {roundSoon} from './rounds';
import {configOf, everySource, isOn, missingOf} from './source-ready';
import {recipeAnswers} from './source-recipes';
import {sourcesState} from './source-state';
import {checkSource, sourceNamed, trySource} from './source-try';
import {unframed} from './unframed';

/** Lines of the ledger at a time. */
const page = 100;

const change = async (id: string, part: {on?: boolean; config?: Record<string, string>}): Promise<void> => {
	await withStore(async db => {
		const {sources} = await readSettings(db);
		const before = sources[id] ?? {on: false, config: {}}; // Missing where the rep never touched it
		return writeSettings(db, {sources: {...sources, [id]: {...before, ...part}}});
	});
	if (part.on) roundSoon();
	broadcast(null);
};

/** What cannot be so is kept as it was typed, to be mended there. */
const flawsOf = async (id: string): Promise<SettingFlaw[]> => {
	const [source, settings, secrets] = await Promise.all([
		sourceNamed(id),
		withStore(readSettings),
		withStore(db => secretsOf(db, id)),
	]);
	const missing = missingOf(source, settings, Object.keys(secrets)).map(
		(setting): SettingFlaw => ({setting, flaw: 'missing'}),
	);
	if (missing.length > 0 || configOf(source, settings) !== null) return missing;

	const parsed = source.config.safeParse(settings.sources[id]?.config ?? {}); // Missing where nothing was typed in
	return (parsed.error?.issues ?? []).map(({path}): SettingFlaw => {
		const setting = String(path[0] ?? ''); // Missing where it is the whole
		return {setting, flaw: setting === 'host' ? 'not-a-host' : 'not-allowed'};
	});
};

const lines = async (subject: string): Promise<AskedLine[]> => {
	const settings = await withStore(readSettings);
	if (!Object.values(settings.sources).some(({on}) => on)) return [];

	const current = await withStore(db => currentOf(db, subject));
	askSoon(current);
	const rows = new Map((await withStore(db => askedOf(db, current))).map(row => [row.source, row]));
	return (await everySource(settings)).flatMap(({id, title, homepage, terms}) => {
		const row = rows.get(id);
		const busy = isAsking(id, current);
		return isOn(id, settings) && (row || busy)
			? [
					{
						...{source: id, title, homepage, attribution: terms.attribution, busy},
						at: row?.at ?? null, // Missing while it is asked for the first time, as below
						outcome: (row?.outcome as Outcome) ?? null,
						detail: row?.detail ?? null,
					},
				]
			: [];
	});
};

export const sourceAnswers = {
	// Asked once a brief is on screen: so no page waits for it, and nobody is asked about whom the rep does not look at.
	asked: ({subject}: {subject: string}) => lines(subject),
	...recipeAnswers,
	...unframed({
		sources: sourcesState,
		switchSource: async ({source, on}) => {
			await sourceNamed(source);
			await change(source, {on});
			return sourcesState();
		},
		setSource: async ({source, config, secrets}) => {
			await sourceNamed(source);
			await change(source, {config});
			await withStore(db => writeSecrets(db, source, secrets));
			return {state: await sourcesState(), flaws: await flawsOf(source)};
		},
		checkSource: ({source}) => checkSource(source),
		trySource: async ({source, subject}) => trySource(source, await withStore(db => currentOf(db, subject))),
		ledger: async ({source, before}) => {
			const wanted = {limit: page, ...(source !== undefined && {source}), ...(before !== undefined && {before})};
			const rows = await withStore(db => ledgerOf(db, wanted));
			return {lines: rows.map(({subject: _, ...line}) => line as LedgerLine), more: rows.length >= page};
		},
	}),
};
