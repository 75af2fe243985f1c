// Incident of a customer: a service of somebody who buys from us is down or impaired.
import {defineTrigger, toldOf} from './define';
import {isCustomer} from './words/customer';

export default defineTrigger({
	kind: 'customer-incident',
	about: 'company',
	look(around) {
		return isCustomer(around) ? around.tales.filter(({event}) => event === 'incident').map(tale => toldOf(tale)) : [];
	},
});
