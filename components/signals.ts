// What signals are called in the rep's language, and how many tell of one.
import type {Fact} from '@/lib/domain/fact';
import type {Signal} from '@/lib/domain/signal';
import {webAddress} from './links';
import {type Key, t} from './t';

/** Of what changed, from one value to another. */
const changed: Partial<Record<Signal['kind'], Key>> = {
	'job-change': 'signalJobChange',
	promotion: 'signalPromotion',
	'lateral-move': 'signalLateralMove',
	'left-company': 'signalLeftCompany',
	moved: 'signalMoved',
	'renamed-company': 'signalRenamedCompany',
	'new-web-domain': 'signalNewWebDomain',
	'new-email-domain': 'signalNewEmailDomain',
	'leadership-change': 'signalNewChiefExecutive',
	insolvency: 'signalStanding',
	'hiring-surge': 'signalMoreRoles',
};

/** Of what happened, in the words of who tells it. */
const happened: Partial<Record<Signal['kind'], Key>> = {
	'leadership-change': 'signalLeadershipChange',
	merger: 'signalMerger',
	'new-office': 'signalNewOffice',
	funding: 'signalFunding',
	layoffs: 'signalLayoffs',
	'product-launch': 'signalProductLaunch',
	partnership: 'signalPartnership',
	lawsuit: 'signalLawsuit',
	insolvency: 'signalInsolvency',
	incident: 'signalIncident',
	'hiring-surge': 'signalHiring',
	'buying-question': 'signalBuyingQuestion',
	complaint: 'signalComplaint',
	praise: 'signalPraise',
	'vendor-adopted': 'signalVendorAdopted',
	'vendor-dropped': 'signalVendorDropped',
	'ticket-opened': 'signalTicketOpened',
};

/** "Promoted: Director → VP", "Funding: Acme raises $40M". */
export const signalWords = ({kind, from, to}: Signal): string => {
	const [change, news] = [changed[kind], happened[kind]];
	if (news && (from === '' || !change)) return t(news, to);

	return change ? t(change, from, to) : to;
};

/** How many tell it: one web host is one, and so is a source that gives no address. */
export const tellers = (facts: readonly Fact[]): number =>
	new Set(
		facts.map(({source, evidence}) => {
			const url = webAddress(evidence.url);
			return url === null ? source : new URL(url).host.replace(/^www\./u, '');
		}),
	).size;
