// Moved: they are in another place than before.
import {otherPlace} from '@/lib/identity/place';
import {defineTrigger, noticed} from './define';

export default defineTrigger({
	kind: 'moved',
	about: 'both',
	notice({location}) {
		if (!location || !otherPlace(location.before.value, location.after.value)) return null;

		return noticed(location);
	},
});
