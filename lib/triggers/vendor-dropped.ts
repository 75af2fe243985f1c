// Vendor dropped: something that they had in use is gone.
import {defineTrigger, listed} from './define';

export default defineTrigger({
	kind: 'vendor-dropped',
	about: 'company',
	weight: 0.8,
	fresh: 30,
	turn({went}) {
		return listed(went.filter(({field}) => field === 'uses'));
	},
});
