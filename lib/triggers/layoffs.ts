// Layoffs: jobs are cut, or a site is closed.
import {defineTrigger} from './define';

export default defineTrigger({
	kind: 'layoffs',
	about: 'company',
	weight: 0.8,
	fresh: 30,
	hears: 'layoffs',
});
