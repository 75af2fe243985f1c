// Quiet: whether the rep may be told of something aloud now. By the clock on the wall, so many a day, never at night, nobody twice.
import type {Notice} from './domain/notice';
import type {Settings} from './domain/settings';

export type Wish = {
	/** Id of the signal. */
	id: string;
	/** An unhappy customer of ours: the only thing that may break the quiet, where the rep allows it. */
	unhappy: boolean;
	/** Whether the rep chose to hear this kind aloud. */
	aloud: boolean;
};

/** The wall clock of the machine: which day it is and how many minutes it is after midnight. A day of 23 or 25 hours is one day. */
const wall = (at: number): {day: string; minute: number} => {
	const date = new Date(at);

	return {day: date.toDateString(), minute: date.getHours() * 60 + date.getMinutes()};
};

/** From evening to morning, or within one day; none where both are the same. */
export const isNight = ({from, until}: Pick<Settings['quiet'], 'from' | 'until'>, at: number): boolean => {
	const {minute} = wall(at);

	return from <= until ? minute >= from && minute < until : minute >= from || minute < until;
};

/** What was told under a clock that ran ahead was told just now, as far as anybody can tell. */
export const settled = (told: readonly Notice[], now: number): Notice[] =>
	told.map(one => (one.at > now ? {...one, at: now} : one));

/** Whether this one may be told now. `told`: what was told before, settled. */
export const mayTell = (
	{id, unhappy, aloud}: Wish,
	told: readonly Notice[],
	quiet: Settings['quiet'],
	now: number,
): boolean => {
	const breaks = unhappy && quiet.unhappy;
	if ((!aloud && !breaks) || told.some(one => one.id === id)) return false;
	if (breaks) return true;

	const {day} = wall(now);
	return !isNight(quiet, now) && told.filter(({at}) => wall(at).day === day).length < quiet.perDay;
};
