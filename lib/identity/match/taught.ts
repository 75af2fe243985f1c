// Taught: the model of some people, by what they themselves teach.
import {blocksOf, pairsIn} from './blocks';
import type {Keys} from './keys';
import {learned} from './learn';
import {type Counted, counted} from './model';
import type {Traits} from './traits';

/** More than these under one key are not compared: such a key says nothing. */
const few = 200;
const exact = ({exact}: Keys): string[] => exact;

/** Yields `null` between strides, so that the caller may let others work. */
export const taught = function* (people: readonly Traits[]): Generator<null, Counted> {
	const pairs = yield* pairsIn(people, yield* blocksOf(people, exact), exact, few);

	return yield* learned(yield* counted(people), people, pairs);
};
