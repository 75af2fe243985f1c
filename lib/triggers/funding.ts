// Funding: money was raised.
import {defineTrigger} from './define';

export default defineTrigger({
	kind: 'funding',
	about: 'company',
	hears: 'funding',
});
