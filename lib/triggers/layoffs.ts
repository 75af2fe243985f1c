// Layoffs: jobs are cut, or a site is closed.
import {defineTrigger} from './define';

export default defineTrigger({
	kind: 'layoffs',
	about: 'company',
	hears: 'layoffs',
});
