// Gate: on a page of any site a few lines look whether it is about nobody; for all others the sensor is sent for.
// Of those nothing is said: the browser's messages alone would cost a page more than these lines. A view beside the page asks for it.
import {silent} from '../sites/website/silent';
import {knock, knockOnceSeen} from './knock';
import {onceMoved} from './moves';

export const gate = (): void => {
	// What the page shows after a click may be somebody. Before one it goes nowhere, and what follows moves is not paid for.
	if (silent(document)) addEventListener('click', () => onceMoved(() => void knock()), {capture: true, once: true});
	else knockOnceSeen();
};
