// A line to copy: two plain sentences in the rep's voice, of the facts' own words and no others. Nothing is ever sent by us.
import type {Fact} from '@/lib/domain/fact';
import type {Signal, SignalKind} from '@/lib/domain/signal';
import {type Key, t} from './t';

/** Two ways to say it: `$1` is whom it is to, `$2` what is so now, `$3` what was. */
const keys: Record<SignalKind, readonly [Key, Key]> = {
	'job-change': ['lineJobChange1', 'lineJobChange2'],
	promotion: ['linePromotion1', 'linePromotion2'],
	'lateral-move': ['lineLateralMove1', 'lineLateralMove2'],
	'left-company': ['lineLeftCompany1', 'lineLeftCompany2'],
	moved: ['lineMoved1', 'lineMoved2'],
	'renamed-company': ['lineRenamedCompany1', 'lineRenamedCompany2'],
	'new-web-domain': ['lineNewWebDomain1', 'lineNewWebDomain2'],
	'new-email-domain': ['lineNewEmailDomain1', 'lineNewEmailDomain2'],
	'leadership-change': ['lineLeadershipChange1', 'lineLeadershipChange2'],
	merger: ['lineMerger1', 'lineMerger2'],
	'new-office': ['lineNewOffice1', 'lineNewOffice2'],
	funding: ['lineFunding1', 'lineFunding2'],
	layoffs: ['lineLayoffs1', 'lineLayoffs2'],
	'product-launch': ['lineProductLaunch1', 'lineProductLaunch2'],
	partnership: ['linePartnership1', 'linePartnership2'],
	lawsuit: ['lineLawsuit1', 'lineLawsuit2'],
	insolvency: ['lineInsolvency1', 'lineInsolvency2'],
	incident: ['lineIncident1', 'lineIncident2'],
	'hiring-surge': ['lineHiringSurge1', 'lineHiringSurge2'],
	'buying-question': ['lineBuyingQuestion1', 'lineBuyingQuestion2'],
	complaint: ['lineComplaint1', 'lineComplaint2'],
	praise: ['linePraise1', 'linePraise2'],
	'vendor-adopted': ['lineVendorAdopted1', 'lineVendorAdopted2'],
	'vendor-dropped': ['lineVendorDropped1', 'lineVendorDropped2'],
	'ticket-opened': ['lineTicketOpened1', 'lineTicketOpened2'],
	'champion-left': ['lineChampionLeft1', 'lineChampionLeft2'],
	'champion-arrived': ['lineChampionArrived1', 'lineChampionArrived2'],
	'new-decision-maker': ['lineNewDecisionMaker1', 'lineNewDecisionMaker2'],
	'hiring-for-ours': ['lineHiringForOurs1', 'lineHiringForOurs2'],
	'customer-incident': ['lineCustomerIncident1', 'lineCustomerIncident2'],
	'our-incident': ['lineOurIncident1', 'lineOurIncident2'],
	'ticket-ageing': ['lineTicketAgeing1', 'lineTicketAgeing2'],
	'renewal-near': ['lineRenewalNear1', 'lineRenewalNear2'],
	'going-cold': ['lineGoingCold1', 'lineGoingCold2'],
	'after-silence': ['lineAfterSilence1', 'lineAfterSilence2'],
	'praise-to-thank': ['linePraiseToThank1', 'linePraiseToThank2'],
	'reference-fatigue': ['lineReferenceFatigue1', 'lineReferenceFatigue2'],
	'competitor-named': ['lineCompetitorNamed1', 'lineCompetitorNamed2'],
	tender: ['lineTender1', 'lineTender2'],
	'event-attended': ['lineEventAttended1', 'lineEventAttended2'],
};

/** By the id, so that a signal always says the same and two of a kind need not. */
const variantOf = (id: string): 0 | 1 =>
	Array.from(id).reduce((sum, {length}, at) => sum + id.charCodeAt(at) * length, 0) % 2 ? 1 : 0;

/** What somebody is called in a line to them: "Marina" of "Dr. Marina Alves"; a company by its name. */
const calledOf = (name: string, kind: 'person' | 'company'): string => {
	if (kind === 'company') return name;

	return name.split(/\s+/u).find(word => !/\.$/u.test(word)) ?? name; // Missing where all of it is short forms
};

/**
 * The rep's own systems hold what is never shared: stages, amounts, what somebody of ours wrote down. Of a ticket, which the
 * customer opened, its name stays; of all else there, nothing.
 */
const shareable = (text: string, because: readonly Fact[]): string => {
	const own = because.filter(({source}) => source.startsWith('own:'));
	if (own.length === 0) return text;
	if (own.some(({field}) => field !== 'ticket')) return '';

	return text.split(' · ')[0]?.replace(/^#\S+\s+/u, '') ?? ''; // Missing never: a text has a first part
};

/** Plain text on one line, whatever the page said. */
const plain = (text: string): string =>
	text
		.replaceAll(/[\p{C}\s]+/gu, ' ')
		.replaceAll(/[“”"]/gu, '’')
		.trim()
		.slice(0, 200);

export const lineOf = (
	signal: Signal,
	{name, kind}: {name: string; kind: 'person' | 'company'},
	because: readonly Fact[],
) => {
	const words = [signal.to, signal.from].map(text => plain(shareable(text, because)));

	return t(keys[signal.kind][variantOf(signal.id)], plain(calledOf(name, kind)), ...words);
};
