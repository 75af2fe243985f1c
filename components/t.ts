// The words of the views: typed keys of the English file, in the browser's language where there is a file for it.
import browser from 'webextension-polyfill';
import type en from '@/assets/public/_locales/en/messages.json';

export type Key = keyof typeof en;
/** A key that has one form for each way of counting: `people_one`, `people_other`. */
export type Counted = {[K in Key]: K extends `${infer Stem}_other` ? Stem : never}[Key];

const spoken = browser.i18n.getMessage('language');
const wanted = browser.i18n.getUILanguage();
const same = wanted.split('-')[0] === spoken.split('-')[0];

/** The language that is shown: dates and numbers never speak another than the words around them. */
export const language = same ? wanted : spoken;
export const direction = same && browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';

// Names and values keep their own direction inside a right-to-left sentence.
const isolated = (value: string | number): string => (direction === 'rtl' ? `\u2068${value}\u2069` : String(value));

/** The sentence of a key, with `$1`, `$2` … filled in; empty in a view that outlived its extension, which an update ends within a second. */
export const t = (key: Key, ...values: (string | number)[]): string => {
	try {
		return browser.i18n.getMessage(key, values.map(isolated));
	} catch {
		return '';
	}
};

const counting = new Intl.PluralRules(language);
const numbers = new Intl.NumberFormat(language);

/** A number as it is written here. */
export const number = (value: number): string => numbers.format(value);

/** The sentence that counts: `$1` is the number, `$2` and on are what else it says. */
export const counted = (stem: Counted, count: number, ...values: (string | number)[]): string => {
	const form = `${stem}_${counting.select(count)}` as Key; // A language may leave out a form: then `other` stands in

	return t(form, number(count), ...values) || t(`${stem}_other` as Key, number(count), ...values);
};

/** Tells the document its language and direction. */
export const speak = (): void => {
	document.documentElement.lang = language;
	document.documentElement.dir = direction;
};
