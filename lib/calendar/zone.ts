// Wall time: what a clock shows in a zone, and the moment at which it shows that.

/** Days since 1970 of the date, and milliseconds since its midnight. */
export type Wall = {day: number; time: number};

const day = 86_400_000;

/** Names that Outlook and Exchange use, of the zones that many live in; others say theirs as the world does. */
const windows: Record<string, string> = {
	UTC: 'UTC',
	'GMT Standard Time': 'Europe/London',
	'Greenwich Standard Time': 'Atlantic/Reykjavik',
	'W. Europe Standard Time': 'Europe/Berlin',
	'Central Europe Standard Time': 'Europe/Budapest',
	'Central European Standard Time': 'Europe/Warsaw',
	'Romance Standard Time': 'Europe/Paris',
	'E. Europe Standard Time': 'Europe/Chisinau',
	'FLE Standard Time': 'Europe/Kiev',
	'GTB Standard Time': 'Europe/Bucharest',
	'Turkey Standard Time': 'Europe/Istanbul',
	'Russian Standard Time': 'Europe/Moscow',
	'Israel Standard Time': 'Asia/Jerusalem',
	'Arabian Standard Time': 'Asia/Dubai',
	'India Standard Time': 'Asia/Kolkata',
	'SE Asia Standard Time': 'Asia/Bangkok',
	'Singapore Standard Time': 'Asia/Singapore',
	'China Standard Time': 'Asia/Shanghai',
	'Tokyo Standard Time': 'Asia/Tokyo',
	'Korea Standard Time': 'Asia/Seoul',
	'AUS Eastern Standard Time': 'Australia/Sydney',
	'New Zealand Standard Time': 'Pacific/Auckland',
	'South Africa Standard Time': 'Africa/Johannesburg',
	'E. South America Standard Time': 'America/Sao_Paulo',
	'SA Pacific Standard Time': 'America/Bogota',
	'Argentina Standard Time': 'America/Buenos_Aires',
	'Pacific SA Standard Time': 'America/Santiago',
	'Atlantic Standard Time': 'America/Halifax',
	'Eastern Standard Time': 'America/New_York',
	'Central Standard Time': 'America/Chicago',
	'Central Standard Time (Mexico)': 'America/Mexico_City',
	'Mountain Standard Time': 'America/Denver',
	'US Mountain Standard Time': 'America/Phoenix',
	'Pacific Standard Time': 'America/Los_Angeles',
};

const clocks = new Map<string, Intl.DateTimeFormat | null>();

const clockOf = (zone: string): Intl.DateTimeFormat | null => {
	const known = clocks.get(zone);
	if (known !== undefined) return known;

	let clock: Intl.DateTimeFormat | null = null;
	try {
		const timeZone = windows[zone] ?? zone; // Missing of a zone by its own name
		const parts = {year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric'} as const;
		clock = new Intl.DateTimeFormat('en-US', {timeZone, hourCycle: 'h23', era: 'short', ...parts, second: 'numeric'});
	} catch {
		// A name that nobody knows: then the clock of this machine is as good as any.
	}
	clocks.set(zone, clock);
	return clock;
};

/** How far the zone's clock is ahead of UTC at a moment. */
const offsetAt = (clock: Intl.DateTimeFormat, at: number): number => {
	const parts = Object.fromEntries(clock.formatToParts(at).map(({type, value}) => [type, Number(value)]));
	const {year = 0, month = 1, day: date = 1, hour = 0, minute = 0, second = 0} = parts; // Missing never: all of them are asked for

	return Date.UTC(year, month - 1, date, hour, minute, second) - Math.floor(at / 1000) * 1000;
};

/** When the zone's clock shows this; null: the clock of this machine. An hour that is left out in spring is the one after it. */
export const momentOf = ({day: days, time}: Wall, zone: string | null): number => {
	const shown = days * day + time;
	const clock = zone === null ? null : clockOf(zone);
	if (zone === 'UTC') return shown;
	if (clock) {
		// What it is ahead the day before and the day after: one of them holds, or in the hour that is left out the first.
		const ways = [-day, day].map(away => shown - offsetAt(clock, shown + away));
		const shows = ways.filter(at => offsetAt(clock, at) === shown - at);
		return shows.length > 0 ? Math.min(...shows) : ways[0]!; // Missing never: there are two
	}
	const date = new Date(shown);
	return new Date(
		date.getUTCFullYear(),
		date.getUTCMonth(),
		date.getUTCDate(),
		date.getUTCHours(),
		date.getUTCMinutes(),
		date.getUTCSeconds(),
	).getTime();
};
