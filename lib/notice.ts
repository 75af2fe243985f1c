// Notice: what changed in the facts of one subject, and what of it is worth saying. Pure: told twice, it says the same.
import {newestFirst, standing} from './believe';
import type {Fact} from './domain/fact';
import type {Signal} from './domain/signal';
import type {Subject} from './domain/subject';
import type {Verdict} from './domain/verdict';
import {hear} from './notice/heard';
import {type Spoken, untold} from './notice/spoken';
import {teller, voice} from './notice/story';
import {isTurning, turner} from './notice/turns';
import {triggers} from './triggers';
import type {Noticed, Trigger} from './triggers/define';

/** Facts of one visit together, the oldest visit first. A clock that runs ahead is set to now. */
const momentsOf = (facts: readonly Fact[], now: number): Fact[][] => {
	const moments = new Map<string, Fact[]>();
	const ordered = facts.filter(({seenAt}) => Number.isFinite(seenAt)).toSorted((a, b) => newestFirst(b, a));
	for (const one of ordered) {
		const key = `${voice(one)} ${one.seenAt}`;
		const clamped = one.seenAt > now ? {...one, seenAt: now} : one;
		const moment = moments.get(key);
		if (moment) moment.push(clamped);
		else moments.set(key, [clamped]);
	}

	return [...moments.values()];
};

const signalOf = (trigger: Trigger, {from, to, because, at}: Noticed, subject: string): Signal => ({
	id: `${trigger.kind}|${because[0].id}`,
	kind: trigger.kind,
	subject,
	at,
	from: from.slice(0, 500),
	to: to.slice(0, 500),
	because: because.map(({id}) => id).slice(0, 20),
	done: false,
	until: null,
});

/** Two new addresses at one domain in one visit are one piece of news. */
const onceEach = (signals: readonly Signal[]): Signal[] =>
	signals.filter((one, at) => signals.findIndex(({kind, to}) => kind === one.kind && to === one.to) === at);

/** Every signal in all facts of one subject, in the order in which they were noticed, in whatever order the facts are given. */
export const notice = (
	{id: subject, kind}: Pick<Subject, 'id' | 'kind'>,
	facts: readonly Fact[],
	verdicts: readonly Verdict[],
	now: number,
): Signal[] => {
	const about = [...new Map(facts.filter(one => one.subject === subject).map(one => [one.id, one])).values()];
	const own = standing(about, verdicts).filter(({field}) => field !== 'event');
	const following = own.filter(({field}) => !isTurning(field));
	const [story, turns] = [teller(kind, following), turner()];
	const able = triggers.filter(trigger => trigger.about === kind || trigger.about === 'both');
	const say = (trigger: Trigger, noticed: Noticed | null | undefined) =>
		noticed ? signalOf(trigger, noticed, subject) : [];

	const changed = momentsOf(own, now).flatMap((moment): Spoken[] => {
		const turn = turns.tell(moment);
		const signals = [
			...story
				.tell(moment.filter(({field}) => !isTurning(field)))
				.flatMap(([changes, said]) => able.flatMap(trigger => say(trigger, trigger.notice?.(changes, said)))), // Missing in a trigger that only hears
			...able.flatMap(trigger => say(trigger, turn && trigger.turn?.(turn))), // Missing in most triggers
		];
		return onceEach(signals).map(signal => ({signal, seen: moment[0]?.seenAt ?? now, headlines: null})); // Missing never: a moment has facts
	});
	const stands = new Set(standing(about, verdicts).map(({id}) => id));
	const wrong = new Set(about.flatMap(({id}) => (stands.has(id) ? [] : id)));
	return untold([...changed, ...hear(about, wrong, able, now)]);
};
