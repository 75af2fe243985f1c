// Proper names of sources and systems by their ids, the same in every language.

/** Only what capitals at the words' beginnings do not give. */
const names: Record<string, string> = {
	ats: 'Job boards',
	carddav: 'CardDAV',
	cik: 'SEC EDGAR',
	csv: 'CSV',
	dns: 'DNS',
	espocrm: 'EspoCRM',
	gdelt: 'GDELT',
	github: 'GitHub',
	gitlab: 'GitLab',
	gleif: 'GLEIF',
	hackernews: 'Hacker News',
	hn: 'Hacker News',
	hubspot: 'HubSpot',
	lei: 'LEI',
	linkedin: 'LinkedIn',
	rt: 'Request Tracker',
	'sec-edgar': 'SEC EDGAR',
	smartrecruiters: 'SmartRecruiters',
	'stack-exchange': 'Stack Exchange',
	vcard: 'vCard',
	youtube: 'YouTube',
};

/** The name of an id: `sec-edgar` is "SEC EDGAR", `request-tracker` is "Request Tracker". */
export const properName = (id: string): string =>
	names[id] ??
	id
		.split('-')
		.map(word => word.charAt(0).toUpperCase() + word.slice(1))
		.join(' ');
