// Funding: money was raised.
import {defineTrigger} from './define';

export default defineTrigger({
	kind: 'funding',
	about: 'company',
	weight: 0.9,
	fresh: 30,
	hears: 'funding',
});
