// Ticket ageing: a ticket of theirs has been open for two weeks, an urgent one for one. One that was as old when it was first read is no news.
import {defineTrigger} from './define';
import {openLines} from './words/line';
import {isUrgent} from './words/urgent';

const day = 24 * 3600_000;

export default defineTrigger({
	kind: 'ticket-ageing',
	about: 'both',
	look({facts, now}) {
		return openLines(facts, 'ticket').flatMap(({last, first, all}) => {
			const opened = Math.min(last.at ?? first.seenAt, first.seenAt); // Missing where the system does not say when it was opened
			const urgent = all.find(({value}) => isUrgent(value));
			const since = urgent === first ? opened : urgent?.seenAt; // Missing where it never was urgent
			const pressing = since !== undefined && isUrgent(last.value) && since + 7 * day < opened + 14 * day;
			const at = pressing ? since + 7 * day : opened + 14 * day;
			if (at > now || at <= first.seenAt) return [];

			const days = Math.floor((at - opened) / day);
			return [{key: first.id, from: `${days}`, to: last.value, because: [last], at}];
		});
	},
});
