// Reading: run inside a page by the bench, the sensor's own reading of it, and what naive ways of reading cost there.
import sites from 'virtual:sites/other';
import {read} from '@/lib/read';

const timed = (work: () => unknown): number => {
	const begun = performance.now();
	work();
	return performance.now() - begun;
};

const addresses = /[\w.+-]+@[\w-]+\.[\w.]+/gu;

/** Milliseconds of each way, so many times: ours, the whole text as shown, and a pattern over all of the text. */
const readings = (times: number) => ({
	nodes: countNodes(),
	first: timed(() => read({url: new URL(location.href), document}, sites)),
	ours: Array.from({length: times}, () => timed(() => read({url: new URL(location.href), document}, sites))),
	// biome-ignore lint/performance/useDomNodeTextContent: its cost is what is shown
	asShown: Array.from({length: times}, () => timed(() => document.body.innerText.length)),
	pattern: Array.from({length: times}, () => timed(() => document.body.textContent?.match(addresses))), // Missing where there is no body
});

const countNodes = (): number => {
	const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
	let count = 1;
	while (walker.nextNode()) count += 1;
	return count;
};

Object.assign(globalThis, {benchReadings: readings});
