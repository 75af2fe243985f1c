// Lawsuit: a suit, a fine or an investigation.
import {defineTrigger} from './define';

export default defineTrigger({
	kind: 'lawsuit',
	about: 'company',
	weight: 0.6,
	fresh: 21,
	hears: 'legal',
});
