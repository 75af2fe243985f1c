// Finding: the same people in our index, FlexSearch, uFuzzy, MiniSearch and a Dexie index, each in pages of its own.
import {progress, seconds} from '../say.ts';
import type {Opened} from './browser.ts';
import {bundle} from './bundle.ts';
import {run, type Session} from './cdp.ts';
import {type Typed, typedOf} from './find-typed.ts';
import {personAt} from './people.ts';
import {ownPage} from './setup.ts';
import {median, percentile} from './statistics.ts';

export type Finding = {
	arm: string;
	people: number;
	/** Seconds, milliseconds, megabytes. */
	build: number;
	open: number;
	heap: number;
	p50: number;
	p95: number;
	two: number;
	/** Of names with one slip: how many had their bearer among the ten shown. */
	recall: number;
};

const arms = ['ours', 'FlexSearch', 'uFuzzy', 'MiniSearch', 'Dexie'];
/** At a million: Dexie builds for six minutes, MiniSearch answers in more than a second. */
const armsAmongMillion = ['ours', 'FlexSearch', 'uFuzzy'];

/** Used heap with what stands behind typed arrays, in megabytes. */
const heapOf = async (page: Session): Promise<number> => {
	await page.send('HeapProfiler.collectGarbage');
	const {usedSize, backingStorageSize = 0} = await page.send<{usedSize: number; backingStorageSize?: number}>(
		'Runtime.getHeapUsage',
	);
	return (usedSize + backingStorageSize) / 2 ** 20;
};

const armAmong = async (
	opened: Opened,
	arm: string,
	people: number,
	typed: Typed,
	script: string,
): Promise<Finding> => {
	const fresh = async () => {
		const page = await ownPage(opened, opened.id ?? '', 'policy.json'); // Missing never: our extension has a worker
		await run(page, `${script};0`);
		return page;
	};
	const building = await fresh();
	const build = (await run<number>(building, `benchBuild("${arm}", ${people})`)) / 1000;
	await run(building, 'setTimeout(close)');
	const page = await fresh();
	const before = await heapOf(page);
	const open = await run<number>(page, `benchOpen("${arm}", ${JSON.stringify(typed.meant[0])})`);
	const heap = (await heapOf(page)) - before;
	const answers = (texts: string[]) =>
		run<{ms: number; found: number[]}[]>(page, `benchAnswers(${JSON.stringify(texts)})`);
	await answers(typed.keystrokes.slice(0, 40));
	const keys = (await answers(typed.keystrokes)).map(({ms}) => ms);
	const two = (await answers(typed.two)).map(({ms}) => ms);
	const slipped = await answers(typed.slips);
	const hit = slipped.filter(({found}, index) =>
		found.some(number => personAt(number).name.toLowerCase() === typed.meant[index]),
	);
	await run(page, 'setTimeout(close)');
	return {
		arm,
		people,
		build,
		open,
		heap,
		p50: median(keys),
		p95: percentile(keys, 0.95),
		two: percentile(two, 0.95),
		recall: hit.length / slipped.length,
	};
};

/** Every arm in pages of its own, in a browser with our extension. */
export const findingAmong = async (opened: Opened, people: number): Promise<Finding[]> => {
	const script = await bundle(new URL('./inside/find.ts', import.meta.url));
	const typed = typedOf(people);
	const found: Finding[] = [];
	for (const arm of people > 300_000 ? armsAmongMillion : arms) {
		const begun = Date.now();
		found.push(await armAmong(opened, arm, people, typed, script));
		progress(`${arm} finds among ${people} people, ${seconds(begun)}`);
	}
	return found;
};

export const figure = (value: number): string => value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3);

/** The comparison as rows of a table, the head first. */
export const findingRows = (found: readonly Finding[]): string[][] => [
	['find by name', 'people', 'build s', 'open ms', 'heap MB', 'p50 ms', 'p95 ms', 'two words p95 ms', 'one slip found'],
	...found.map(({arm, people, build, open, heap, p50, p95, two, recall}) => [
		arm,
		String(people),
		...[build, open, heap, p50, p95, two].map(figure),
		recall.toFixed(2),
	]),
];
