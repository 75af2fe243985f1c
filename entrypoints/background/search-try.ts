// Trying a search: what it would find now in each of its sources, asked by the rep's own hand and kept by nobody.
import type {Replies, SearchTried, ViewMessages} from '@/lib/messages';
import {withStore} from '@/storage/open';
import {readSettings} from '@/storage/settings';
import {flawOf, listenTo} from './listen';
import {everySource, readyFor} from './source-ready';

/** A rep who tries waits this long, in milliseconds. */
const patience = 30_000;
const shown = 30;

export const trySearch = async ({search}: ViewMessages['trySearch']): Promise<Replies['trySearch']> => {
	const flaw = await flawOf(search.filter);
	if (flaw) return {flaw, tried: [], finds: []};

	const settings = await withStore(readSettings);
	const signal = AbortSignal.timeout(patience);
	const wanted = (await everySource(settings)).filter(({id, search: can}) => can && search.sources.includes(id));
	const heard = await Promise.all(
		wanted.map(async source => {
			const ready = await readyFor(source, settings, {reason: 'try', signal});
			const said = ready
				? await listenTo(ready, {id: 'try', search}, settings, signal)
				: ({found: [], outcome: 'needs-key', detail: null} as const);
			const tried: SearchTried = {source: source.id, outcome: said.outcome, detail: said.detail};
			return {tried, finds: said.found.map(({find}) => find)};
		}),
	);
	const finds = heard.flatMap(one => one.finds).sort((a, b) => b.at - a.at);
	return {flaw: null, tried: heard.map(({tried}) => tried), finds: finds.slice(0, shown)};
};
