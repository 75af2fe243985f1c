// Partnership: they work with another from now on.
import {defineTrigger} from './define';

export default defineTrigger({
	kind: 'partnership',
	about: 'company',
	weight: 0.5,
	fresh: 21,
	hears: 'partnership',
});
