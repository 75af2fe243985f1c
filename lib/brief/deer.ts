// The deer: of all signals the one that is worth a look now, or none.
import type {Signal} from '../domain/signal';
import type {Worth} from '../domain/worth';
import {weighsEnough} from '../rules';
import type {Tie} from './tie';
import {noTaste, type Taste, total, worthOf} from './worth';

export type Ranked = {signal: Signal; worth: Worth};

/** Put away so often without being used, a kind asks whether it is wanted. */
const enough = 7;

const byWorth = (a: Ranked, b: Ranked) =>
	total(b.worth) - total(a.worth) || b.signal.at - a.signal.at || (a.signal.id < b.signal.id ? -1 : 1);

/** Those that the rep neither put away nor muted and that are fresh, the one of most worth first. `tieOf`: with whom each is about. */
export const ranked = (
	signals: readonly Signal[],
	tieOf: (subject: string) => Tie,
	taste: Taste,
	now: number,
): Ranked[] =>
	signals
		.filter(({done, until, kind}) => !done && (until === null || until <= now) && taste.rules[kind]?.on !== false) // Missing where the rep never tuned it
		.map(signal => ({signal, worth: worthOf(signal, tieOf(signal.subject), taste, now)}))
		.filter(({signal, worth}) => total(worth) > 0 && weighsEnough(signal.kind, total(worth), taste.rules))
		.sort(byWorth);

/** At most one thing: the signal of most worth, or in its place the question whether its kind is wanted at all. */
export type Deer = {deer: Ranked | null; tired: Ranked | null};

export const deerOf = (signals: readonly Signal[], tie: Tie, now: number, taste: Taste = noTaste): Deer => {
	const [best = null] = ranked(signals, () => tie, taste, now);
	const isTired = best !== null && !best.worth.urgent && best.worth.ignored >= enough;

	return isTired ? {deer: null, tired: best} : {deer: best, tired: null};
};
