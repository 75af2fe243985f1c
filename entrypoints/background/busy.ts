// Busy: whether the rep's own page is being answered, so that what nobody waits for stands aside.
import {isAskingForTheRep, isImporting} from './under-way';

/** So long after the last word from a page or a view nothing else begins, in milliseconds. */
const calm = 1500;
const look = 250;

let last = Number.NEGATIVE_INFINITY;

/** A page or a view said something. */
export const heardSomething = (): void => {
	last = performance.now();
};

export const isBusy = (): boolean => isImporting() || isAskingForTheRep() || performance.now() - last < calm;

/** Resolves to true once it is calm, to false where it is not within `patience` milliseconds. */
export const whenCalm = async (patience: number): Promise<boolean> => {
	for (const until = performance.now() + patience; isBusy(); ) {
		if (performance.now() > until) return false;

		await new Promise(resolve => setTimeout(resolve, look));
	}
	return true;
};
