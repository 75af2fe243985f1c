// Habits: what the rep made of what was shown.
import type {Habit} from '@/lib/domain/habit';
import type {Act} from './act';
import type {Store} from './database';
import {hashOf} from './hash';

export type HabitRow = Habit;
export const habitsIndex = 'id';

/** Id of what is counted of one subject. */
export const habitOf = (subject: string): string => `subject:${subject}`;

const habitOfKind = (kind: string): string => `kind:${kind}`;
const ofSignal = 'signal:';
/** Of one signal: so that it is counted once a day. By its hash, since its id speaks of somebody. */
export const habitOfSignal = (signal: string): string => `${ofSignal}${hashOf(signal).toString(36)}`;

/** What counts for signals of these kinds about one subject, by the id of what is counted. */
export const habitsFor = async (
	db: Store,
	kinds: readonly string[],
	subjects: readonly string[],
): Promise<Map<string, Habit>> => {
	const rows = await db.habits.bulkGet([...new Set(kinds.map(habitOfKind)), ...subjects.map(habitOf)]);

	return new Map(rows.flatMap(row => (row ? [[row.id, row]] : []))); // Missing where nothing was clicked yet
};

export type Counted = Partial<Record<'shown' | 'used' | 'ignored', (before: number) => number>>;

/** Counts within the running transaction, for the signal itself, its kind and whom it is about. */
export const countHabits = async (
	act: Act,
	{id, kind, subject}: {id: string; kind: string; subject: string},
	change: Counted,
	now: number,
): Promise<void> => {
	for (const key of [habitOfSignal(id), habitOfKind(kind), habitOf(subject)]) await countHabit(act, key, change, now);
};

export const countHabit = async (act: Act, id: string, change: Counted, now: number): Promise<void> => {
	const before = (await act.db.habits.get(id)) ?? {id, shown: 0, used: 0, ignored: 0, at: now}; // Missing before the first
	const after = {...before, at: now};
	for (const [part, count] of Object.entries(change) as [keyof Counted, (before: number) => number][])
		after[part] = count(before[part]);
	await act.put('habits', after);
};

/** The offer to mute a kind was declined. */
export const forgetIgnored = (act: Act, kind: string, now: number): Promise<void> =>
	countHabit(act, habitOfKind(kind), {ignored: () => 0}, now);

const keptFor = 90 * 24 * 3600_000;

/** Drops what was counted of single signals that nobody is shown any more. */
export const tidyHabits = async (db: Store, now: number): Promise<void> => {
	const old = await db.habits
		.filter(({id, at}) => id.startsWith(ofSignal) && Math.abs(now - at) > keptFor)
		.primaryKeys();
	await db.habits.bulkDelete(old);
};
