// Vendor adopted: they have something in use that they had not in the last 90 days.
import {defineTrigger, listed} from './define';

export default defineTrigger({
	kind: 'vendor-adopted',
	about: 'company',
	turn({came}) {
		return listed(came.filter(({field}) => field === 'uses'));
	},
});
