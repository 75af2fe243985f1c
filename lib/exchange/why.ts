// Why something in a file cannot be read: a word for which the views have a sentence in the rep's language, and what it speaks of.

export type WhyWord =
	| 'line-long'
	| 'mail-from'
	| 'mail-own'
	| 'mail-other'
	| 'mail-alone'
	| 'card-list'
	| 'card-line'
	| 'card-outside'
	| 'card-open'
	| 'no-email'
	| 'no-phone'
	| 'no-address'
	| 'no-domain'
	| 'no-record'
	| 'no-date'
	| 'nobody'
	| 'long'
	| 'note-long'
	| 'tags-many'
	| 'cells-over'
	| 'cells-under'
	| 'cells-many'
	| 'quote-open'
	| 'quote-text'
	| 'empty'
	| 'archive'
	| 'old-office'
	| 'outlook-data'
	| 'no-list'
	| 'no-text'
	| 'json'
	| 'markup'
	| 'no-rows'
	| 'columns-many'
	| 'no-table';

/** The word, and after it, parted by tabs, what its sentence names: a cell as it stands in the file, or a number. Kept as it is in the store. */
export type Why = WhyWord | `${WhyWord}\t${string}`;

export const why = (word: WhyWord, ...of: (string | number)[]): Why =>
	[word, ...of.map(one => String(one).replaceAll('\t', ' '))].join('\t') as Why;
