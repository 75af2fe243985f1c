// What is said of rounds and searches: how they get on, why something is missing, what is wrong with a filter.
import type {Watches} from '@/lib/messages';
import {counted, type Key, language, number, t} from '../../t';
import {ago, date} from '../../when';

type Rounds = Watches['rounds'];

const pauses: Record<NonNullable<Rounds['paused']>, Key> = {
	airplane: 'roundsAirplane',
	'no-source': 'roundsNoSource',
	budget: 'roundsBudget',
};
const reasons: Record<string, Key> = {
	closed: 'leftClosed',
	'not-granted': 'leftNotGranted',
	'needs-key': 'leftNeedsKey',
	'slow-down': 'leftSlowDown',
	blocked: 'leftSlowDown',
	unreachable: 'leftAway',
	'too-slow': 'leftAway',
};

/** Why something is missing, in a few words. */
export const leftWords = (why: string): string => t(reasons[why] ?? 'leftFailed');

const countedWith = (stem: 'roundsBehind' | 'roundsLeft', count: number, more: string): string => {
	const form = `${stem}_${new Intl.PluralRules(language).select(count)}` as Key;

	return t(form, number(count), more) || t(`${stem}_other`, number(count), more); // A language may leave out a form
};

/** How many are watched, how many wait since when, why, and what is missing: one sentence each. */
export const roundWords = ({watched, behind, since, left, paused}: Rounds, now: number): string[] => {
	if (watched === 0) return [t('roundsNobody')];

	return [
		counted('roundsWatched', watched),
		behind > 0 && since !== null && now - since > 2 * 60_000
			? countedWith('roundsBehind', behind, date(since, now))
			: paused === null && behind === 0 && t('roundsWell'),
		paused !== null && t(pauses[paused]),
		...Object.entries(left).map(([why, count]) => countedWith('roundsLeft', count, leftWords(why))),
	].filter(words => words !== false);
};

/** When a search had its last round and has its next. */
export const turnWords = ({at, due, left}: Watches['searches'][number], now: number): string => {
	const next = new Intl.DateTimeFormat(language, {weekday: 'short', hour: 'numeric', minute: 'numeric'}).format(due);

	return [
		at === 0 ? t('searchNever') : t('searchLast', ago(at, now)),
		due <= now ? t('searchNextSoon') : t('searchNextAt', next),
		left !== null && leftWords(left),
	]
		.filter(Boolean)
		.join(' · ');
};
