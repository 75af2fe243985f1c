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

/** Whether there is a sentence for it: a ledger may know more of how a request ended than a source does. */
export const isOutcome = (text: string): text is Outcome => Object.hasOwn(outcomes, text);

/** One calm sentence for how it went, and what helps; the service's own short word after it. */
export const outcomeWords = (title: string, outcome: Outcome, detail: string | null): string =>
	[t(outcomes[outcome] ?? 'outcomeFailed', title), detail && t('outcomeSays', title, detail)].filter(Boolean).join(' ');

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
	search: 'sentSearch',
	nothing: 'sentNothing',
};
const lists = new Intl.ListFormat(language, {type: 'conjunction'});
const listed = (words: readonly string[]): string => lists.format([...new Set(words)]);

/** "the company’s web domain and the name". */
export const sentWords = (sends: readonly Sent[]): string =>
	listed((sends.length > 0 ? sends : (['nothing'] as const)).map(one => t(sent[one])));

/** What a host that only a setting or the subject tells is called until it is known. */
const unnamed: Record<string, Key> = {
	domain: 'sentToDomain',
	feed: 'sentToFeed',
	status: 'sentToStatus',
	server: 'sentToServer',
	resolver: 'sentToResolver',
};
const hostWords = (host: string, config: Record<string, string>): string =>
	host.replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
		const typed = config[name] ?? '';

		return (URL.parse(typed)?.host ?? '') || typed || t(unnamed[name] ?? 'sentYourHost');
	});

/** "Sends the company’s web domain to www.wikidata.org." */
export const discloseWords = ({discloses: {sends, to}, config}: Pick<SourceShown, 'discloses' | 'config'>): string => {
	const hosts = listed(to.map(host => hostWords(host, config)));
	const something = sends.filter(one => one !== 'nothing');

	return something.length > 0 ? t('sendsWhatTo', sentWords(something), hosts) : t('sendsNothingTo', hosts);
};
