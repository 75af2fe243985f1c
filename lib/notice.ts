// Notice: what changed in the facts of one subject, and what of it is worth saying. Pure: told twice, it says the same.
import {newestFirst, standing} from './believe';
import type {Fact} from './domain/fact';
import type {Signal} from './domain/signal';
import type {Subject} from './domain/subject';
import type {Verdict} from './domain/verdict';
import {teller, voice} from './notice/story';
import {triggers} from './triggers';
import type {Noticed, Trigger} from './triggers/define';

/** Facts of one visit together, the oldest visit first. A clock that runs ahead is set to now. */
const momentsOf = (facts: readonly Fact[], now: number): Fact[][] => {
	const moments = new Map<string, Fact[]>();
	const ordered = facts.filter(({seenAt}) => Number.isFinite(seenAt)).toSorted((a, b) => newestFirst(b, a));
	for (const one of ordered) {
		const key = `${voice(one)} ${one.seenAt}`;
		const clamped = one.seenAt > now ? {...one, seenAt: now} : one;
		moments.set(key, [...(moments.get(key) ?? []), clamped]);
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

/** Every signal in all facts of one subject, the oldest first, in whatever order the facts are given. */
export const notice = (
	{id: subject, kind}: Pick<Subject, 'id' | 'kind'>,
	facts: readonly Fact[],
	verdicts: readonly Verdict[],
	now: number,
): Signal[] => {
	const about = standing(facts, verdicts).filter(one => one.subject === subject);
	const own = [...new Map(about.map(one => [one.id, one])).values()];
	const story = teller(kind, own);
	const able = triggers.filter(trigger => trigger.about === kind || trigger.about === 'both');

	return momentsOf(own, now).flatMap(moment =>
		onceEach(
			story.tell(moment).flatMap(([changes, said]) =>
				able.flatMap(trigger => {
					const noticed = trigger.notice(changes, said);
					return noticed ? signalOf(trigger, noticed, subject) : [];
				}),
			),
		),
	);
};
