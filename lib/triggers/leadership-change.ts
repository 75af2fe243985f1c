// Leadership change: somebody of weight came, went or rose; told by others, or by another name as chief executive.
import {defineTrigger, noticed} from './define';

export default defineTrigger({
	kind: 'leadership-change',
	about: 'both',
	hears: 'leadership',
	notice({chiefExecutive}) {
		return chiefExecutive ? noticed(chiefExecutive) : null;
	},
});
