// Tender: they ask for offers, as others tell it, as they write it themselves, or in a mail to us.
import {isTender} from '@/lib/language/tender';
import {defineTrigger, toldOf} from './define';

export default defineTrigger({
	kind: 'tender',
	about: 'both',
	hears: 'tender',
	look({subject, tales, touches}) {
		return [
			...tales.filter(({event, first}) => event === 'post' && isTender(first.value)).map(tale => toldOf(tale)),
			...touches
				.filter(({direction, at, text}) => direction === 'in' && at > subject.createdAt && isTender(text ?? '')) // Missing where a contact has no subject line
				.map(({id, text, at}) => ({key: id, from: '', to: text ?? '', because: [], at})), // Missing never, as above
		];
	},
});
