// Gate: on a page of any site a few lines look whether it tells a story, which is about nobody; for all others the sensor is sent for.
import type {Order, SensorMessages} from '../sensor-messages';
import {isStory} from '../sites/dom/story';
import {hear} from './hear';
import {alive, api} from './lifetime';
import {onMoves} from './moves';

/** The gate stays outside where the sensor is; a second one takes the place of the first. */
type World = typeof globalThis & {windshield?: () => void; windshieldGate?: AbortController};

/** An address that may be a story's: a date, a long name, or far from the front. Of any other page the sensor is sent for at once. */
const far = /\d{4}|(?:[^/]*-){3}|(?:\/[^/]+){3}/u;

const stand = (): void => {
	const world = globalThis as World;
	if (world.windshield) {
		world.windshield();
		return;
	}
	world.windshieldGate?.abort(); // Missing where none stood here before
	const life = new AbortController();
	world.windshieldGate = life;
	const tell = async <T extends 'knocked' | 'heard'>(type: T, data: SensorMessages[T]) => {
		if (!alive() || world.windshield) return life.abort();

		try {
			const answer = (await api.runtime.sendMessage({type, data})) as Order | null;
			if (answer?.order === 'stop') life.abort(); // Missing where the page is only looked at
		} catch {
			// The keeper went away for a moment; it asks again when it comes back.
		}
	};
	const hearing = hear(data => void tell('heard', data));
	const knock = (story: boolean) => {
		hearing(story ? location.href : null);
		void tell('knocked', {url: location.href, story});
	};
	const look = () => knock(isStory(document));
	life.signal.addEventListener('abort', () => hearing(null));
	// Whatever the page shows next, it is no longer the story that was looked at.
	onMoves(
		() => hearing(null),
		() => knock(false),
		life.signal,
	);
	addEventListener('pageshow', ({persisted}) => persisted && look(), {signal: life.signal});
	if (!far.test(location.pathname)) knock(false);
	else if (document.readyState === 'loading')
		document.addEventListener('DOMContentLoaded', look, {once: true, signal: life.signal});
	else look();
};

export const gate = (): void => {
	const {prerendering} = document as Document & {prerendering?: boolean};
	if (prerendering) document.addEventListener('prerenderingchange', stand, {once: true});
	else stand();
};
