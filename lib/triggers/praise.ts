// Praise: they are happy, and say so in the open; it weighs as much as a complaint.
import {defineTrigger} from './define';

export default defineTrigger({
	kind: 'praise',
	about: 'both',
	hears: 'praise',
});
