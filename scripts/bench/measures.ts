// Measures: each thing that has a budget, measured in the browsers that are open.
import {randomOf} from '../../tests/tools/counts.ts';
import {progress, seconds} from '../say.ts';
import {bundle} from './bundle.ts';
import {run} from './cdp.ts';
import type {Counts} from './counts.ts';
import {kinds, urls} from './pages.ts';
import {briefIn, paintedAfter} from './painted.ts';
import {handlesAt, personAt} from './people.ts';
import type {Seen} from './seen.ts';
import {ownPage} from './setup.ts';
import {type Page, type Running, visitInTurn} from './visits.ts';
import {startsOf} from './worker.ts';

const armOf = (running: readonly Running[], name: string): Running => {
	const arm = running.find(one => one.name === name);
	if (!arm) throw new Error(`The arm “${name}” is not running.`);

	return arm;
};

const pages: Page[] = [
	{name: 'nobody', url: () => urls.nobody},
	...kinds.map(name => ({name, url: () => urls[name], alone: true})),
	{name: 'subject', url: urls.subject},
	{name: 'single', url: () => urls.single, act: 'walk()'},
];
/** How long what is left alone is watched, in milliseconds. */
const brief = 800;
const heavy: Page = {name: 'heavy', url: () => urls.heavy};

type World = {origin: string};

/** An arm that shows nothing where it should costs nothing: such a run is void. */
const proofs: Record<string, Running['proof']> = {
	naive: async page => {
		if (!(await run<boolean>(page, 'document.querySelector("#naive") !== null')))
			throw new Error('The naive reference did not run. The run is void.');
	},
	Windshield: async (page, opened, of, round) => {
		// At a browser's start the keeper registers its sensors anew; the round that does not count may fall into it.
		if (round === 0) return;

		const worlds = await page.during('Runtime.executionContextCreated', () => page.send('Runtime.enable'));
		if (!worlds.some(({context}) => (context as World).origin.startsWith('chrome-extension:')))
			throw new Error(`No sensor ran on the page “${of.name}”. The run is void.`);
		if (of.name !== 'subject') return;

		const {name} = await briefIn(opened);
		if (name !== personAt(round).name)
			throw new Error(`${name} was shown for ${personAt(round).name}. The run is void.`);
	},
};

/** What every arm costs every page. */
export const costsOf = async (running: readonly Running[], counts: Counts): Promise<Seen['costs']> => {
	const arms = running.map(arm => ({...arm, ...(proofs[arm.name] && {proof: proofs[arm.name]})})) as Running[];
	const costs: Seen['costs'] = new Map();
	for (const page of counts.full ? [...pages, heavy] : pages) {
		const begun = Date.now();
		const few = arms.filter(({name}) => !page.alone || name === 'nothing' || name === 'Windshield');
		const watched = page.alone ? Math.min(counts.watched, brief) : counts.watched;
		costs.set(page.name, await visitInTurn(few, page, {...counts, watched}));
		progress(`“${page.name}” visited ${counts.rounds + 1} times by ${few.length} arms, ${seconds(begun)}`);
	}
	return costs;
};

export const startsIn = async (running: readonly Running[], {starts}: Counts): Promise<Seen['starts']> => {
	const begun = Date.now();
	const arms = await Promise.all(
		['empty', 'naive', 'Windshield'].map(async name => {
			const {opened} = armOf(running, name);
			if (!opened.id) throw new Error(`The arm “${name}” has no worker.`);

			const page = await ownPage(opened, opened.id, name === 'Windshield' ? 'policy.json' : 'page.html');
			return {name, opened, page, message: {type: 'hello', data: {}}};
		}),
	);
	const seen = await startsOf(arms, starts);
	progress(`Workers started ${starts + 1} times, ${seconds(begun)}`);
	return seen;
};

export const paintedIn = async (running: readonly Running[], {visits}: Counts): Promise<Seen['painted']> => {
	const begun = Date.now();
	const {opened} = armOf(running, 'Windshield');
	const people = Array.from({length: visits}, (_, index) => index + 1);
	await paintedAfter(opened, [0], 'cold');
	const cold = await paintedAfter(opened, people, 'cold');
	const warm = await paintedAfter(
		opened,
		people.map(index => index + visits),
		'warm',
	);
	progress(`Briefs painted ${2 * visits} times, ${seconds(begun)}`);
	return {cold, warm};
};

export const lookupsAmong = async (
	running: readonly Running[],
	people: number,
	{lookups}: Counts,
): Promise<Seen['lookups'][number]> => {
	const {opened} = armOf(running, 'Windshield');
	const random = randomOf();
	const handles = Array.from({length: lookups}, () => handlesAt(Math.floor(random() * people))[random() < 0.5 ? 0 : 1]);
	const tab = await opened.tab();
	// A tab that closes wakes the worker, if it sleeps.
	await tab.close();
	const target = await opened.worker();
	if (!target) throw new Error('The worker sleeps. The run is void.');

	const worker = await opened.browser.attach(target.targetId);
	await run(worker, `${await bundle(new URL('./inside/lookup.ts', import.meta.url))};0`);
	const given = JSON.stringify(handles);
	await run(worker, `benchLookups(${JSON.stringify(handles.slice(0, 20))})`);
	const ours = await run<number[]>(worker, `benchLookups(${given})`);
	const raw = await run<number[]>(worker, `benchRaw(${given})`);
	await worker.send('Target.detachFromTarget').catch(() => {});
	return {people, ours, raw};
};

export const readingIn = async (running: readonly Running[], {starts}: Counts): Promise<Seen['reading']> => {
	const {opened} = armOf(running, 'nothing');
	const {page, close} = await opened.tab();
	await opened.visit(page, urls.heavyOwn);
	const {frameTree} = await page.send<{frameTree: {frame: {id: string}}}>('Page.getFrameTree');
	const {executionContextId} = await page.send<{executionContextId: number}>('Page.createIsolatedWorld', {
		frameId: frameTree.frame.id,
	});
	await run(page, `${await bundle(new URL('./inside/reading.ts', import.meta.url))};0`, executionContextId);
	const seen = await run<Seen['reading']>(page, `benchReadings(${starts})`, executionContextId);
	await close();
	return seen;
};
