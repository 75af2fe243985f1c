// Habits: what the rep made of what was shown.
import type {Habit} from '@/lib/domain/habit';

export type HabitRow = Habit;
export const habitsIndex = 'id';

/** Id of what is counted of one subject. */
export const habitOf = (subject: string): string => `subject:${subject}`;
