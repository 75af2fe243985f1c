// Lawsuit: a suit, a fine or an investigation.
import {defineTrigger} from './define';

export default defineTrigger({
	kind: 'lawsuit',
	about: 'company',
	hears: 'legal',
});
