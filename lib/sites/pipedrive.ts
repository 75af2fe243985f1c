// Pipedrive: rests on addresses, on the title and the heading that say the same name, and on links to records. No anchor of its pages is published.
import {type Bounds, defineSite} from './define';
import {stated} from './dom/contact';
import {about, linkedTo, mailsOf, type Reader, titled} from './dom/records';

const record = /^(?:https:\/\/[^/]+)?\/(person|organization|deal)\/(\d+)/u;
const ours =
	/^\/(?:persons?|organizations?|contacts|deals?|leads|pipeline|activities|mail|settings|dashboard)(?:\/|$)/u;

export const bounds: Bounds = {
	place: 'crm',
	hosts: ['https://*.pipedrive.com/*'],
	nobody: ['pipeline', 'activities', 'progress', 'settings', 'mail'].map(path => `https://*.pipedrive.com/${path}/*`),
	proves: 'all',
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => /^(?!www\.)[^.]+\.pipedrive\.com$/u.test(url.hostname) && ours.test(url.pathname),
	read({url, document}) {
		const read: Reader = address => {
			const [, word, id] = record.exec(address) ?? [];
			if (word !== 'person' && word !== 'organization') return null;
			return [word === 'person' ? 'person' : 'company', `pipedrive:${word}/${url.hostname.split('.')[0]}-${id}`];
		};
		const links = linkedTo(document, 'a[href*="/person/"],a[href*="/organization/"]', 'listed', read);
		const [, word] = record.exec(url.pathname) ?? [];
		if (!word) return /^\/(?:persons|organizations|contacts)/u.test(url.pathname) ? links : [];

		const name = titled({url, document});
		if (!name) return null;
		const [kind, own] = read(url.pathname) ?? [];
		const others = links.filter(({handles}) => handles[0] !== own);
		if (kind && own) {
			const mails = kind === 'person' ? mailsOf(document, name) : [];
			return [stated(['subject', kind, 'document.title'], {name}, [own, ...mails], 0.5), ...others];
		}
		return about(links);
	},
});
