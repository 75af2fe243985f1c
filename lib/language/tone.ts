// The tone of what a customer writes: displeased, pleased, or neither.
import {plainLetters} from './event/letters';
import {feelingOf} from './telling/feeling';
import {cues} from './tone/cues';
import {weigh} from './tone/weigh';

export type Tone = 'complaint' | 'neutral' | 'praise';

export type ToneOf = {
	tone: Tone;
	/** Where the words stand that decided. */
	at: [from: number, to: number][];
};

/** Said to a firm, a little displeasure tells; said of the world, it does not. */
const toSomebody =
	/(?:^|[^\p{L}\p{N}])(?:@[\p{L}\p{N}_]|(?:you|your|you're|u|ur|voces?|voce|ustedes|usted|ihr|euch|euer|vous|votre)(?!\p{L}))/u;

/** Longest text that is read. */
const longest = 5000;

/** Words and turns of phrase weighed against one another; thanks beside a failure are meant bitterly. */
export const toneOf = (text: string): ToneOf => {
	const read = text.slice(0, longest);
	const plain = plainLetters(read);
	const addressed = toSomebody.test(plain);
	const words = weigh(read, plain, addressed);
	const phrases = cues(plain);
	const bad = words.bad + phrases.bad;
	const good = words.good + phrases.good;
	const bitter = words.failure >= 1 && bad >= 4;
	const praise = good - bad * (bitter ? 0.8 : 0.6) - phrases.asks * 0.3;
	const complaint = bad - good * (bitter ? 0.1 : 0.4) - phrases.asks * 0.7;

	const mark = (tone: Tone): ToneOf => ({
		tone,
		at: [...words.found, ...phrases.found].filter(({says}) => says === tone).map(({from, to}) => [from, to]),
	});
	const asks = !addressed && plain.includes('?');
	if (praise >= 0.75 && !asks && praise > complaint) return mark('praise');
	if (complaint >= (addressed ? 0.4 : 1.5)) return mark('complaint');

	// What neither word nor turn of phrase says alone may be said by what is told.
	const {tone: felt, at} = feelingOf(read);
	return felt && !asks ? {tone: felt, at} : {tone: 'neutral', at: []};
};
