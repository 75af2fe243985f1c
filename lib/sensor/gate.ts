// Gate: on a page of any site a few lines look whether it tells a story, which is about nobody; for all others the sensor is sent for.
// Of a story nothing is said: the browser's messages alone would cost its page more than these lines. A view beside the page asks for it.
import {results, story} from '../sites/dom/story';
import {knock, knockOnceSeen} from './knock';
import {onceMoved} from './moves';

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
