// How a file is to be read: recognised from its first bytes, shown to the rep, mended by them, kept for a resume.
import type {Position} from './entry';

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1250', 'windows-1251'] as const;
export type Encoding = (typeof encodings)[number];

/** Tables with a header of their own, any other table, and what is no table. `windshield`: our own CSV. */
export type Format =
	| 'linkedin'
	| 'google'
	| 'outlook'
	| 'hubspot'
	| 'salesforce'
	| 'pipedrive'
	| 'windshield'
	| 'csv'
	| 'vcard'
	| 'eml'
	| 'mbox';

/** What a column of a table holds. `record`: its key in the CRM the file came from. `kind`: person or company. `skip`: nothing for us. */
export const targets = [
	'skip',
	'name',
	'given',
	'middle',
	'family',
	'title',
	'company',
	'companyDomain',
	'location',
	'city',
	'region',
	'country',
	'email',
	'phone',
	'website',
	'profile',
	'tags',
	'note',
	'at',
	'since',
	'record',
	'kind',
] as const;
export type Target = (typeof targets)[number];

/** Plain data. The rep may change `mapping`, `kind` and `account`; after another `encoding` the file is recognised anew. */
export type Choice = {
	format: Format;
	encoding: Encoding;
	/** What ends a line: a line feed, or a carriage return in files of old Macs. */
	newline: '\n' | '\r';
	/** `''` where the file is no table. */
	delimiter: string;
	/** Names of the columns; `Column 1` and so on where the file names none. */
	header: string[];
	/** What each column holds, in the order of `header`. */
	mapping: Target[];
	/** What a row is about; of a table of companies every row is one. Cards and mails say so themselves. */
	kind: 'person' | 'company';
	/** Are the days of dates such as 3/4/2024 first? Null where the file does not show it: those dates are not read then. */
	dayFirst: boolean | null;
	/** HubSpot's portal or Pipedrive's subdomain, by which record keys match those of the site; null until the rep says it. */
	account: string | null;
	/** Where the rows begin, after preamble and header. */
	start: Position;
};
