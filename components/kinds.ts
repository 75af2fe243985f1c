// What the kinds of signals are called in the rep's language, without what happened.
import type {SignalKind} from '@/lib/domain/signal';
import {type Key, t} from './t';

const keys: Record<SignalKind, Key> = {
	'job-change': 'kindJobChange',
	promotion: 'kindPromotion',
	'lateral-move': 'kindLateralMove',
	'left-company': 'kindLeftCompany',
	moved: 'kindMoved',
	'renamed-company': 'kindRenamedCompany',
	'new-web-domain': 'kindNewWebDomain',
	'new-email-domain': 'kindNewEmailDomain',
	'leadership-change': 'kindLeadershipChange',
	merger: 'kindMerger',
	'new-office': 'kindNewOffice',
	funding: 'kindFunding',
	layoffs: 'kindLayoffs',
	'product-launch': 'kindProductLaunch',
	partnership: 'kindPartnership',
	lawsuit: 'kindLawsuit',
	insolvency: 'kindInsolvency',
	incident: 'kindIncident',
	'hiring-surge': 'kindHiringSurge',
	'buying-question': 'kindBuyingQuestion',
	complaint: 'kindComplaint',
	praise: 'kindPraise',
	'vendor-adopted': 'kindVendorAdopted',
	'vendor-dropped': 'kindVendorDropped',
	'ticket-opened': 'kindTicketOpened',
	'champion-left': 'kindChampionLeft',
	'champion-arrived': 'kindChampionArrived',
	'new-decision-maker': 'kindNewDecisionMaker',
	'hiring-for-ours': 'kindHiringForOurs',
	'customer-incident': 'kindCustomerIncident',
	'our-incident': 'kindOurIncident',
	'ticket-ageing': 'kindTicketAgeing',
	'renewal-near': 'kindRenewalNear',
	'going-cold': 'kindGoingCold',
	'after-silence': 'kindAfterSilence',
	'praise-to-thank': 'kindPraiseToThank',
	'reference-fatigue': 'kindReferenceFatigue',
	'competitor-named': 'kindCompetitorNamed',
	tender: 'kindTender',
	'event-attended': 'kindEventAttended',
};

export const kinds = Object.keys(keys) as SignalKind[];

/** "Funding", "Job change". */
export const kindWords = (kind: SignalKind): string => t(keys[kind]);
