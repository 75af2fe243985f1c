// Weights: how much each kind of signal counts, for whoever ranks signals without noticing any.
import type {SignalKind} from './signal';

type Weight = {
	/** How much it counts beside other signals when one is chosen to be looked at now: above 0, at most 1. */
	weight: number;
	/** For how many days after it happened it may be the one to look at. */
	fresh: number;
};

const weights: Readonly<Record<SignalKind, Weight>> = {
	'job-change': {weight: 1, fresh: 30},
	promotion: {weight: 0.9, fresh: 30},
	'lateral-move': {weight: 0.6, fresh: 30},
	'left-company': {weight: 0.9, fresh: 30},
	moved: {weight: 0.5, fresh: 30},
	'renamed-company': {weight: 0.6, fresh: 30},
	'new-web-domain': {weight: 0.5, fresh: 30},
	'new-email-domain': {weight: 0.5, fresh: 30},
	'leadership-change': {weight: 1, fresh: 30},
	merger: {weight: 1, fresh: 30},
	'new-office': {weight: 0.8, fresh: 30},
	funding: {weight: 0.9, fresh: 30},
	layoffs: {weight: 0.8, fresh: 30},
	'product-launch': {weight: 0.5, fresh: 21},
	partnership: {weight: 0.5, fresh: 21},
	lawsuit: {weight: 0.6, fresh: 21},
	insolvency: {weight: 1, fresh: 60},
	incident: {weight: 0.6, fresh: 3},
	'hiring-surge': {weight: 0.6, fresh: 21},
	'buying-question': {weight: 1, fresh: 14},
	complaint: {weight: 0.9, fresh: 14},
	praise: {weight: 0.9, fresh: 14},
	'vendor-adopted': {weight: 0.7, fresh: 30},
	'vendor-dropped': {weight: 0.8, fresh: 30},
	'ticket-opened': {weight: 1, fresh: 7},
	'champion-left': {weight: 0.95, fresh: 30},
	'champion-arrived': {weight: 1, fresh: 45},
	'new-decision-maker': {weight: 0.85, fresh: 45},
	'hiring-for-ours': {weight: 0.85, fresh: 30},
	'customer-incident': {weight: 0.8, fresh: 3},
	'our-incident': {weight: 1, fresh: 3},
	'ticket-ageing': {weight: 0.7, fresh: 14},
	'renewal-near': {weight: 0.8, fresh: 30},
	'going-cold': {weight: 0.5, fresh: 30},
	'after-silence': {weight: 0.6, fresh: 14},
	'praise-to-thank': {weight: 0.6, fresh: 14},
	'reference-fatigue': {weight: 0.5, fresh: 30},
	'competitor-named': {weight: 0.8, fresh: 21},
	tender: {weight: 1, fresh: 21},
	'event-attended': {weight: 0.4, fresh: 14},
};

export const weightOf = (kind: SignalKind): Weight => weights[kind] ?? {weight: 0, fresh: 1}; // Missing in a store of a later version
