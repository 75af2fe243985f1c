// Moves: inside a single-page site, when it leaves for another address and when it has arrived there.

type Navigation = EventTarget & {currentEntry: unknown};
type Navigate = Event & {destination?: {url: string}};

/** How often an engine without the Navigation API is asked for its address, in milliseconds. */
const every = 500;

/** Calls `leave` before the address changes, with where to, and `arrive` when it may have changed. Stops with the signal. */
export const onMoves = (
	leave: (to: () => string | undefined) => void,
	arrive: () => void,
	signal: AbortSignal,
): void => {
	const {navigation} = window as {navigation?: Navigation};
	if (navigation) {
		navigation.addEventListener(
			'navigate',
			event => leave(() => (event as Navigate).destination?.url), // Missing in older engines
			{signal},
		);
		for (const type of ['currententrychange', 'navigateerror']) navigation.addEventListener(type, arrive, {signal});
	} else {
		const poll = setInterval(arrive, every);
		signal.addEventListener('abort', () => clearInterval(poll));
	}
	addEventListener('popstate', arrive, {signal});
	addEventListener('hashchange', arrive, {signal});
};

/** Calls once, when the address is another one than now. */
export const onceMoved = (call: () => void): void => {
	const {navigation} = window as {navigation?: Navigation};
	const {href} = location;
	const arrive = () => {
		if (location.href === href) return;

		navigation?.removeEventListener('currententrychange', arrive); // Missing in older engines, as above
		clearInterval(poll);
		call();
	};
	const poll = navigation ? undefined : setInterval(arrive, every);
	navigation?.addEventListener('currententrychange', arrive);
};
