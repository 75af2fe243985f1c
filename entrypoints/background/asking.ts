// Asking: once somebody known is on screen, the sources that are on are asked about them, each when its last answer no longer holds.
import type {Answered, Ready} from '@/lib/ask';
import {askedOf as told} from '@/lib/asked';
import {believe} from '@/lib/believe';
import type {AskedRow} from '@/lib/domain/asked';
import type {Handle} from '@/lib/domain/handle';
import type {Reason} from '@/lib/domain/ledger';
import type {Settings} from '@/lib/domain/settings';
import {askedOf, keepAsked, stillHolds} from '@/storage/asked';
import {holdingsOf} from '@/storage/holdings';
import {withStore} from '@/storage/open';
import {readSettings} from '@/storage/settings';
import {broadcast} from './broadcast';
import {later} from './later';
import {isLocked} from './lock';
import {everySource, isOn, readyFor} from './source-ready';
import {takeAnswer} from './source-taken';
import {asked} from './under-way';

const minute = 60_000;
/** After trouble a source is asked again this much later, where it did not say when. */
const after: Partial<Record<Answered['outcome'], number>> = {
	'needs-key': 60 * minute,
	blocked: 24 * 60 * minute,
	'not-granted': 5 * minute,
	closed: minute,
};

/** About so many people sources are asked at once: a window and its side panel. */
const atOnce = 2;

/** Who is asked about whom: `source|subject`. */
const underWay = new Set<string>();

export const isAsking = (source: string, subject: string): boolean => underWay.has(`${source}|${subject}`);

const untilOf = ({source, outcome, until}: Answered, now: number): number => {
	if (outcome === 'answered') return now + source.keeps.fresh;
	if (outcome === 'nothing' || outcome === 'ambiguous') return now + source.keeps.nothing;

	return until ?? now + (after[outcome] ?? 10 * minute); // Missing for what may be over in a moment
};

/** Handles that sources named before, of those that still stand by it. */
const foundBefore = (rows: readonly AskedRow[]): Handle[] => rows.flatMap(({handles}) => handles);

const handlesIn = ({items}: Answered): Handle[] => [
	...new Set(items.flatMap(item => (item.is === 'handle' ? [item.handle] : []))),
];

const keepOutcome = (answer: Answered, subject: string, before: AskedRow | undefined, now: number) =>
	withStore(db =>
		keepAsked(db, {
			source: answer.source.id,
			subject,
			at: now,
			outcome: answer.outcome,
			detail: answer.detail?.slice(0, 500) ?? null, // Missing where the outcome says it all
			until: untilOf(answer, now),
			// An answer that failed takes back nothing of the one before.
			handles: (answer.complete
				? handlesIn(answer)
				: [...new Set([...(before?.handles ?? []), ...handlesIn(answer)])]
			).slice(0, 50), // Missing at the first time
		}),
	);

const dueOf = async (
	subject: string,
	settings: Settings,
	rows: readonly AskedRow[],
	reason: Reason,
	signal: AbortSignal,
): Promise<Ready[]> => {
	const now = Date.now();
	const resting = new Set(rows.filter(row => stillHolds(row, now)).map(({source}) => source));
	const wanted = (await everySource(settings)).filter(
		({id}) => isOn(id, settings) && !resting.has(id) && !isAsking(id, subject),
	);
	const ready = await Promise.all(wanted.map(source => readyFor(source, settings, {reason, subject, signal})));

	return ready.filter(one => one !== null);
};

/** How each source did that was asked now. */
export type Said = Pick<Answered, 'outcome' | 'until'>;

/** Asks every source whose last answer no longer holds. null where nobody may be asked now, or nobody is there. */
export const askAbout = async (subject: string, reason: Reason, signal: AbortSignal): Promise<Said[] | null> => {
	const settings = await withStore(readSettings);
	if (settings.airplane || !Object.values(settings.sources).some(({on}) => on) || (await isLocked())) return null;

	const [held, rows] = await withStore(async db =>
		Promise.all([holdingsOf(db, [subject]).then(found => found.get(subject)), askedOf(db, subject)]),
	);
	if (!held) return null;

	const about = told(held.subject, believe(held.facts, held.verdicts), held.handles, foundBefore(rows));
	const {ask, spent} = await later();
	const due = await dueOf(subject, settings, rows, reason, signal);
	const keys = due.map(({source}) => `${source.id}|${subject}`);
	const said: Said[] = [];
	for (const key of keys) underWay.add(key);
	try {
		for await (const answer of ask(about, due, {now: Date.now(), signal, language: navigator.language})) {
			const now = Date.now();
			if (answer.outcome === 'closed' && answer.detail === spent) continue;

			said.push({outcome: answer.outcome, until: answer.until});
			// A watch that spent its part of the day keeps the rep from nothing.
			if (answer.outcome === 'closed' && reason === 'watch') continue;

			const changed = await takeAnswer(answer, subject, now);
			const before = rows.find(({source}) => source === answer.source.id);
			await keepOutcome(answer, subject, before, now);
			underWay.delete(`${answer.source.id}|${subject}`);
			// How it went the views ask for themselves while it goes on.
			if (changed) broadcast(null);
		}
	} finally {
		for (const key of keys) underWay.delete(key);
	}
	return said;
};

/** Asks after whoever waits for a brief was answered. What goes wrong is in the row of the source that it went wrong with. */
export const askSoon = (subject: string): void => {
	// One asking about somebody at a time.
	if (asked.has(subject)) return;

	const [oldest] = asked.values();
	// Who was looked at before is asked about again when somebody looks.
	if (oldest && asked.size >= atOnce) oldest.abort();
	const mine = new AbortController();
	asked.set(subject, mine);
	setTimeout(
		() =>
			askAbout(subject, 'page', mine.signal)
				.catch(() => {})
				.finally(() => asked.delete(subject)),
		0,
	);
};
