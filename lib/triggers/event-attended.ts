// Event attended: they exhibit or speak at a fair or a conference, as others tell it or as they write it themselves.
import {isAttending} from '@/lib/language/attending';
import {defineTrigger, toldOf} from './define';

export default defineTrigger({
	kind: 'event-attended',
	about: 'both',
	hears: 'attending',
	look({tales}) {
		return tales.filter(({event, first}) => event === 'post' && isAttending(first.value)).map(tale => toldOf(tale));
	},
});
