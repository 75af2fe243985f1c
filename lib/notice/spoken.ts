// Spoken: what there is to say of one subject, each piece of news once, whoever has it.
import type {Fact} from '../domain/fact';
import type {Signal, SignalKind} from '../domain/signal';
import {fold} from '../identity/fold';

/** `seen`: when it was noticed. `headlines`: of what others told, what they said and when it was seen; null of a change of facts. */
export type Spoken = {signal: Signal; seen: number; headlines: readonly Fact[] | null};

/** For how long a change of facts may come behind the news of it, or before it, in milliseconds. */
const behind = 120 * 24 * 3600_000;
/** Of these there is one at a time. */
const sole: ReadonlySet<SignalKind> = new Set(['insolvency', 'hiring-surge']);

/** Whether a headline names what the change came to: all words of `Ida Holm`, the first part of `Oslo, Norway`. */
const names = (headline: string, to: string): boolean => {
	const heard = new Set(fold(headline).split(' '));
	const words = fold(to.split(',')[0] ?? '').split(' '); // Missing never: a text has a first part

	return words.every(word => word !== '' && heard.has(word));
};

const tellsOf = (one: Spoken, other: Spoken, seen: number): boolean => {
	const [told, changed] = one.headlines ? [one, other] : [other, one];
	if (!told.headlines || changed.headlines) return false;
	if (sole.has(told.signal.kind)) return true;

	return told.headlines.some(({seenAt, value}) => seenAt <= seen && names(value, changed.signal.to));
};

/** The same without what was said before in other words: that Ida Holm is chief executive now, after the news of it. In the order of sight. */
export const untold = (all: readonly Spoken[]): Signal[] => {
	const said: Spoken[] = [];
	for (const one of all.toSorted((a, b) => a.seen - b.seen)) {
		const before = said.some(
			other =>
				other.signal.kind === one.signal.kind &&
				Math.abs(other.signal.at - one.signal.at) < behind &&
				tellsOf(one, other, one.seen),
		);
		if (!before) said.push(one);
	}

	return said.map(({signal}) => signal);
};
