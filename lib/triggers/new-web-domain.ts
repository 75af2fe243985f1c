// New web domain: a company that is found under a domain which it did not have.
import {registrable} from '@/lib/identity/domain';
import {defineTrigger, noticed} from './define';

export default defineTrigger({
	kind: 'new-web-domain',
	about: 'company',
	notice({companyDomain, website}) {
		const change = companyDomain ?? website;
		const domain = change && registrable(change.after.value);
		if (!change || !domain || change.earlier.some(({value}) => registrable(value) === domain)) return null;
		if (!registrable(change.before.value)) return null;

		return noticed(change);
	},
});
