// What was noticed in the rep's language: its headline, who tells it, and where it can be checked.
import type {Noticed} from '@/lib/domain/noticed';
import {eventWords} from '../event-words';
import {webAddress} from '../links';
import {signalWords} from '../signals';
import {properName} from '../source-names';
import {counted, t} from '../t';
import {sourceWords} from '../words';

export const headlineOf = ({signal, find}: Noticed): string => {
	if (signal) return signalWords(signal);

	return find ? t('findWords', eventWords(find.event), find.title) : '';
};

/** "Told by 3", "LinkedIn page", "Hacker News"; empty where nothing is left that tells it. */
export const tellerOf = ({facts, find, tellers}: Noticed): string => {
	if (tellers > 1) return counted('toldBy', tellers);
	const [fact] = facts;

	return fact ? sourceWords(fact.source) : find ? properName(find.source) : '';
};

export const addressOf = ({facts, find}: Noticed): string | null =>
	webAddress(find?.url ?? null) ??
	facts.map(({evidence}) => webAddress(evidence.url)).find(url => url !== null) ??
	null; // Missing in turn: a find has an address of its own

/** The words of evidence; null where the headline is all there is. */
export const quoteOf = ({facts, find, signal}: Noticed): string | null => {
	const quote = find?.quote ?? facts[0]?.evidence.quote ?? null; // Missing where it is told without one

	return quote !== null && quote !== signal?.to && quote !== find?.title ? quote : null; // Missing in turn: it is one of the two
};
