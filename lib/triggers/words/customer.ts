// Customers: who buys from us, as the rep's own systems or tags have it.
import {fold} from '@/lib/identity/fold';
import type {Around} from '../define';

const tag = /^(?:(?:key|our|existing) )?(?:customers?|clients?|kunden?|kundin|clientes?|accounts?)$/u;
const won = /(?:^| )(?:won|gewonnen|ganh[oa]|ganad[oa]|gagnee?)(?: |$)/u;

/** A tag says so, a deal was won, or a ticket of theirs is with us. */
export const isCustomer = ({subject, facts}: Pick<Around, 'subject' | 'facts'>): boolean =>
	subject.tags.some(one => tag.test(fold(one))) ||
	facts.some(
		({field, value}) =>
			field === 'ticket' ||
			(field === 'deal' &&
				value
					.split(' · ')
					.slice(1)
					.some(part => won.test(fold(part)))),
	);
