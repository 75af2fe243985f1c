// Gate: on a page of any site a few lines look whether it tells a story, which is about nobody; for all others the sensor is sent for.
// Of a story nothing is said: the browser's messages alone would cost its page more than these lines. A view beside the page asks for it.
import type {SensorMessages} from '../sensor-messages';
import {results, story} from '../sites/dom/story';
import {alive, api} from './lifetime';
import {onceMoved} from './moves';

/** The gate stays outside where the sensor is. */
type World = typeof globalThis & {windshield?: () => void};

/** After this time what nobody heard is said again, in milliseconds. */
const again = 300;

const knock = async (): Promise<void> => {
	if ((globalThis as World).windshield || !alive()) return;

	const data: SensorMessages['knocked'] = {url: location.href};
	let answer: unknown;
	try {
		answer = await api.runtime.sendMessage({type: 'knocked', data});
	} catch {
		// The keeper went away for a moment.
	}
	// The keeper was woken and has not begun to listen.
	if (answer === undefined) setTimeout(() => void knock(), again);
};

/** A page that is made ready before the rep goes there waits. */
const knockOnceSeen = (): void => {
	const {prerendering} = document as Document & {prerendering?: boolean};
	if (prerendering) document.addEventListener('prerenderingchange', () => void knock(), {once: true});
	else void knock();
};

/** Where most pages have their data. A path that yields text costs a page a fifth of what a query that yields elements does. */
const data = '/html/*/script[contains(@type,"ld+json")]';
const stringType = 2;

/** Flat: here each call costs a page as much as its work. */
export const gate = (): void => {
	let at = 0;
	let text: string;
	do {
		at += 1;
		text = document.evaluate(`string((${data})[${at}])`, document, null, stringType, null).stringValue;
	} while (text && !text.includes(story) && !text.includes(results));
	// What the page shows after a click may be no story. Before one it goes nowhere, and what follows moves is not paid for.
	if (text) addEventListener('click', () => onceMoved(() => void knock()), {capture: true, once: true});
	else knockOnceSeen();
};
