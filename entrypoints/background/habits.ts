// Habits: what the rep's clicks on signals count, and what the brief makes of them.
import type {Taste} from '@/lib/brief/worth';
import type {Settings} from '@/lib/domain/settings';
import type {Signal} from '@/lib/domain/signal';
import type {Act} from '@/storage/act';
import {keep} from '@/storage/commit';
import type {Store} from '@/storage/database';
import {countHabits, habitOfSignal, habitsFor} from '@/storage/habits';
import {signalOf} from '@/storage/signals';

const more = (count: number) => count + 1;

/** Habits are read of kinds that may be shown only: most briefs have no signal at all. */
export const tasteFor = async (db: Store, signals: readonly Signal[], {rules}: Settings): Promise<Taste> => {
	const open = signals.filter(({done}) => !done);
	if (open.length === 0) return {rules, habits: new Map()};

	const kinds = open.map(({kind}) => kind);
	return {rules, habits: await habitsFor(db, kinds, [...new Set(open.map(({subject}) => subject))])};
};

const dayOf = (at: number): string => new Date(at).toDateString();

/** Once a day a signal, however often the panel is opened over it. */
export const countShown = (db: Store, id: string, now: number): Promise<void> =>
	keep(db, async act => {
		const signal = await signalOf(db, id);
		const before = await db.habits.get(habitOfSignal(id));
		if (!signal || (before && before.shown > 0 && dayOf(before.at) === dayOf(now))) return;

		await countHabits(act, signal, {shown: more}, now);
	});

/** Of use: whatever was put away of its kind before is forgiven. */
export const countUsed = (db: Store, id: string, now: number): Promise<void> =>
	keep(db, async act => {
		const signal = await signalOf(db, id);
		if (signal) await countHabits(act, signal, {used: more, ignored: () => 0}, now);
	});

/** Put away. What was of use before is not ignored. */
export const countPutAway = async (act: Act, signal: Signal, now: number): Promise<void> => {
	const used = (await act.db.habits.get(habitOfSignal(signal.id)))?.used ?? 0; // Missing where it was put away unseen
	if (used === 0) await countHabits(act, signal, {ignored: more}, now);
};
