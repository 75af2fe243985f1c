// Repeats: on which days something comes again, by its rule (RFC 5545, 3.3.10): every so many days, weeks, months or years.

type Rule = {
	freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
	interval: number;
	count: number | null;
	until: string | null;
	/** Weekdays from 0 (Monday), with which of the month it is; 0: every one. */
	byDay: {weekday: number; nth: number}[];
	byMonthDay: number[];
	byMonth: number[];
	setPos: number[];
	weekStart: number;
};

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const numbers = (text: string | undefined): number[] =>
	text ? text.split(',').map(Number).filter(Number.isInteger) : [];

/** Null where it is no rule that is read. */
export const ruleOf = (text: string): Rule | null => {
	const parts = Object.fromEntries(
		text
			.toUpperCase()
			.split(';')
			.map(part => part.split('=')),
	);
	const freq = parts.FREQ;
	if (!['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(freq)) return null;

	const byDay = (parts.BYDAY ?? '').split(',').flatMap((one: string) => {
		const [, nth = '', name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/u.exec(one.trim()) ?? []; // Missing where there are none
		const weekday = weekdays.indexOf(name);
		return weekday < 0 ? [] : [{weekday, nth: Number(nth)}];
	});
	return {
		freq,
		interval: Math.min(1000, Math.max(1, Number(parts.INTERVAL) || 1)),
		count: Number(parts.COUNT) > 0 ? Number(parts.COUNT) : null,
		until: parts.UNTIL ?? null, // Missing where it goes on
		byDay,
		byMonthDay: numbers(parts.BYMONTHDAY),
		byMonth: numbers(parts.BYMONTH),
		setPos: numbers(parts.BYSETPOS),
		weekStart: Math.max(0, weekdays.indexOf(parts.WKST ?? 'MO')), // Missing of most
	};
};

/** 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;
const dayOf = (year: number, month: number, date: number): number =>
	Math.floor(Date.UTC(year, month, date) / 86_400_000);
const partsOf = (day: number) => {
	const date = new Date(day * 86_400_000);
	return {year: date.getUTCFullYear(), month: date.getUTCMonth(), date: date.getUTCDate()};
};

const inMonth = (rule: Rule, year: number, month: number, date: number): number[] => {
	const [first, next] = [dayOf(year, month, 1), dayOf(year, month + 1, 1)];
	const all = Array.from({length: next - first}, (_, at) => first + at);
	const isWeekday = (day: number) =>
		rule.byDay.some(({weekday, nth}) => {
			if (weekdayOf(day) !== weekday) return false;
			return (
				nth === 0 ||
				(nth > 0 ? Math.floor((day - first) / 7) + 1 === nth : Math.floor((next - 1 - day) / 7) + 1 === -nth)
			);
		});
	const isDate = (day: number) => rule.byMonthDay.some(one => (one > 0 ? day === first + one - 1 : day === next + one));
	if (rule.byDay.length > 0) return all.filter(day => isWeekday(day) && (rule.byMonthDay.length === 0 || isDate(day)));
	if (rule.byMonthDay.length > 0) return all.filter(isDate);

	return date <= all.length ? [first + date - 1] : [];
};

/** The days of the n-th period, in order. */
const period = (rule: Rule, start: number, n: number): number[] => {
	if (rule.freq === 'DAILY') {
		const day = start + n * rule.interval;
		return rule.byDay.length === 0 || rule.byDay.some(({weekday}) => weekday === weekdayOf(day)) ? [day] : [];
	}
	if (rule.freq === 'WEEKLY') {
		const week = start - ((weekdayOf(start) - rule.weekStart + 7) % 7) + n * 7 * rule.interval;
		const days = rule.byDay.length > 0 ? rule.byDay.map(({weekday}) => weekday) : [weekdayOf(start)];
		return days.map(weekday => week + ((weekday - rule.weekStart + 7) % 7)).sort((a, b) => a - b);
	}
	const {year, month, date} = partsOf(start);
	const at = year * 12 + month + n * rule.interval * (rule.freq === 'YEARLY' ? 12 : 1);
	const months =
		rule.freq === 'YEARLY' && rule.byMonth.length > 0 ? rule.byMonth.map(one => at - month + one - 1) : [at];
	return months.flatMap(one => inMonth(rule, Math.floor(one / 12), one % 12, date)).sort((a, b) => a - b);
};

/** Of a set that is chosen from, the chosen ones. */
const chosen = (days: number[], {setPos}: Rule): number[] =>
	setPos.length === 0 ? days : days.filter((_, at) => setPos.includes(at + 1) || setPos.includes(at - days.length));

/** However it is written, no more periods than these are gone through. */
const most = 30_000;

/** Days from `start` on that are not after `last`, `isOver` ends it: its count is of all from the start. */
export function* daysOf(rule: Rule, start: number, last: number): Generator<number> {
	let left = rule.count ?? Number.POSITIVE_INFINITY; // Missing where it goes on
	const byMonth = ({month}: ReturnType<typeof partsOf>) =>
		rule.byMonth.length === 0 || rule.byMonth.includes(month + 1);
	for (let n = 0; n < most && left > 0; n += 1) {
		const days = chosen(period(rule, start, n), rule);
		for (const day of days) {
			if (day < start || !byMonth(partsOf(day))) continue;
			if (day > last || left <= 0) return;

			left -= 1;
			yield day;
		}
		// Years without a day of it end, too.
		if (days.length === 0 && start + n * rule.interval > last) return;
	}
}
