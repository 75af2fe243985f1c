// What kinds of events are called in the rep's language.
import type {EventKind} from '@/lib/domain/event';
import {type Key, t} from './t';

const keys: Record<EventKind, Key> = {
	leadership: 'eventLeadership',
	acquisition: 'eventAcquisition',
	expansion: 'eventExpansion',
	funding: 'eventFunding',
	layoffs: 'eventLayoffs',
	launch: 'eventLaunch',
	partnership: 'eventPartnership',
	legal: 'eventLegal',
	insolvency: 'eventInsolvency',
	results: 'eventResults',
	agreement: 'eventAgreement',
	incident: 'eventIncident',
	release: 'eventRelease',
	hiring: 'eventHiring',
	tender: 'eventTender',
	attending: 'eventAttending',
	question: 'eventQuestion',
	complaint: 'eventComplaint',
	praise: 'eventPraise',
	post: 'eventPost',
	mention: 'eventMention',
};

export const eventKinds = Object.keys(keys) as EventKind[];
export const eventWords = (kind: EventKind): string => t(keys[kind]);
