// Product launch: something new is for sale.
import {defineTrigger} from './define';

export default defineTrigger({
	kind: 'product-launch',
	about: 'company',
	weight: 0.5,
	fresh: 21,
	hears: 'launch',
});
