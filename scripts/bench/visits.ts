// Visits: the same page by every arm in turn, and what each visit cost the page and the browser.
import type {Opened} from './browser.ts';
import {pause} from './browser.ts';
import {type Browser, run, type Session} from './cdp.ts';
import type {Counts} from './counts.ts';

/** Milliseconds on the thread's own clock for script and work, on the wall clock for blocking; megabytes; shifts without a unit. */
export type Cost = {script: number; work: number; heap: number; blocking: number; shift: number; cpu: number};
export type Costs = Record<keyof Cost, number[]>;

export type Page = {
	name: string;
	url: (round: number) => string;
	/** Runs in the page after its load; awaited. */
	act?: string;
	/** Visited by ours beside nothing only. */
	alone?: boolean;
};

export type Running = {
	name: string;
	opened: Opened /** Throws where the arm does not do on this page what it is there for. */;
	proof?: (page: Session, opened: Opened, of: Page, round: number) => Promise<void>;
};

type Metrics = {metrics: {name: string; value: number}[]};
const metric = async (page: Session, name: string): Promise<number> => {
	const {metrics} = await page.send<Metrics>('Performance.getMetrics');
	const found = metrics.find(one => one.name === name);
	if (!found) throw new Error(`The browser does not tell ${name}. The run is void.`);

	return found.value;
};

/** Milliseconds that every process of the browser has worked. */
export const cpuOf = async (browser: Browser): Promise<number> => {
	const {processInfo} = await browser.send<{processInfo: {cpuTime: number}[]}>('SystemInfo.getProcessInfo');
	return processInfo.reduce((sum, {cpuTime}) => sum + cpuTime * 1000, 0);
};

const seen = (type: string, value: string) => `new Promise(resolve => {
	let sum = 0;
	const add = list => { for (const entry of list) sum += ${value}; };
	const observer = new PerformanceObserver(list => add(list.getEntries()));
	observer.observe({type: '${type}', buffered: true});
	setTimeout(() => { add(observer.takeRecords()); resolve(sum); }, 50);
})`;

const visit = async ({opened, proof}: Running, of: Page, round: number, watched: number): Promise<Cost> => {
	const tab = await opened.tab();
	try {
		const {page} = tab;
		await page.send('Performance.enable', {timeDomain: 'threadTicks'});
		const cpu = await cpuOf(opened.browser);
		await opened.visit(page, of.url(round));
		if (of.act) await run(page, of.act);
		await pause(watched);
		const [script, work] = [await metric(page, 'ScriptDuration'), await metric(page, 'TaskDuration')];
		const spent = (await cpuOf(opened.browser)) - cpu;
		await page.send('HeapProfiler.collectGarbage');
		const heap = await metric(page, 'JSHeapUsedSize');
		const blocking = await run<number>(page, seen('longtask', 'Math.max(0, entry.duration - 50)'));
		const shift = await run<number>(page, seen('layout-shift', '(entry.hadRecentInput ? 0 : entry.value)'));
		await proof?.(page, opened, of, round); // Missing where an arm shows nothing
		return {script: script * 1000, work: work * 1000, heap: heap / 1024 / 1024, blocking, shift, cpu: spent};
	} finally {
		await tab.close();
	}
};

/** Every arm visits the page once a round, in an order that moves on; the first round warms up and does not count. */
export const visitInTurn = async (
	arms: readonly Running[],
	of: Page,
	{rounds, watched, apart}: Pick<Counts, 'rounds' | 'watched' | 'apart'>,
): Promise<Map<string, Costs>> => {
	const costs = new Map(
		arms.map(({name}) => [name, {script: [], work: [], heap: [], blocking: [], shift: [], cpu: []} as Costs]),
	);
	const busy = new Map<Running, Promise<unknown>>();
	let failure: unknown;
	for (let round = 0; round <= rounds; round += 1) {
		for (let turn = 0; turn < arms.length; turn += 1) {
			const arm = arms[(round + turn) % arms.length]!;
			await busy.get(arm);
			if (failure) throw failure;

			const note = (cost: Cost) => {
				if (round === 0) return;
				for (const [field, values] of Object.entries(costs.get(arm.name) ?? {})) // Missing never: made of the same arms
					values.push(cost[field as keyof Cost]);
			};
			busy.set(
				arm,
				visit(arm, of, round, watched).then(note, error => {
					failure ??= error;
				}),
			);
			await pause(apart);
		}
	}
	await Promise.all(busy.values());
	if (failure) throw failure;

	return costs;
};
