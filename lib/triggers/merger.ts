// Merger: they buy, are bought, or become one with another.
import {defineTrigger} from './define';

export default defineTrigger({
	kind: 'merger',
	about: 'company',
	weight: 1,
	fresh: 30,
	hears: 'acquisition',
});
