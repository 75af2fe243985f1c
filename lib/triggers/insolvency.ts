// Insolvency: told by others, or a register calls them insolvent or dissolved, and did not before.
import {defineTrigger, noticed} from './define';
import {isTrouble} from './words/standing';

export default defineTrigger({
	kind: 'insolvency',
	about: 'company',
	hears: 'insolvency',
	notice({standing}) {
		if (!standing || !isTrouble(standing.after.value) || isTrouble(standing.before.value)) return null;

		return noticed(standing);
	},
});
