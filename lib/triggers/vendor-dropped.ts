// Vendor dropped: something that they had in use is gone.
import {defineTrigger, listed} from './define';

export default defineTrigger({
	kind: 'vendor-dropped',
	about: 'company',
	turn({went}) {
		return listed(went.filter(({field}) => field === 'uses'));
	},
});
