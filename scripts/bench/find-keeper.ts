// Finding in the keeper: a search as the popup has it, and whom a text names, in the worker over the store that is there.
import type {Opened} from './browser.ts';
import {bundle} from './bundle.ts';
import {run} from './cdp.ts';
import {figure} from './find.ts';
import {typedOf} from './find-typed.ts';
import {personAt} from './people.ts';
import {median, percentile} from './statistics.ts';

export type KeeperFinding = {
	people: number;
	build: number;
	held: number;
	p50: number;
	p95: number;
	named: number;
	first: number;
	/** Seconds and milliseconds: learning from the store. */
	learnt: number;
	learning: number;
	/** Milliseconds: whom a page shows by a name that is written otherwise. */
	recognised: number[];
};

const filler =
	'the of and to in that is was for on with as it by at from said new year market which were their sales percent'.split(
		' ',
	);

/** About 100 KB of small words with somebody's name now and then. */
const textNaming = (people: number): string => {
	const parts: string[] = [];
	for (let index = 0; index < 20_000; index += 1)
		parts.push(
			index % 200 === 199 ? personAt((index * 31) % people).name : filler[(index * 7 + (index >> 3)) % filler.length]!,
		);
	return parts.join(' ').slice(0, 100_000);
};

/** A search as the popup has it, in the keeper's worker, over the store that is there. */
export const keeperFinding = async (opened: Opened, people: number): Promise<KeeperFinding> => {
	const tab = await opened.tab();
	// A tab that closes wakes the worker, if it sleeps.
	await tab.close();
	const target = await opened.worker();
	if (!target) throw new Error('The worker sleeps. The run is void.');

	const worker = await opened.browser.attach(target.targetId);
	await run(worker, `${await bundle(new URL('./inside/find-keeper.ts', import.meta.url))};0`);
	const {took, held} = await run<{took: number; held: number}>(worker, 'benchIndex()');
	const learnt = await run<{took: number; held: number}>(worker, 'benchLearn()');
	const {keystrokes, pages} = typedOf(people);
	const finding = (texts: string[]) => run<number[]>(worker, `benchFind(${JSON.stringify(texts)})`);
	await finding(keystrokes.slice(0, 40));
	const times = await finding(keystrokes);
	const text = JSON.stringify(textNaming(people));
	const named = await run<{ms: number; places: number}[]>(worker, `benchMentions(Array(9).fill(${text}))`);
	const recognise = (some: typeof pages) =>
		run<{times: number[]; met: number}>(worker, `benchRecognise(${JSON.stringify(some)})`);
	await recognise(pages.slice(0, 40));
	const recognised = await recognise(pages);
	await worker.send('Target.detachFromTarget').catch(() => {});
	if (named.some(({places}) => places < 20)) throw new Error('Names in a text were not found. The run is void.');
	if (recognised.met < pages.length * 0.9) throw new Error('Whom a page shows was not recognised. The run is void.');

	return {
		people,
		build: took / 1000,
		held,
		p50: median(times),
		p95: percentile(times, 0.95),
		named: median(named.slice(1).map(({ms}) => ms)),
		first: named[0]!.ms,
		learnt: learnt.took / 1000,
		learning: learnt.held,
		recognised: recognised.times,
	};
};

export const keeperLine = ({people, build, held, p50, p95, named, first, learnt, learning}: KeeperFinding): string =>
	`A search in the keeper, ${people} people, rows included: p50 ${figure(p50)} ms, p95 ${figure(p95)} ms; index built in ${figure(build)} s, ` +
	`holding it for ${figure(held)} ms at most; names in 100 KB of text: ${figure(named)} ms, the first time ${figure(first)} ms; ` +
	`learned from in ${figure(learnt)} s, holding it for ${figure(learning)} ms at most.`;
