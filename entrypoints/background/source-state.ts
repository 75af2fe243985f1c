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
import {secretNames} from '@/storage/secrets';
import {readSettings} from '@/storage/settings';
import {grantedAmong} from './registration';
import {everySource, isOn, missingOf, originsOf} from './source-ready';

type Around = {
	settings: Settings;
	secrets: Map<string, string[]>;
	granted: Set<string>;
	rests: Map<string, number>;
	last: Map<string, AskedRow>;
	counts: Record<string, number>;
	now: number;
};

const hostIn = (origin: string): string => /\/\/([^/*]+)\//u.exec(origin)?.[1] ?? ''; // Missing where it is every host

const restsUntil = (origins: string[], {rests, now}: Around): number | null => {
	const until = Math.max(0, ...origins.map(origin => rests.get(hostIn(origin)) ?? 0)); // Missing where it never rested

	return until > now ? until : null;
};

const shown = (source: NamedSource, around: Around): SourceShown => {
	const {settings, last, counts} = around;
	const {id, title, homepage, group, terms, settings: asks, startsFrom, modelled, pace, discloses} = source;
	const origins = originsOf(source, settings);
	const secrets = around.secrets.get(id) ?? []; // Missing where none was typed in
	const before = last.get(id);
	return {
		...{id, title, homepage, group, terms, settings: asks, startsFrom, modelled, pace, discloses, origins, secrets},
		recipe: settings.recipes[id] ?? null, // Missing where it is no recipe of the rep's
		on: isOn(id, settings),
		ready: missingOf(source, settings, secrets).length === 0 && origins.length > 0,
		granted: origins.length > 0 && origins.every(origin => around.granted.has(origin)),
		config: settings.sources[id]?.config ?? {}, // Missing where nothing was typed in
		checks: source.test !== undefined,
		searches: source.search !== undefined,
		last: before ? {at: before.at, outcome: before.outcome as Outcome, detail: before.detail} : null,
		today: counts[id] ?? 0, // Missing where none left
		restsUntil: restsUntil(origins, around),
	};
};

export const sourcesState = async (): Promise<SourcesState> => {
	const now = Date.now();
	const settings = await withStore(readSettings);
	const all = await everySource(settings);
	const origins = [...new Set(all.flatMap(source => originsOf(source, settings)))];
	const [rows, counts, secrets, hosts, granted] = await withStore(db =>
		Promise.all([
			lastAsked(
				db,
				all.map(({id}) => id),
			),
			countsOf(db, dayOf(now)),
			secretNames(db),
			hostsOf(db, origins.map(hostIn)),
			grantedAmong(origins),
		]),
	);
	const around: Around = {
		...{settings, secrets, counts, now},
		granted: new Set(granted),
		rests: new Map(hosts.map(({host, until}) => [host, until])),
		last: new Map(rows.map(row => [row.source, row])),
	};
	return {
		sources: all.map(source => shown(source, around)),
		airplane: settings.airplane,
		today: Object.values(counts).reduce((sum, count) => sum + count, 0),
		perDay: bounds.perDay,
	};
};
