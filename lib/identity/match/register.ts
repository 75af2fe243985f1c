// A register: a store in memory, with what it teaches and by which keys its people are found.
import {type Blocks, blocksOf, pairsIn, sharing} from './blocks';
import {type Keys, keysOf} from './keys';
import {learned} from './learn';
import {counted, type Model} from './model';
import type {Traits} from './traits';

export type Register = {store: readonly Traits[]; blocks: Blocks; model: Model};

/** More than these under one key are not looked at: such a key says nothing. */
const few = 200;
const both = ({exact, wide}: Keys): string[] => [...exact, ...wide];
const exact = ({exact}: Keys): string[] => exact;

export const registered = function* (store: readonly Traits[]): Generator<null, Register> {
	const blocks = yield* blocksOf(store, both);
	const model = yield* learned(yield* counted(store), store, yield* pairsIn(store, blocks, exact, few));

	return {store, blocks, model};
};

export const candidatesIn = ({store, blocks}: Register, who: Traits): Traits[] =>
	[...sharing(blocks, both(keysOf(who)), few)].flatMap(at => store[at] ?? []);
