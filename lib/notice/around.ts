// Around: what is to be seen around one subject beside its changes: silences, lines that grow old, people who come and go, our market. Pure.
import {standing} from '../believe';
import type {Fact} from '../domain/fact';
import type {Signal} from '../domain/signal';
import type {Touch} from '../domain/touch';
import type {Verdict} from '../domain/verdict';
import {triggers} from '../triggers';
import type {Around, Sign, Tale} from '../triggers/define';
import {tellable} from './about';
import {talesOf} from './tales';

const day = 24 * 3600_000;
/** What happened longer ago than this was no news when it was first read, and is none now. */
const old = 90 * day;

/** As the store holds it. `ours`: facts of our own company. */
export type Surroundings = Omit<Around, 'tales' | 'ours'> & {verdicts: readonly Verdict[]; ours: readonly Fact[]};

/** A clock that runs ahead is set to now. */
const standingNow = (facts: readonly Fact[], verdicts: readonly Verdict[], now: number): Fact[] => {
	const once = new Map(facts.filter(({seenAt}) => Number.isFinite(seenAt)).map(one => [one.id, one]));

	return standing([...once.values()], verdicts)
		.map(one => (one.seenAt > now ? {...one, seenAt: now} : one))
		.toSorted((a, b) => a.seenAt - b.seenAt || (a.id < b.id ? -1 : 1));
};

const news = (facts: readonly Fact[], now: number): Tale[] =>
	talesOf(tellable(facts)).filter(
		({first}) => first.at !== undefined && first.at <= now && first.seenAt - first.at <= old,
	);

const past = (touches: readonly Touch[], now: number): Touch[] =>
	touches.filter(({at}) => Number.isFinite(at) && at <= now).toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));

const signalOf = (kind: Signal['kind'], subject: string, {key, from, to, because, at}: Sign): Signal => ({
	id: `${kind}|${key}`,
	kind,
	subject,
	at,
	from: from.slice(0, 500),
	to: to.slice(0, 500),
	because: because.map(({id}) => id).slice(0, 20),
	done: false,
	until: null,
});

/** Every signal that is to be seen now, the oldest first; seen twice it is the same. */
export const noticeAround = ({verdicts, ours, ...all}: Surroundings): Signal[] => {
	const {subject, now} = all;
	const facts = standingNow(
		all.facts.filter(one => one.subject === subject.id),
		verdicts,
		now,
	);
	const around: Around = {
		...all,
		facts,
		tales: news(facts, now),
		touches: past(all.touches, now),
		notes: all.notes.filter(({at}) => at <= now).toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
		ours: news(standingNow(ours, [], now), now).filter(({event}) => event === 'incident'),
	};

	return triggers
		.filter(({about}) => about === subject.kind || about === 'both')
		.flatMap(({kind, look}) => look?.(around).map(sign => signalOf(kind, subject.id, sign)) ?? []) // Missing in a trigger that looks at changes alone
		.filter(({at}) => Number.isFinite(at) && at <= now && now - at <= old)
		.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
};
