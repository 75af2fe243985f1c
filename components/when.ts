// Moments in words: how long ago, on which day.
import {useEffect, useState} from 'react';
import {language, t} from './t';

const minute = 60_000;
const day = 24 * 60 * minute;
const steps = [
	['year', 365 * day],
	['month', 30 * day],
	['day', day],
	['hour', 60 * minute],
	['minute', minute],
] as const;

const relative = new Intl.RelativeTimeFormat(language, {numeric: 'auto'});
// Narrow, a minute and a month are both `m`.
const unitOf = (unit: string) => {
	const unitDisplay = unit === 'minute' || unit === 'month' ? 'short' : 'narrow';

	return new Intl.NumberFormat(language, {style: 'unit', unit, unitDisplay});
};

const split = (at: number, now: number) => {
	const since = Math.max(0, now - at); // A clock that ran ahead is not the future
	const [unit, length] = steps.find(([, span]) => since >= span) ?? [null, minute];

	return {unit, count: Math.floor(since / length)};
};

/** "12 days ago". */
export const ago = (at: number, now: number): string => {
	const {unit, count} = split(at, now);

	return unit === null ? t('justNow') : relative.format(-count, unit);
};

/** "12d": for a narrow column. */
export const age = (at: number, now: number): string => {
	const {unit, count} = split(at, now);

	return unit === null ? t('justNow') : unitOf(unit).format(count);
};

/** "12 Mar", with the year where it is another. */
export const date = (at: number, now: number): string => {
	const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();

	return new Intl.DateTimeFormat(language, {
		day: 'numeric',
		month: 'short',
		...(sameYear ? {} : {year: 'numeric'}),
	}).format(at);
};

/** "15:04". */
export const hour = (at: number): string => new Intl.DateTimeFormat(language, {timeStyle: 'short'}).format(at);

/** "12 March 2026, 15:04": for a title. */
export const moment = (at: number): string =>
	new Intl.DateTimeFormat(language, {dateStyle: 'long', timeStyle: 'short'}).format(at);

/** Now, told again every minute. */
export const useNow = (): number => {
	const [now, setNow] = useState(Date.now);
	useEffect(() => {
		const timer = setInterval(() => setNow(Date.now()), minute);
		return () => clearInterval(timer);
	}, []);

	return now;
};
