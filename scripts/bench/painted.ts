// Painted: from a navigation to the first frame on screen that holds the brief, with the worker asleep and awake.
import {type Opened, pause} from './browser.ts';
import {run, type Session} from './cdp.ts';
import {urls} from './pages.ts';
import {personAt} from './people.ts';

/** How long a brief may take before the run is void, in milliseconds. */
const patience = 10_000;

/** The panel's frame in the page, once it is there. */
const panelOf = async (opened: Opened): Promise<Session | null> => {
	const frame = (await opened.targets()).find(
		({type, url}) => type === 'iframe' && /^chrome-extension:.*\/panel\.html/u.test(url),
	);
	return frame ? opened.browser.attach(frame.targetId) : null;
};

/** In the panel: when its first text of the brief was on screen, by the machine's clock; null while it is not. */
const whenPainted = `new Promise(resolve => {
	const name = document.querySelector('h1')?.textContent;
	let first = null;
	const look = entries => {
		for (const {element, startTime} of entries) if (first === null && element?.closest('main')) first = startTime;
	};
	const observer = new PerformanceObserver(list => look(list.getEntries()));
	observer.observe({type: 'largest-contentful-paint', buffered: true});
	setTimeout(() => {
		look(observer.takeRecords());
		resolve(name && first !== null ? {name, at: performance.timeOrigin + first} : null);
	}, 30);
})`;

/** What the panel shows, once it shows somebody. Throws where nobody comes. */
export const briefIn = async (opened: Opened): Promise<{name: string; at: number}> => {
	const end = Date.now() + patience;
	let panel: Session | null = null;
	while (Date.now() < end) {
		panel ??= await panelOf(opened);
		const painted = panel && (await run<{name: string; at: number} | null>(panel, whenPainted).catch(() => null));
		if (painted) return painted;

		await pause(100);
	}
	throw new Error(`No brief was painted within ${patience} ms. The run is void.`);
};

/** Milliseconds from the navigation until the brief of each of these people was on screen. */
export const paintedAfter = async (
	opened: Opened,
	people: readonly number[],
	worker: 'cold' | 'warm',
): Promise<number[]> => {
	const times: number[] = [];
	for (const index of people) {
		const tab = await opened.tab();
		// A new tab wakes the worker, and its own start must be over.
		await pause(300);
		if (worker === 'cold') await opened.stopWorker();
		else if (!(await opened.worker())) throw new Error('The worker sleeps where it should be awake. The run is void.');

		await opened.visit(tab.page, urls.subject(index));
		// Nothing of the bench touches the frame while it loads.
		await pause(700);
		const {name, at} = await briefIn(opened);
		if (name !== personAt(index).name)
			throw new Error(`${name} was shown for ${personAt(index).name}. The run is void.`);

		times.push(at - (await run<number>(tab.page, 'performance.timeOrigin')));
		await tab.close();
		await pause(100);
	}
	return times;
};
