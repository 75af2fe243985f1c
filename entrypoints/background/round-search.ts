// A round's turn at a saved search: its sources one after the other, each when its last answer no longer holds.
import type {Watch} from '@/lib/domain/watch';
import {dueAfter, leftBy} from '@/lib/rounds';
import {keepSearched, searchedOf, stillHolds} from '@/storage/asked';
import {keep} from '@/storage/commit';
import {withStore} from '@/storage/open';
import {readSettings} from '@/storage/settings';
import {turnedTo, watchOf} from '@/storage/watches';
import {broadcast} from './broadcast';
import {hearOfKnown} from './heard-of';
import {type Heard, listenTo} from './listen';
import {everySource, isOn, readyFor} from './source-ready';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

type Search = Watch & {search: NonNullable<Watch['search']>};

/** Only what is new, and nothing of a search that was taken away meanwhile. Answers whether there was anything. */
const keepFinds = (watch: Search, {found}: Heard): Promise<boolean> =>
	withStore(db =>
		keep(db, async act =>
			(await watchOf(act.db, watch.id))
				? (await act.addAll(
						'finds',
						found.map(({find}) => find),
					)) > 0
				: false,
		),
	);

const outcomeOf = (
	source: string,
	{outcome, detail, until}: Heard,
	fresh: number,
	now: number,
): Parameters<typeof keepSearched>[2] => ({
	...{source, outcome, at: now, detail: detail?.slice(0, 500) ?? null}, // Missing where the outcome says it all
	until: outcome === 'answered' || outcome === 'nothing' ? now + Math.max(hour, fresh) : (until ?? now + hour), // Missing where it did not say when
});

/** Killed within, it is gone on with at the source that was not heard to its end. */
export const turnAtSearch = async (watch: Search, signal: AbortSignal): Promise<void> => {
	const [settings, rows] = await withStore(db => Promise.all([readSettings(db), searchedOf(db, watch.id)]));
	const wanted = (await everySource(settings)).filter(
		({id, search}) => search && watch.search.sources.includes(id) && isOn(id, settings),
	);
	const outcomes: string[] = wanted.length < watch.search.sources.length ? ['not-granted'] : [];
	const holds: number[] = [];
	for (const source of wanted) {
		const before = rows.find(row => row.source === source.id);
		if (before && stillHolds(before, Date.now())) {
			holds.push(before.until);
			outcomes.push(before.outcome);
			continue;
		}
		const ready = await readyFor(source, settings, {reason: 'watch', signal});
		if (!ready) {
			outcomes.push('needs-key');
			continue;
		}
		const heard = await listenTo(ready, watch, settings, signal);
		const isNew = await keepFinds(watch, heard);
		await hearOfKnown(ready.source, heard.found);
		const row = outcomeOf(source.id, heard, source.keeps.fresh, Date.now());
		await withStore(db => keepSearched(db, watch.id, row));
		outcomes.push(heard.outcome);
		holds.push(row.until);
		if (isNew) broadcast(null);
	}
	const now = Date.now();
	const turn = {at: now, due: dueAfter(Math.min(...holds, now + day), now, Math.random), left: leftBy(outcomes)};
	await withStore(db => turnedTo(db, watch, turn));
};
