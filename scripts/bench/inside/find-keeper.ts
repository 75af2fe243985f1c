// Finding in the keeper: run inside its worker by the bench, the way a search of the popup goes, and whom a text names.
import {find} from '@/entrypoints/background/find';
import {mentionedIn} from '@/entrypoints/background/mentioned';
import {follow} from '@/entrypoints/background/packing';
import {withStore} from '@/storage/open';

/** Builds the index of the store; how long that took and how long it held the worker at most, in milliseconds. */
const building = async (): Promise<{took: number; held: number}> => {
	const begun = performance.now();
	let [last, held, going] = [begun, 0, true];
	const tick = () => {
		const now = performance.now();
		held = Math.max(held, now - last);
		last = now;
		if (going) setTimeout(tick);
	};
	tick();
	await withStore(follow);
	going = false;
	return {took: performance.now() - begun, held};
};

/** Milliseconds of each whole answer, rows and last touches included. Throws where one finds nobody. */
const finding = async (typed: string[]): Promise<number[]> => {
	const times: number[] = [];
	for (const text of typed) {
		const begun = performance.now();
		const found = await withStore(db => find(db, text));
		times.push(performance.now() - begun);
		if (found.length === 0) throw new Error('Somebody of the store was not found.');
	}
	return times;
};

/** Milliseconds of each text, and in how many places somebody was named. */
const naming = async (texts: string[]): Promise<{ms: number; places: number}[]> => {
	const seen: {ms: number; places: number}[] = [];
	for (const text of texts) {
		const begun = performance.now();
		const mentions = await withStore(db => mentionedIn(db, text, Date.now()));
		seen.push({ms: performance.now() - begun, places: new Set(mentions.map(({at}) => at)).size});
	}
	return seen;
};

Object.assign(globalThis, {benchIndex: building, benchFind: finding, benchMentions: naming});
