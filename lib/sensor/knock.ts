// Knock: before a page of which nothing of ours is inside but these lines, the sensor is sent for.
import type {SensorMessages} from '../sensor-messages';
import {alive, api} from './lifetime';

/** Who is inside already leaves no need to knock. */
type World = typeof globalThis & {windshield?: () => void};

/** After this time what nobody heard is said again, in milliseconds. */
const again = 300;

export const knock = async (): Promise<void> => {
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
export const knockOnceSeen = (): void => {
	const {prerendering} = document as Document & {prerendering?: boolean};
	if (prerendering) document.addEventListener('prerenderingchange', () => void knock(), {once: true});
	else void knock();
};
