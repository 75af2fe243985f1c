// Finding: run inside a page of the extension by the bench. One page builds an engine and keeps it, another opens it and asks.
import {findArms} from './find-arms';
import {type Ask, making} from './find-people';

const keptIn = (): Promise<IDBDatabase> =>
	new Promise((resolve, reject) => {
		const asked = indexedDB.open('bench-find', 1);
		asked.onupgradeneeded = () => asked.result.createObjectStore('kept');
		asked.onsuccess = () => resolve(asked.result);
		asked.onerror = () => reject(asked.error);
	});

const within = async <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
	const db = await keptIn();
	const request = work(db.transaction('kept', mode).objectStore('kept'));
	return new Promise((resolve, reject) => {
		request.transaction!.oncomplete = () => {
			db.close();
			resolve(request.result);
		};
		request.transaction!.onabort = () => reject(request.error);
	});
};

/** Milliseconds that building took; neither making up the people nor keeping the engine is counted. */
const build = async (arm: string, people: number): Promise<number> => {
	const begun = performance.now();
	const made = await findArms[arm]!.build(people);
	const took = performance.now() - begun - making.ms;
	await within('readwrite', store => store.put(made, arm));
	return took;
};

let ask: Ask | null = null;

/** Milliseconds from nothing to the first answer. */
const open = async (arm: string, first: string): Promise<number> => {
	const begun = performance.now();
	const kept = await within('readonly', store => store.get(arm));
	ask = await findArms[arm]!.open(kept as never);
	await ask(first);
	return performance.now() - begun;
};

/** The clock of a page ticks every tenth of a millisecond: quick answers are asked for again until some have passed. */
const enough = 2;

/** Milliseconds of each answer, and whom it gave. */
const answers = async (typed: string[]): Promise<{ms: number; found: number[]}[]> => {
	const seen: {ms: number; found: number[]}[] = [];
	for (const text of typed) {
		const begun = performance.now();
		let [found, times]: [number[], number] = [[], 0];
		do {
			const answer = ask!(text);
			found = answer instanceof Promise ? await answer : answer;
			times += 1;
		} while (performance.now() - begun < enough);
		seen.push({ms: (performance.now() - begun) / times, found});
	}
	return seen;
};

Object.assign(globalThis, {benchBuild: build, benchOpen: open, benchAnswers: answers});
