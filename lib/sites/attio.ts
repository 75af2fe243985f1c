// Attio: rests on addresses and on the title and the heading that say the same name. No anchor of its pages is published.
import {type Bounds, defineSite} from './define';
import {stated} from './dom/contact';
import {mailsOf, siteOf, titled} from './dom/records';

const record = /^\/([^/]+)\/(person|company)\/([\da-f]{8}-[\da-f-]{27})(?:\/|$)/u;

export const bounds: Bounds = {
	place: 'crm',
	hosts: ['https://app.attio.com/*'],
	// Tabs of a record have names like lists of records: only their views are told by the address.
	nobody: ['people', 'companies', 'deals'].map(list => `https://app.attio.com/*/${list}/view/*`),
	proves: 'all',
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => url.hostname === 'app.attio.com',
	read({url, document}) {
		const [, workspace, kind, id] = record.exec(url.pathname) ?? [];
		if (kind !== 'person' && kind !== 'company') return [];

		const name = titled({url, document});
		if (!name) return null;
		const mails = kind === 'person' ? mailsOf(document, name) : [];
		const companyDomain = kind === 'company' ? siteOf(document, name) : null;
		const handles = [`attio:${kind}/${workspace}-${id}` as const, ...mails];
		return [stated(['subject', kind, 'document.title'], {name, companyDomain}, handles, 0.5)];
	},
});
