// LinkedIn: people, companies, jobs, and Sales Navigator's leads. Passive: only what the page shows anyway.
import {type Bounds, defineSite} from './define';
import {addressOf} from './linkedin/address';
import {readJob} from './linkedin/job';
import {readLead} from './linkedin/lead';
import {readList} from './linkedin/listed';
import {readNamed} from './linkedin/named';

/** A login wall answers at the URL of a person, and is about nobody. */
const wall = 'link[rel="canonical"][href*="/authwall"],meta[name="pageKey"][content^="auth_wall"]';

const readers = {
	in: readNamed,
	company: readNamed,
	school: readNamed,
	showcase: readNamed,
	job: readJob,
	lead: readLead,
};

export const bounds: Bounds = {
	place: 'linkedin',
	hosts: ['https://*.linkedin.com/*'],
	nobody: [
		'feed',
		'notifications',
		'messaging',
		'posts',
		'pulse',
		'news',
		'learning',
		'help',
		'legal',
		'psettings',
	].map(path => `https://*.linkedin.com/${path}/*`),
	proves: 'all',
	modelled: {from: 'captured pages', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => /(?:^|\.)linkedin\.com$/u.test(url.hostname),
	read: page => {
		const address = addressOf(page.url);
		if (!address) return readList(page);
		return page.document.querySelector(wall) ? [] : readers[address.kind](page, address);
	},
});
