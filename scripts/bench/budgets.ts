// Budgets: what is promised of each figure, and whether what was seen keeps to it.
import type {Importing} from './importing.ts';
import {kinds} from './pages.ts';
import type {Seen} from './seen.ts';
import {added, type Estimate, estimate, median, percentile} from './statistics.ts';
import type {Cost} from './visits.ts';

export type Row = {
	what: string;
	budget: string;
	seen: string;
	beside: string;
	/** null: there is nothing here to hold it against. */
	over: number | null;
};

const decimals = (value: number): string => {
	const size = Math.abs(value);
	return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2);
};
export const shown = ({median, low, high}: Estimate): string =>
	`${decimals(median)} [${decimals(low)}, ${decimals(high)}]`;
const times = (one: number, other: number): string => (other > 0 ? `${decimals(one / other)} ×` : '–');

/** What an arm added to the bare page. */
export const addedBy = (seen: Seen, page: string, arm: string, field: keyof Cost): Estimate | null => {
	const arms = seen.costs.get(page);
	const [bare, own] = [arms?.get('nothing'), arms?.get(arm)]; // Missing where the arm was not run on this page
	return bare && own ? added(bare[field], own[field]) : null;
};

const peer = (seen: Seen, page: string, name: RegExp): string | undefined =>
	[...(seen.costs.get(page)?.keys() ?? [])].find(arm => name.test(arm)); // Missing where the page was not visited

/** Ratios against the empty extension, the naive reference and any peers. */
const besideOf = (seen: Seen, page: string, field: keyof Cost, own: number): string =>
	[...(seen.costs.get(page)?.keys() ?? [])] // Missing where the page was not visited
		.filter(arm => !['nothing', 'Windshield'].includes(arm))
		.map(arm => {
			const other = addedBy(seen, page, arm, field)?.median ?? 0; // Missing never: every arm visits every page
			return arm === 'nothing again' ? `A/A ${decimals(other)}` : `${arm} ${decimals(other)} (${times(own, other)})`;
		})
		.join(', ');

type Limit = {most?: number; of?: [RegExp, number]};

const cost = (seen: Seen, page: string, field: keyof Cost, unit: string, budget: string, limit: Limit): Row => {
	const own = addedBy(seen, page, 'Windshield', field);
	if (!own) throw new Error(`${page} was not measured.`);

	const overs = limit.most === undefined ? [] : [own.median - limit.most];
	const against = limit.of && peer(seen, page, limit.of[0]);
	const other = against && addedBy(seen, page, against, field);
	if (other && limit.of) overs.push(own.median - limit.of[1] * other.median);
	return {
		what: `${field === 'cpu' ? 'CPU of the whole browser' : field === 'work' ? 'task time' : field} added, ${page}`,
		budget,
		seen: `${shown(own)} ${unit}`,
		beside: besideOf(seen, page, field, own.median),
		over: overs.length === 0 ? null : Math.max(...overs),
	};
};

/** Nothing beyond the noise that the bare page shows against itself. */
const none = (seen: Seen, page: string, field: 'blocking' | 'shift', unit: string): Row => {
	const noise = addedBy(seen, page, 'nothing again', field);
	const row = cost(seen, page, field, unit, '0 over A/A', {most: Math.max(0, noise?.high ?? 0)}); // Missing never, as above
	return {...row, what: `${field === 'shift' ? 'layout shift' : 'blocking time'} added, ${page}`};
};

const within = (what: string, values: readonly number[], most: number): Row => ({
	what,
	budget: `p95 ≤ ${most} ms`,
	seen: `p50 ${decimals(median(values))}, p95 ${decimals(percentile(values, 0.95))} ms (${values.length})`,
	beside: '',
	over: percentile(values, 0.95) - most,
});

const workerRow = ({starts}: Seen): Row => {
	const [own, empty] = [starts.get('Windshield')?.cold ?? [], starts.get('empty')?.cold ?? []]; // Missing ones are refused below
	const ratio = estimate(own.map((value, index) => value / empty[index]!));
	const all = [...starts].map(
		([name, {cold, warm}]) => `${name} ${decimals(median(cold))} (awake ${decimals(median(warm))})`,
	);
	return {
		what: 'start of a stopped worker to its first answer',
		budget: '≤ 2 × empty',
		seen: `${shown(ratio)} ×`,
		beside: `${all.join(', ')} ms`,
		over: ratio.median - 2,
	};
};

const readingRow = ({reading: {nodes, first, ours, asShown, pattern}}: Seen): Row => {
	const own = estimate(ours);
	return {
		what: `reading a page of ${nodes} nodes, any other site`,
		budget: '≤ 5 ms',
		seen: `${shown(own)} ms, first ${decimals(first)}`,
		beside: `innerText ${decimals(median(asShown))} (${times(own.median, median(asShown))}), pattern over the text ${decimals(median(pattern))} (${times(own.median, median(pattern))})`,
		over: own.median - 5,
	};
};

/** Of fewer rows nothing is promised. */
const promised: Record<number, number> = {100000: 20, 1000000: 120};
const importRow = ({rows, took, cpu, again}: Importing): Row => ({
	what: `a file of ${rows} rows`,
	budget: promised[rows] ? `≤ ${promised[rows]} s` : 'none; a small file',
	seen: `${decimals(took)} s, ${decimals(cpu)} s of the processor`,
	beside: `the same file again ${decimals(again)} s`,
	over: promised[rows] ? took - promised[rows] : null,
});

const kilobyte = 1024;
const sensorRow = ([place, {raw, gz}]: [string, {raw: number; gz: number}]): Row => ({
	what: `sensor of ${place}, parsed bytes`,
	budget: '≤ 10 KB gz',
	seen: `${decimals(gz / kilobyte)} KB gz (${decimals(raw / kilobyte)} KB)`,
	beside: '',
	over: gz / kilobyte - 10,
});

export const rowsOfBudget = (seen: Seen): Row[] => [
	cost(seen, 'nobody', 'script', 'ms', '≤ 1 ms, ≤ .5 × Vimium', {most: 1, of: [/vimium/iu, 0.5]}),
	...kinds.map(kind => cost(seen, kind, 'script', 'ms', '≤ 1 ms', {most: 1})),
	cost(seen, 'subject', 'script', 'ms', '≤ 2.5 ms, ≤ 1/50 × read-frog', {most: 2.5, of: [/read.?frog/iu, 1 / 50]}),
	cost(seen, 'subject', 'work', 'ms', '≤ 1 × Vimium', {of: [/vimium/iu, 1]}),
	cost(seen, 'subject', 'cpu', 'ms', '≤ .25 × read-frog', {of: [/read.?frog/iu, 0.25]}),
	cost(seen, 'nobody', 'heap', 'MB', '≤ .3 MB', {most: 0.3}),
	cost(seen, 'subject', 'heap', 'MB', '≤ .3 MB', {most: 0.3}),
	none(seen, 'nobody', 'blocking', 'ms'),
	none(seen, 'subject', 'blocking', 'ms'),
	none(seen, 'nobody', 'shift', ''),
	none(seen, 'subject', 'shift', ''),
	cost(seen, 'single', 'script', 'ms', '≤ 3 ms', {most: 3}),
	...(seen.costs.has('heavy') ? [cost(seen, 'heavy', 'script', 'ms', 'none; a heavy page', {})] : []),
	...Object.entries(seen.sensors).map(sensorRow),
	workerRow(seen),
	within(`navigation → brief painted, ${seen.people} people, worker asleep`, seen.painted.cold, 300),
	within(`navigation → brief painted, ${seen.people} people, worker awake`, seen.painted.warm, 100),
	...seen.lookups.map(({people, ours, raw}) => ({
		...within(`exact handle, ${people} people`, ours, 3),
		beside: `raw IndexedDB p95 ${decimals(percentile(raw, 0.95))} (${times(median(ours), median(raw))} at p50)`,
	})),
	...(seen.keeper ? [within(`recognising one sighting, ${seen.people} people`, seen.keeper.recognised, 10)] : []),
	readingRow(seen),
	...seen.imports.map(importRow),
];
