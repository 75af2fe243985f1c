// LinkedIn.
import {defineSite} from './define';

export default defineSite({
	place: 'linkedin',
	modelled: {from: 'captured pages', since: '2026-11'},
	matches: ({url}) => /(?:^|\.)linkedin\.com$/u.test(url.hostname),
	read: () => [],
});
