// Worker: how long a stopped worker takes to start and answer, ours and others', in turn.
import {type Opened, pause} from './browser.ts';
import {run, type Session} from './cdp.ts';

export type Starting = {name: string; opened: Opened; page: Session; message: object};

/** One word and its answer, in milliseconds. Throws where nobody answers. */
const asked = (message: object) => `(async () => {
	const begun = performance.now();
	await chrome.runtime.sendMessage(${JSON.stringify(message)});
	return performance.now() - begun;
})()`;

/** Milliseconds to the answer: of a stopped worker, and of the same one awake. */
export type Starts = {cold: number[]; warm: number[]};

export const startsOf = async (arms: readonly Starting[], count: number): Promise<Map<string, Starts>> => {
	const starts = new Map(arms.map(({name}) => [name, {cold: [], warm: []} as Starts]));
	for (let round = 0; round <= count; round += 1) {
		for (const {name, opened, page, message} of arms) {
			await opened.stopWorker();
			await pause(150);
			const cold = await run<number>(page, asked(message));
			const warm = await run<number>(page, asked(message));
			// The first start of all fills the code cache.
			if (round === 0) continue;

			starts.get(name)?.cold.push(cold); // Missing never: made of the same arms
			starts.get(name)?.warm.push(warm);
		}
	}
	return starts;
};
