// Questions worth asking, in words: one of each kind of signal, and of what is open or not on file.
import type {SignalKind} from '@/lib/domain/signal';
import type {Question} from '@/lib/messages';
import {type Key, t} from './t';

/** `$2`: what is so now. */
const keys: Record<SignalKind, Key> = {
	'job-change': 'askJobChange',
	promotion: 'askPromotion',
	'lateral-move': 'askLateralMove',
	'left-company': 'askLeftCompany',
	moved: 'askMoved',
	'renamed-company': 'askRenamedCompany',
	'new-web-domain': 'askNewWebDomain',
	'new-email-domain': 'askNewEmailDomain',
	'leadership-change': 'askLeadershipChange',
	merger: 'askMerger',
	'new-office': 'askNewOffice',
	funding: 'askFunding',
	layoffs: 'askLayoffs',
	'product-launch': 'askProductLaunch',
	partnership: 'askPartnership',
	lawsuit: 'askLawsuit',
	insolvency: 'askInsolvency',
	incident: 'askIncident',
	'hiring-surge': 'askHiringSurge',
	'buying-question': 'askBuyingQuestion',
	complaint: 'askComplaint',
	praise: 'askPraise',
	'vendor-adopted': 'askVendorAdopted',
	'vendor-dropped': 'askVendorDropped',
	'ticket-opened': 'askTicketOpened',
	'champion-left': 'askChampionLeft',
	'champion-arrived': 'askChampionArrived',
	'new-decision-maker': 'askNewDecisionMaker',
	'hiring-for-ours': 'askHiringForOurs',
	'customer-incident': 'askCustomerIncident',
	'our-incident': 'askOurIncident',
	'ticket-ageing': 'askTicketAgeing',
	'renewal-near': 'askRenewalNear',
	'going-cold': 'askGoingCold',
	'after-silence': 'askAfterSilence',
	'praise-to-thank': 'askPraiseToThank',
	'reference-fatigue': 'askReferenceFatigue',
	'competitor-named': 'askCompetitorNamed',
	tender: 'askTender',
	'event-attended': 'askEventAttended',
};

const factKeys = {ticket: 'askTicket', deal: 'askDeal', uses: 'askUses', hiring: 'askHiring'} as const;

export const questionWords = (question: Question): string => {
	switch (question.about) {
		case 'signal':
			return t(keys[question.signal.kind], '', question.signal.to);
		case 'promise':
			return t(
				question.promise.who === 'us' ? 'askPromiseUs' : 'askPromiseThem',
				question.promise.quote.replace(/[.!]$/u, ''),
			);
		case 'role':
			return t('askRole');
		case 'next':
			return t('askNext');
		default:
			return t(factKeys[question.about], question.cites.value.split(' · ')[0] ?? ''); // Missing never: a text has a first part
	}
};

/** One key for each question of one screen. */
export const questionKey = (question: Question): string => {
	if (question.about === 'signal') return question.signal.id;

	return 'cites' in question ? question.cites.id : question.about;
};
