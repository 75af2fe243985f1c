// Lateral move: other work of equal standing at the same company.
import {compareTitles} from '@/lib/language/title';
import {defineTrigger, noticed} from './define';

export default defineTrigger({
	kind: 'lateral-move',
	about: 'person',
	notice({title, company}) {
		if (!title || company || compareTitles(title.before.value, title.after.value) !== 'lateral') return null;

		return noticed(title);
	},
});
