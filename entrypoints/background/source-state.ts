// The sources as the options show them: which are there, what each was told, how it did, and what it cost today.
import type {Outcome} from '@/lib/ask';
import type {AskedRow} from '@/lib/domain/asked';
import type {Settings} from '@/lib/domain/settings';
import type {SourceShown, SourcesState} from '@/lib/messages';
import {bounds} from '@/lib/net/bounds';
import {dayOf} from '@/lib/net/pace';
import type {NamedSource} from '@/lib/sources/define';
import {lastAsked} from '@/storage/asked';
import {countsOf, hostsOf} from '@/storage/hosts';
import {withStore} from '@/storage/open';
import {secretsOf} from '@/storage/secrets';
import {readSettings} from '@/storage/settings';
import {grantedOf} from './registration';
import {everySource, isOn, missingOf, originsOf} from './source-ready';

type Around = {settings: Settings; last: Map<string, AskedRow>; counts: Record<string, number>; now: number};

const hostIn = (origin: string): string => /\/\/([^/*]+)\//u.exec(origin)?.[1] ?? ''; // Missing where it is every host

const restsUntil = async (origins: string[], now: number): Promise<number | null> => {
	const hosts = await withStore(db =>
		hostsOf(
			db,
			origins.map(hostIn).filter(host => host !== ''),
		),
	);
	const until = Math.max(0, ...hosts.map(host => host.until));

	return until > now ? until : null;
};

const shown = async (source: NamedSource, {settings, last, counts, now}: Around): Promise<SourceShown> => {
	const {id, title, homepage, group, terms, settings: asks, startsFrom, modelled, pace, discloses} = source;
	const origins = originsOf(source, settings);
	const secrets = await withStore(db => secretsOf(db, id));
	const before = last.get(id);
	return {
		...{id, title, homepage, group, terms, settings: asks, startsFrom, modelled, pace, discloses, origins},
		recipe: settings.recipes[id] ?? null, // Missing where it is no recipe of the rep's
		on: isOn(id, settings),
		ready: missingOf(source, settings, secrets).length === 0 && origins.length > 0,
		granted: origins.length > 0 && (await grantedOf(origins)).length === origins.length,
		config: settings.sources[id]?.config ?? {}, // Missing where nothing was typed in
		secrets: Object.keys(secrets),
		checks: source.test !== undefined,
		last: before ? {at: before.at, outcome: before.outcome as Outcome, detail: before.detail} : null,
		today: counts[id] ?? 0, // Missing where none left
		restsUntil: await restsUntil(origins, now),
	};
};

export const sourcesState = async (): Promise<SourcesState> => {
	const now = Date.now();
	const settings = await withStore(readSettings);
	const all = await everySource(settings);
	const [rows, counts] = await withStore(db =>
		Promise.all([
			lastAsked(
				db,
				all.map(({id}) => id),
			),
			countsOf(db, dayOf(now)),
		]),
	);
	const last = new Map(rows.map(row => [row.source, row]));
	return {
		sources: await Promise.all(all.map(source => shown(source, {settings, last, counts, now}))),
		airplane: settings.airplane,
		today: Object.values(counts).reduce((sum, count) => sum + count, 0),
		perDay: bounds.perDay,
	};
};
