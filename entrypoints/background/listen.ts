// Listening: one source is searched by a filter's words, and what comes of it is read and kept to what passes.
import type {Outcome, Ready} from '@/lib/ask';
import type {Find} from '@/lib/domain/find';
import type {Settings} from '@/lib/domain/settings';
import type {Watch} from '@/lib/domain/watch';
import type {SearchFlaw} from '@/lib/messages';
import {NetTrouble} from '@/lib/net/trouble';
import type {Posted} from '@/lib/sources/define';
import {later} from './later';
import {inSlices} from './slices';

export type Heard = {
	found: {find: Find; posted: Posted}[];
	outcome: Outcome;
	detail: string | null;
	/** Not before this moment again, where it said so. */
	until: number | null;
};

/** Of one search more texts are let go. */
const mostTexts = 200;

/** What came before a trouble is heard all the same. */
export const listenTo = async (
	{source, config, secret, get}: Ready,
	{id: watch, search}: Pick<Watch, 'id'> & {search: NonNullable<Watch['search']>},
	settings: Settings,
	signal: AbortSignal,
): Promise<Heard> => {
	const {filterOf, findsOf, tunedBy, wordsOf} = await later();
	const [filter, now] = [filterOf(search.filter), Date.now()];
	const around = {config: config as never, secret, get, now, signal, language: navigator.language};
	const texts: Posted[] = [];
	let trouble: NetTrouble | null = null;
	try {
		for (const words of wordsOf(filter))
			for await (const text of source.search?.(words, around) ?? []) {
				// Missing where it was changed since it was chosen
				texts.push(text);
				if (texts.length >= mostTexts) break;
			}
	} catch (error) {
		signal.throwIfAborted();
		trouble = error instanceof NetTrouble ? error : new NetTrouble('unreadable');
	}
	const found = await inSlices(findsOf(texts, {watch, source: source.id, filter, settings, tuned: tunedBy, now}));
	if (trouble) return {found, outcome: trouble.trouble, detail: trouble.detail, until: trouble.until};

	return {found, outcome: found.length > 0 ? 'answered' : 'nothing', detail: null, until: null};
};

/** What is wrong with the filter of a search; null where nothing is. */
export const flawOf = async (filter: string): Promise<SearchFlaw | null> => {
	const {filterOf, wordsOf} = await later();
	const read = filterOf(filter);
	if (read.flaw) return read.flaw;

	return wordsOf(read).length === 0 ? {why: 'no-words', at: 0} : null;
};
