// Incident: a service of theirs is down or impaired; of last week nobody asks any more.
import {defineTrigger} from './define';

export default defineTrigger({
	kind: 'incident',
	about: 'company',
	hears: 'incident',
});
