// The tie: how much we have to do with somebody, from 0 to 1, and what that rests on.
import type {Belief} from '../domain/brief';
import type {Note} from '../domain/note';
import type {Touch} from '../domain/touch';
import {weighsNow} from '../find/strength';
import {openOf} from './open';

export type Tie = {
	/** From 0 to 1. */
	relation: number;
	deals: number;
	tickets: number;
	touchedAt: number | null;
	/** One of the rep's own systems holds something of them, or we were in contact: their trouble is ours. */
	ours: boolean;
};

/** In mails of today: an open deal, an open ticket, a note. */
const weights = {deal: 2, ticket: 1, note: 0.7};
/** More of them than this say no more. */
const most = 3;
/** Whoever is remembered is not nobody. */
const least = 0.2;

export const noTie: Tie = {relation: least, deals: 0, tickets: 0, touchedAt: null, ours: false};

export const tieOf = (
	{beliefs, touches, notes}: {beliefs: readonly Belief[]; touches: readonly Touch[]; notes: readonly Note[]},
	now: number,
): Tie => {
	const [deals, tickets] = [openOf(beliefs, 'deal').length, openOf(beliefs, 'ticket').length];
	// A clock that ran ahead is not the future.
	const past = (at: number) => Math.min(at, now);
	const contacts = [
		...touches.map(({at}) => ({at: past(at), weight: 1})),
		...notes.map(({at}) => ({at: past(at), weight: weights.note})),
	];
	const sum =
		weighsNow(contacts, now) + weights.deal * Math.min(deals, most) + weights.ticket * Math.min(tickets, most);
	const held = beliefs.some(({fact, others}) => [fact, ...others].some(({source}) => source.startsWith('own:')));
	return {
		relation: least + (1 - least) * (sum / (sum + 1)),
		deals,
		tickets,
		touchedAt: touches.length === 0 ? null : Math.max(...touches.map(({at}) => at)),
		ours: held || touches.length > 0,
	};
};
