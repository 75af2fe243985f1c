// Hear: once a page about nobody has come to rest, what it says is told to the keeper.
import type {SensorMessages} from '../sensor-messages';
import {wordsOf} from './words';

/** After this time without another reading a page is at rest, in milliseconds. */
const rest = 500;

/** Is told of every reading: the address of a page that shows nobody, null where it shows somebody or moves on. */
export type Hear = (url: string | null) => void;

export const hear = (tell: (heard: SensorMessages['heard']) => void): Hear => {
	let life = new AbortController();
	let last = '';
	return url => {
		life.abort();
		if (url === null) return;

		life = new AbortController();
		const {signal} = life;
		setTimeout(async () => {
			const text = signal.aborted ? null : await wordsOf(document, signal);
			if (!text || url + text === last) return;

			last = url + text;
			tell({url, text});
		}, rest);
	};
};
