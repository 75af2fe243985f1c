// Hopping: a single-page site as people walk it, and what the panel in it said at every moment.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, '../fixtures/sites/linkedin');

export type Stop = {url: string; html: string; name: string | null};

/** Pages that agree with their URL and are about one person, about a company, or about nobody. */
export const stops: Stop[] = readdirSync(folder)
	.filter(file => file.endsWith('.json'))
	.flatMap(file => {
		const {url, expect: expected} = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
		const [subject] = expected.sightings ?? [];
		const html = readFileSync(path.join(folder, file.replace('.json', '.html')), 'utf8');
		const usable = expected.state === 'ready' && new URL(url).host === 'www.linkedin.com' && !html.includes('<iframe');
		const named = subject?.role === 'subject' ? (subject.name ?? subject.company) : null;
		return usable ? [{url, html, name: named}] : [];
	});

/** Goes on as such a site does: the URL first, the old page for a while (milliseconds), then the new one. */
export const hop = ({url, html}: Stop, lag: number): string => `(async () => {
	history.pushState({}, '', ${JSON.stringify(url)});
	await new Promise(resolve => setTimeout(resolve, ${lag}));
	const next = new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html');
	document.head.replaceChildren(...next.head.childNodes);
	document.body.replaceWith(next.body);
})()`;

/** The name that the panel shows. */
export const nameInPanel = 'document.querySelector("h1:not(.aloud)")?.textContent ?? ""';

/** In the page: every URL it had and when, by the clock of the machine. */
export const logUrls = `{
	const log = (globalThis.urls = [[performance.timeOrigin + performance.now(), location.href]]);
	const push = history.pushState.bind(history);
	history.pushState = (...given) => { push(...given); log.push([performance.timeOrigin + performance.now(), location.href]); };
}`;

/** In the panel: every name it painted and when, and when it held none. While the sensor hides it nothing is painted, whatever it holds. */
export const logNames = `{
	const log = (globalThis.names = []);
	let due = 0;
	const note = () => {
		due = 0;
		const name = ${nameInPanel};
		if (log.at(-1)?.[1] !== name) log.push([performance.timeOrigin + performance.now(), name]);
	};
	new MutationObserver(() => {
		if (${nameInPanel} === '') note();
		else due ||= requestAnimationFrame(note);
	}).observe(document, {subtree: true, childList: true, characterData: true});
	note();
}`;

/** In the sensor's world: when it hid the panel, or showed it faded out before it is seen, and when it showed it. */
export const logVeils = (): void => {
	const host = [...document.documentElement.children].findLast(({nodeName}) => nodeName === 'DIV') as HTMLElement;
	const frame = chrome.dom.openOrClosedShadowRoot(host)!.querySelector('iframe')!; // Present: the panel is open
	const log: Log = [];
	const note = () =>
		log.push([performance.timeOrigin + performance.now(), frame.style.cssText === '' ? 'shown' : 'hidden']);
	note();
	new MutationObserver(note).observe(frame, {attributes: true, attributeFilter: ['style']});
	Object.assign(globalThis, {veils: log});
};

export type Log = [at: number, said: string][];

const nameOf = new Map(stops.map(({url, name}) => [new URL(url).href, name]));
const slugOf = (url: string): string | undefined => /\/in\/([\w-]+)/u.exec(url)?.[1]; // Missing on pages that are no profile's
/** Whether it is the name of a page, or of whom its URL is about: what it says of them may still come. */
const fits = (url: string, name: string): boolean =>
	nameOf.get(new URL(url).href) === name ||
	stops.some(stop => stop.name === name && slugOf(stop.url) === (slugOf(url) ?? 'nobody'));

/** Page and panel are two processes: what was painted within a frame of the page's leaving was on its way before, in milliseconds. */
const frame = 1000 / 60;

/** How long the panel could be seen in this time, in milliseconds. */
const shownBetween = (veils: Log, from: number, to: number): number =>
	veils.reduce((sum, [since, state], index) => {
		const until = veils[index + 1]?.[0] ?? Number.POSITIVE_INFINITY; // Missing of the last one, which holds
		return state === 'shown' ? sum + Math.max(0, Math.min(until, to) - Math.max(since, from)) : sum;
	}, 0);

/**
 * Names that came up while the URL was another's; and of those that stood when it changed, how long they were left, in
 * milliseconds. With `veils`, what the sensor hid all the while does not count: the frame may paint, and nobody sees it.
 */
export const strangersIn = (urls: Log, names: Log, veils: Log = [[0, 'shown']]): {wrong: string[]; left: number[]} => {
	const urlAt = (at: number) => urls.findLast(([since]) => since <= at) ?? urls[0]!; // Missing where the clocks of the two differ
	const wrong = names.flatMap(([at, name], index) => {
		const [since, url] = urlAt(at);
		if (name === '' || fits(url, name) || fits(urlAt(at - frame)[1], name)) return [];

		const stood = (names[index + 1]?.[0] ?? Number.POSITIVE_INFINITY) - at; // Missing where it stands still
		const shown = shownBetween(veils, at, at + stood);
		if (shown === 0) return [];

		const said = `${name} on ${url}, ${(at - since).toFixed(1)} ms after it had gone there, for ${stood.toFixed(1)} ms`;
		return [shown < stood ? `${said}, of which it was seen for ${shown.toFixed(1)}` : said];
	});
	const left = urls.flatMap(([since, url]) => {
		const index = names.findLastIndex(([at]) => at <= since);
		const name = names[index]?.[1] ?? '';
		return name === '' || nameOf.get(new URL(url).href) === name
			? []
			: [(names[index + 1]?.[0] ?? Number.POSITIVE_INFINITY) - since];
	});
	return {wrong, left: left.sort((a, b) => a - b)};
};
