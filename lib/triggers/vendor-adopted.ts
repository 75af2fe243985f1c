// Vendor adopted: they have something in use that they had not in the last 90 days.
import {defineTrigger, listed} from './define';

export default defineTrigger({
	kind: 'vendor-adopted',
	about: 'company',
	weight: 0.7,
	fresh: 30,
	turn({came}) {
		return listed(came.filter(({field}) => field === 'uses'));
	},
});
