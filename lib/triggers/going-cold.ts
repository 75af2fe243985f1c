// Going cold: with somebody whom we talked to regularly no word went either way for a month, or for three times the usual pause.
import {defineTrigger} from './define';
import {day, patience} from './words/silence';

export default defineTrigger({
	kind: 'going-cold',
	about: 'both',
	look({touches, subject, now}) {
		const [last] = touches;
		const days = patience(touches);
		if (!last || days === null) return [];

		const at = last.at + days * day;
		return at > now || at <= subject.createdAt
			? []
			: [{key: last.id, from: `${days}`, to: last.text ?? '', because: [], at}]; // Missing where a contact has no subject line
	},
});
