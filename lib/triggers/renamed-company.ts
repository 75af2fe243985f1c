// Renamed company: one company under another name.
import {companyKey} from '@/lib/identity/company';
import {defineTrigger, noticed} from './define';

export default defineTrigger({
	kind: 'renamed-company',
	about: 'company',
	notice({name}) {
		if (!name || companyKey(name.after.value) === '' || companyKey(name.before.value) === '') return null;

		return noticed(name);
	},
});
