// Moved: they are, or their head office is, in another place than before.
import {otherPlace} from '@/lib/identity/place';
import {defineTrigger, noticed} from './define';

export default defineTrigger({
	kind: 'moved',
	about: 'both',
	notice({location, headquarters}) {
		const change = [headquarters, location].find(one => one && otherPlace(one.before.value, one.after.value));

		return change ? noticed(change) : null;
	},
});
