// Buying question: somebody asks for advice before buying.
import {defineTrigger} from './define';

export default defineTrigger({
	kind: 'buying-question',
	about: 'both',
	hears: 'question',
});
