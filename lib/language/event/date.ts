// The day that a text names, where it names its year.

const months: readonly string[] = [
	'january|jan|janeiro|enero|januar|janner|janvier',
	'february|feb|fevereiro|febrero|februar|fevrier',
	'march|mar|marco|marzo|marz|mars',
	'april|apr|abril|avril',
	'may|maio|mayo|mai',
	'june|jun|junho|junio|juni|juin',
	'july|jul|julho|julio|juli|juillet',
	'august|aug|agosto|aout',
	'september|sept|sep|setembro|septiembre|septembre',
	'october|oct|outubro|octubre|oktober|octobre',
	'november|nov|novembro|noviembre|novembre',
	'december|dec|dezembro|diciembre|dezember|decembre',
];
const month = `(${months.join('|')})\\.?`;
const year = '((?:19|20)\\d\\d)';
const iso = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/;
const dayFirst = new RegExp(
	`\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|o)? (?:of |de |d')?${month},? (?:de |del )?${year}\\b`,
);
const monthFirst = new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? ${year}\\b`);
const monthOnly = new RegExp(`\\b${month},? (?:de |del )?${year}\\b`);

const numbers = new Map(months.flatMap((names, at) => names.split('|').map(name => [name, at + 1])));
const two = (number: number): string => String(number).padStart(2, '0');

const dated = (years: string, name: string, day?: string): string | null => {
	const at = numbers.get(name);
	if (!at || (day && (Number(day) < 1 || Number(day) > 31))) return null;

	return [years, two(at), ...(day ? [two(Number(day))] : [])].join('-');
};

/** `2026-03-01`, or `2026-03` where the day is not said; null where there is no date with a year. Takes small letters without accents. */
export const dateIn = (plain: string): string | null => {
	const numeric = iso.exec(plain);
	if (numeric && Number(numeric[2]) <= 12 && Number(numeric[3]) <= 31) return numeric[0];
	const [, day = '', named = '', years = ''] = dayFirst.exec(plain) ?? [];
	if (years) return dated(years, named, day);
	const [, name = '', date = '', of = ''] = monthFirst.exec(plain) ?? [];
	if (of) return dated(of, name, date);
	const [, only = '', when = ''] = monthOnly.exec(plain) ?? [];

	return when ? dated(when, only) : null;
};
