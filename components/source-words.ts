// What is said of sources: how an asking went, and what leaves the machine for it.
import type {LedgerLine, SourceShown} from '@/lib/messages';
import {type Key, language, t} from './t';

type Outcome = NonNullable<SourceShown['last']>['outcome'];
type Sent = LedgerLine['sends'][number];

const outcomes: Record<Outcome, Key> = {
	answered: 'outcomeAnswered',
	ambiguous: 'outcomeAmbiguous',
	nothing: 'outcomeNothing',
	partial: 'outcomePartial',
	'needs-key': 'outcomeNeedsKey',
	'slow-down': 'outcomeSlowDown',
	unreachable: 'outcomeUnreachable',
	unreadable: 'outcomeUnreadable',
	'not-allowed': 'outcomeNotAllowed',
	blocked: 'outcomeBlocked',
	failed: 'outcomeFailed',
	'too-long': 'outcomeTooLong',
	'too-slow': 'outcomeTooSlow',
	'not-granted': 'outcomeNotGranted',
	closed: 'outcomeClosed',
};

/** One calm sentence for how it went, and what helps; the service's own short word after it. */
export const outcomeWords = (title: string, outcome: Outcome, detail: string | null): string =>
	[t(outcomes[outcome], title), detail && t('outcomeSays', title, detail)].filter(Boolean).join(' ');

/** Whether it brought what it was asked for, or nothing because there is none. */
export const isWell = (outcome: Outcome): boolean =>
	outcome === 'answered' || outcome === 'nothing' || outcome === 'partial';

const sent: Record<Sent, Key> = {
	name: 'sentName',
	company: 'sentCompany',
	domain: 'sentDomain',
	email: 'sentEmail',
	'email-hash': 'sentEmailHash',
	phone: 'sentPhone',
	profile: 'sentProfile',
	record: 'sentRecord',
	nothing: 'sentNothing',
};
const lists = new Intl.ListFormat(language, {type: 'conjunction'});
const listed = (words: readonly string[]): string => lists.format([...new Set(words)]);

/** "the company’s web domain and the name". */
export const sentWords = (sends: readonly Sent[]): string =>
	listed((sends.length > 0 ? sends : (['nothing'] as const)).map(one => t(sent[one])));

/** "Sends the company’s web domain to www.wikidata.org." A host that the rep has still to type in is named by what it is. */
export const discloseWords = ({discloses: {sends, to}, config}: Pick<SourceShown, 'discloses' | 'config'>): string => {
	const hosts = to.map(host => host.replaceAll(/\{(\w+)\}/gu, (_, name: string) => config[name] || t('sentYourHost')));
	const something = sends.filter(one => one !== 'nothing');

	return something.length > 0
		? t('sendsWhatTo', sentWords(something), listed(hosts))
		: t('sendsNothingTo', listed(hosts));
};
