// Merger: they buy, are bought, or become one with another.
import {defineTrigger} from './define';

export default defineTrigger({
	kind: 'merger',
	about: 'company',
	hears: 'acquisition',
});
