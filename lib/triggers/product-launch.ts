// Product launch: something new is for sale.
import {defineTrigger} from './define';

export default defineTrigger({
	kind: 'product-launch',
	about: 'company',
	hears: 'launch',
});
