// Heard: what others tell of one subject, as signals, each tale once and dated by when it happened.
import type {Fact} from '../domain/fact';
import type {Signal} from '../domain/signal';
import type {NamedTrigger} from '../triggers';
import {happened} from '../triggers/define';
import {tellable} from './about';
import type {Spoken} from './spoken';
import {type Tale, talesOf} from './tales';

const day = 24 * 3600_000;
/** What happened longer ago than this was no news when it was first read. */
const old = 90 * day;
/** How many facts a signal carries. */
const most = 20;

/** Seen by a clock that ran ahead, it may lie ahead of now. */
const isNews = ({first}: Tale, now: number): boolean => {
	const at = first.at ?? Number.NaN; // Missing never: an event has a date

	return at <= now + day && first.seenAt - at <= old;
};

/** When it was first said to have happened, never later than that was seen. */
const dateOf = (facts: readonly Fact[], now: number): number => Math.min(now, ...facts.map(happened));

const signalOf = ({kind}: NamedTrigger, {first}: Tale, facts: readonly Fact[], now: number): Signal => {
	const newest = facts.toReversed();
	const because = newest.length > most ? [...newest.slice(0, most - 1), ...newest.slice(-1)] : newest;

	return {
		// Of the telling that was seen first, whatever the rep said of it: the sixth to tell it tells the same.
		id: `${kind}|${first.id}`,
		kind,
		subject: first.subject,
		at: dateOf(facts, now),
		from: '',
		to: (facts[0] ?? first).value.slice(0, 500), // Missing never: only a tale that stands becomes a signal
		because: because.map(({id}) => id),
		done: false,
		until: null,
	};
};

/** `wrong`: ids of facts that the rep called wrong: they still tell which tale it is, and no more. */
export const hear = (
	facts: readonly Fact[],
	wrong: ReadonlySet<string>,
	able: readonly NamedTrigger[],
	now: number,
): Spoken[] =>
	talesOf(tellable(facts)).flatMap(tale => {
		const trigger = able.find(({hears}) => hears === tale.event);
		const stands = tale.facts.filter(({id}) => !wrong.has(id));
		if (!trigger || stands.length === 0 || !isNews(tale, now)) return [];

		const seen = Math.min(tale.first.seenAt, now);
		return {signal: signalOf(trigger, tale, stands, now), seen, headlines: stands};
	});
