// Partnership: they work with another from now on.
import {defineTrigger} from './define';

export default defineTrigger({
	kind: 'partnership',
	about: 'company',
	hears: 'partnership',
});
