// Promotion: a higher title at the same company.
import {compareTitles} from '@/lib/language/title';
import {defineTrigger, noticed} from './define';

export default defineTrigger({
	kind: 'promotion',
	about: 'person',
	notice({title, company}) {
		if (!title || company || compareTitles(title.before.value, title.after.value) !== 'promotion') return null;

		return noticed(title);
	},
});
