// What formats, columns and rows of files are called in the rep's language.
import type {ImportPeek, ImportSums, RowState} from '@/lib/messages';
import {type Key, number, t} from './t';

type Target = ImportPeek['targets'][number];

const targetKeys: Record<Target, Key> = {
	skip: 'targetSkip',
	name: 'targetName',
	given: 'targetGiven',
	middle: 'targetMiddle',
	family: 'targetFamily',
	title: 'targetTitle',
	company: 'targetCompany',
	companyDomain: 'targetCompanyDomain',
	location: 'targetLocation',
	city: 'targetCity',
	region: 'targetRegion',
	country: 'targetCountry',
	email: 'targetEmail',
	phone: 'targetPhone',
	website: 'targetWebsite',
	profile: 'targetProfile',
	tags: 'targetTags',
	note: 'targetNote',
	at: 'targetAt',
	since: 'targetSince',
	record: 'targetRecord',
	kind: 'targetKind',
};
export const targetWords = (target: Target): string => t(targetKeys[target]);

/** Proper names, the same in every language. */
const vendors: Record<string, string> = {
	linkedin: 'LinkedIn',
	google: 'Google',
	outlook: 'Outlook',
	hubspot: 'HubSpot',
	salesforce: 'Salesforce',
	pipedrive: 'Pipedrive',
};
const formatKeys: Record<string, Key> = {
	windshield: 'formatWindshield',
	vcard: 'formatVcard',
	eml: 'formatMail',
	mbox: 'formatMail',
};

/** "an export of LinkedIn". */
export const formatWords = (format: string): string => {
	const vendor = vendors[format];

	return vendor ? t('formatExport', vendor) : t(formatKeys[format] ?? 'formatTable');
};

const stateKeys: Record<RowState, Key> = {
	new: 'rowNew',
	same: 'rowSame',
	changed: 'rowChanged',
	unsure: 'rowUnsure',
};
export const stateWords = (state: RowState): string => t(stateKeys[state]);

/** "2 new · 1 already there · …". */
export const sumsWords = ({added, same, changed, unsure, unread}: ImportSums): string =>
	t('importSums', number(added), number(same), number(changed), number(unsure), number(unread));
