// Complaint: they are unhappy, and say so in the open.
import {defineTrigger} from './define';

export default defineTrigger({
	kind: 'complaint',
	about: 'both',
	hears: 'complaint',
});
