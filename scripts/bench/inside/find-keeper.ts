// Finding in the keeper: run inside its worker by the bench, the way a search of the popup goes, whom a text names, and whom a page shows.
import {find} from '@/entrypoints/background/find';
import {lookupIn} from '@/entrypoints/background/held';
import {learnAnew} from '@/entrypoints/background/learning';
import {mentionedIn} from '@/entrypoints/background/mentioned';
import {follow} from '@/entrypoints/background/packing';
import {resolve} from '@/lib/resolve';
import {sighted} from '@/lib/sites/define';
import type {Store} from '@/storage/database';
import {withStore} from '@/storage/open';

/** How long this took and how long it held the worker at most, in milliseconds. */
const heldBy = async (work: (db: Store) => Promise<void>): Promise<{took: number; held: number}> => {
	const begun = performance.now();
	let [last, held, going] = [begun, 0, true];
	const tick = () => {
		const now = performance.now();
		held = Math.max(held, now - last);
		last = now;
		if (going) setTimeout(tick);
	};
	tick();
	await withStore(work);
	going = false;
	return {took: performance.now() - begun, held};
};

/** Builds the index of the store anew, whatever the keeper has of it; and learns from it. */
const building = () =>
	heldBy(async db => {
		await db.derived.clear();
		await follow(db);
	});
const learning = () => heldBy(learnAnew);

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

/** Milliseconds of each answer to whom a page shows, by a name and a company; and for how many somebody was meant. */
const recognising = async (shown: {name: string; company: string}[]): Promise<{times: number[]; met: number}> => {
	const times: number[] = [];
	let met = 0;
	for (const said of shown) {
		const sighting = sighted({role: 'subject', kind: 'person', ...said});
		const begun = performance.now();
		const {state} = await withStore(db => resolve(sighting, [], lookupIn(db)));
		times.push(performance.now() - begun);
		if (state !== 'new') met += 1;
	}
	return {times, met};
};

Object.assign(globalThis, {
	benchIndex: building,
	benchLearn: learning,
	benchFind: finding,
	benchMentions: naming,
	benchRecognise: recognising,
});
