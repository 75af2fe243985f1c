// Watch: when to read a page again. It clears at once when the page moves on, and waits until page and URL agree.

import {onMoves} from './moves';

/** How long a page may take to agree with its URL before it is taken to show nobody, in milliseconds. */
const patience = 10_000;
/** Quiet time after a mutation before the page is read again, in milliseconds. */
const debounce = 80;
/** A page that navigates without a pause is read after these milliseconds; the pause doubles up to the second as long as it goes on. */
const breath = {least: 150, most: 1200};
/** A page that agreed is read again after these times where it has changed since, because names come before jobs and cast. */
const settle = [150, 600, 2500];

/**
 * Calls `moved` the moment the page begins to show something else, and `look` whenever it should be read;
 * `look` answers whether page and URL agree; when it is the last time, a page that does not agree shows nobody. Stops with the signal.
 */
export const watch = (moved: () => void, look: (last: boolean) => boolean, signal: AbortSignal): void => {
	let href = location.href;
	let since = performance.now();
	let leaving: string | null = null;
	let timers: ReturnType<typeof setTimeout>[] = [];
	let idle = 0;
	let looked = Number.NEGATIVE_INFINITY;
	let gone = false;
	let settling = false;
	let changed = false;
	let settled = false;
	let pending = false;
	let pause = breath.least;
	const later = (ms: number, run: () => void) => {
		timers.push(setTimeout(run, ms));
	};
	const rest = () => {
		observer.disconnect();
		timers.forEach(clearTimeout);
		timers = [];
		pending = false;
		settling = false;
	};
	const attend = () => {
		observer.observe(document, {subtree: true, childList: true, characterData: true});
	};

	/** Reads once; waits for mutations while the page does not agree, comes back later where it does and has changed by then. */
	const attempt = () => {
		idle = 0;
		if (leaving === location.href || signal.aborted) return;

		leaving = null;
		gone = false;
		changed = false;
		looked = performance.now();
		const over = looked - since >= patience;
		settled = look(over);
		if (settled) {
			if (!settling) settleDown();
			attend();
		} else if (over) rest();
		else {
			if (settling) later(patience, attempt);
			settling = false;
			attend();
		}
	};
	const settleDown = () => {
		rest();
		settling = true;
		for (const ms of settle) later(ms, () => changed && attempt());
	};
	const observer = new MutationObserver(() => {
		if (settling) {
			changed = true;
			// Once is enough: what else changes until the page is read again costs nothing.
			observer.disconnect();
		} else if (idle === 0) idle = window.setTimeout(attempt, debounce);
	});
	const start = () => {
		if (pending) return;

		rest();
		const begin = () => {
			pending = false;
			leaving = null;
			href = location.href;
			since = performance.now();
			attempt();
			if (!settling) later(patience, attempt);
		};
		pending = performance.now() - looked < pause;
		if (pending) later(pause, begin);
		else begin();
		pause = pending ? Math.min(2 * pause, breath.most) : breath.least;
	};
	/** In a storm of navigations who was shown is cleared, and the read that will see where it ends is under way: nothing is left to do. */
	const storm = () => pending && gone;
	/** Said once until the page was read again: who was shown is cleared already. */
	const move = () => {
		if (!gone) moved();
		gone = true;
	};

	// `navigate` fires before the commit: page and URL are still the old ones, so nothing is read on it.
	const leave = (to: () => string | undefined) => {
		if (storm() || to() === location.href) return;

		move();
		leaving = location.href;
		if (pending) return;

		rest();
		later(1000, () => {
			leaving = null;
			start();
		});
	};
	const arrive = () => {
		if (storm()) return;

		if (location.href !== href || leaving) {
			if (!leaving) move();
			leaving = null;
			start();
		}
	};
	/** What the rep clicks may show somebody else at the same address, and so may a frame of the page's own that loaded. */
	const again = ({isTrusted, target, type}: Event) => {
		const frame = type === 'load' && target instanceof HTMLIFrameElement && target.contentDocument !== null;
		if (!isTrusted || pending || leaving || (type === 'load' && !frame)) return;
		if (!settled) return start();

		settleDown();
		changed ||= frame;
		attend();
	};
	addEventListener('click', again, {capture: true, passive: true, signal});
	document.addEventListener('load', again, {capture: true, signal});
	onMoves(leave, arrive, signal);
	addEventListener('pageshow', event => event.persisted && start(), {signal});
	signal.addEventListener('abort', rest);
	if (document.readyState === 'loading') {
		moved();
		document.addEventListener('DOMContentLoaded', start, {once: true, signal});
	} else start();
};
