// Ticket opened: an urgent one that is new, or one that has become urgent.
import type {Fact} from '@/lib/domain/fact';
import {defineTrigger, listed} from './define';
import {isUrgent} from './words/urgent';

export default defineTrigger({
	kind: 'ticket-opened',
	about: 'both',
	turn({came, before}) {
		const earlier = ({key}: Fact) => before.filter(one => one.field === 'ticket' && one.key === key);
		const urgent = came.filter(
			one => one.field === 'ticket' && isUrgent(one.value) && !earlier(one).some(({value}) => isUrgent(value)),
		);
		const spoken = listed(urgent);

		// The date of a ticket is that of its opening: what became urgent did so when it was seen.
		return spoken && urgent.some(one => earlier(one).length > 0)
			? {...spoken, at: urgent[0]?.seenAt ?? spoken.at}
			: spoken; // Missing never: it spoke of the first
	},
});
