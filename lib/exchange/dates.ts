// Dates as files write them: only those that can be read in one way.

/** The beginnings of the months' names in the languages of exports: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish. */
const months = [
	'jan|ene|gen|sty',
	'feb|fev|lut',
	'mar|mrz|maa|mae',
	'apr|avr|abr|kwi',
	'may|mai|mag|mei|maj',
	'jun|juin|giu|cze',
	'jul|juil|lug|lip',
	'aug|aou|ago|sie',
	'sep|set|wrz',
	'oct|okt|out|ott|paz',
	'nov|lis',
	'dec|dez|dic|gru',
].map(names => new RegExp(`^(?:${names})`, 'u'));

const monthOf = (word: string): number => {
	const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

	return months.findIndex(names => names.test(plain)) + 1;
};

const day = (year: number, month: number, date: number): number | null => {
	const full = year < 100 ? 2000 + year : year;
	const at = Date.UTC(full, month - 1, date);
	const back = new Date(at);

	return full >= 1970 && full < 2200 && back.getUTCMonth() === month - 1 && back.getUTCDate() === date ? at : null;
};

/** Does a date of numbers show that its day is first (13/4/2024), or that its month is (4/13/2024)? Null where it does not. */
export const showsDayFirst = (text: string): boolean | null => {
	const [, one, two] = /^\s*(\d{1,2})\/(\d{1,2})\/\d{2,4}/u.exec(text) ?? [];
	if (Number(one) > 12) return true;

	return Number(two) > 12 ? false : null;
};

/** The moment that a text names, in milliseconds since the epoch; null where it names none or could name two. Without a zone it is UTC. */
export const dateOf = (text: string, dayFirst: boolean | null): number | null => {
	const iso =
		/^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d\d:\d\d(?::\d\d)?(?:\.\d+)?)\s*(Z|UTC|[+-]\d\d:?\d\d)?)?/u.exec(
			text,
		);
	if (iso) {
		const midnight = day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
		const zone = (iso[5] ?? 'Z').replace('UTC', 'Z');
		const time = iso[4] === undefined ? 0 : Date.parse(`1970-01-01T${iso[4]}${zone}`);
		return midnight === null || Number.isNaN(time) ? midnight : midnight + time;
	}

	const basic = /^\s*(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z?)?\s*$/u.exec(text);
	if (basic) {
		const midnight = day(Number(basic[1]), Number(basic[2]), Number(basic[3]));
		const [hours = 0, minutes = 0, seconds = 0] = basic.slice(4).map(part => Number(part ?? 0));
		return midnight === null ? null : midnight + ((hours * 60 + minutes) * 60 + seconds) * 1000;
	}

	const numbers = /^\s*(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d\d)(?!\d)/u.exec(text);
	if (numbers) {
		const [one, two, year] = [Number(numbers[1]), Number(numbers[3]), Number(numbers[4])];
		const first = numbers[2] === '.' ? true : (showsDayFirst(text) ?? dayFirst);
		return first === null ? null : day(year, first ? two : one, first ? one : two);
	}

	const [, a, word = '', b, year] =
		/^\s*(?:(\d{1,2})\.?\s+(?:de\s+)?)?(\p{L}+)\.?,?\s*(?:(\d{1,2})(?:st|nd|rd|th)?,\s*)?(?:de\s+)?(\d{4})/u.exec(
			text,
		) ?? [];
	const date = a ?? b;
	return date && monthOf(word) ? day(Number(year), monthOf(word), Number(date)) : null;
};
