// Why something in a file cannot be read, in the rep's language.
import type {WhyWord} from '@/lib/messages';
import {targetWords} from './import-words';
import {type Key, t} from './t';

const keys: Record<WhyWord, Key> = {
	'line-long': 'whyLineLong',
	'mail-from': 'whyMailFrom',
	'mail-own': 'whyMailOwn',
	'mail-other': 'whyMailOther',
	'mail-alone': 'whyMailAlone',
	'card-list': 'whyCardList',
	'card-line': 'whyCardLine',
	'card-outside': 'whyCardOutside',
	'card-open': 'whyCardOpen',
	'no-email': 'whyNoEmail',
	'no-phone': 'whyNoPhone',
	'no-address': 'whyNoAddress',
	'no-domain': 'whyNoDomain',
	'no-record': 'whyNoRecord',
	'no-date': 'whyNoDate',
	nobody: 'whyNobody',
	long: 'whyLong',
	'note-long': 'whyNoteLong',
	'tags-many': 'whyTagsMany',
	'cells-over': 'whyCellsOver',
	'cells-under': 'whyCellsUnder',
	'cells-many': 'whyCellsMany',
	'quote-open': 'whyQuoteOpen',
	'quote-text': 'whyQuoteText',
	empty: 'whyEmpty',
	archive: 'whyArchive',
	'old-office': 'whyOldOffice',
	'outlook-data': 'whyOutlookData',
	'no-list': 'whyNoList',
	'no-text': 'whyNoText',
	json: 'whyJson',
	markup: 'whyMarkup',
	'no-rows': 'whyNoRows',
	'columns-many': 'whyColumnsMany',
	'no-table': 'whyNoTable',
};

/** The sentence of a reason as lib/exchange gives it. */
export const whyWords = (why: string): string => {
	const [word, ...of] = why.split('\t') as [WhyWord, ...string[]];
	if (word === 'long') return t('whyLong', targetWords(of[0] as 'name'), of[1] ?? ''); // Missing never: it says how long

	return t(keys[word], ...of);
};
