// What signals are called in the rep's language, and how many tell of one.
import type {Fact} from '@/lib/domain/fact';
import type {Signal} from '@/lib/domain/signal';
import {webAddress} from './links';
import {type Key, language, t} from './t';

type Words = ({changed: Key; happened?: Key} | {happened: Key}) & {
	/** Where there is nothing to show but `from`: a contact without a subject line. */
	bare?: Key;
};

/** In words: of what changed from one value to another, and of what happened. A kind without words for a case is never in it. */
const keys: Record<Signal['kind'], Words> = {
	'job-change': {changed: 'signalJobChange'},
	promotion: {changed: 'signalPromotion'},
	'lateral-move': {changed: 'signalLateralMove'},
	'left-company': {changed: 'signalLeftCompany'},
	moved: {changed: 'signalMoved'},
	'renamed-company': {changed: 'signalRenamedCompany'},
	'new-web-domain': {changed: 'signalNewWebDomain'},
	'new-email-domain': {changed: 'signalNewEmailDomain'},
	'leadership-change': {changed: 'signalNewChiefExecutive', happened: 'signalLeadershipChange'},
	merger: {happened: 'signalMerger'},
	'new-office': {happened: 'signalNewOffice'},
	funding: {happened: 'signalFunding'},
	layoffs: {happened: 'signalLayoffs'},
	'product-launch': {happened: 'signalProductLaunch'},
	partnership: {happened: 'signalPartnership'},
	lawsuit: {happened: 'signalLawsuit'},
	insolvency: {changed: 'signalStanding', happened: 'signalInsolvency'},
	incident: {happened: 'signalIncident'},
	'hiring-surge': {changed: 'signalMoreRoles', happened: 'signalHiring'},
	'buying-question': {happened: 'signalBuyingQuestion'},
	complaint: {happened: 'signalComplaint'},
	praise: {happened: 'signalPraise'},
	'vendor-adopted': {happened: 'signalVendorAdopted'},
	'vendor-dropped': {happened: 'signalVendorDropped'},
	'ticket-opened': {happened: 'signalTicketOpened'},
	'champion-left': {happened: 'signalChampionLeft'},
	'champion-arrived': {happened: 'signalChampionArrived'},
	'new-decision-maker': {happened: 'signalNewDecisionMaker'},
	'hiring-for-ours': {happened: 'signalHiringForOurs'},
	'customer-incident': {happened: 'signalCustomerIncident'},
	'our-incident': {happened: 'signalOurIncident'},
	'ticket-ageing': {changed: 'signalTicketAgeing'},
	'renewal-near': {changed: 'signalRenewalNear', happened: 'signalRenewalSoon'},
	'going-cold': {changed: 'signalGoingCold', bare: 'signalGoingColdBare'},
	'after-silence': {changed: 'signalAfterSilence', bare: 'signalAfterSilenceBare'},
	'praise-to-thank': {happened: 'signalPraiseToThank'},
	'reference-fatigue': {happened: 'signalReferenceFatigue'},
	'competitor-named': {changed: 'signalCompetitorNamed'},
	tender: {happened: 'signalTender'},
	'event-attended': {happened: 'signalEventAttended'},
};

/** `2026-07-01` as it is written here; anything else as it is. */
const dayWords = (text: string): string =>
	/^\d{4}-\d\d-\d\d$/u.test(text) && !Number.isNaN(Date.parse(text))
		? new Intl.DateTimeFormat(language, {dateStyle: 'medium', timeZone: 'UTC'}).format(Date.parse(text))
		: text;

/** "Promoted: Director → VP", "Funding: Acme raises $40M". */
export const signalWords = ({kind, from, to}: Signal): string => {
	const words = keys[kind];
	const before = kind === 'renewal-near' ? dayWords(from) : from;
	if (words.bare && to === '') return t(words.bare, before);
	if ('changed' in words && (from !== '' || !words.happened)) return t(words.changed, before, to);

	return words.happened ? t(words.happened, to) : to;
};

/** How many tell it: one web host is one, and so is a source that gives no address. */
export const tellers = (facts: readonly Fact[]): number =>
	new Set(
		facts.map(({source, evidence}) => {
			const url = webAddress(evidence.url);
			return url === null ? source : new URL(url).host.replace(/^www\./u, '');
		}),
	).size;
