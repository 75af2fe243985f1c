// Profile URLs: the handles that an address alone names, as when the rep pastes one.
import type {Handle} from './domain/handle';
import {registrable} from './identity/domain';

/** `https://de.linkedin.com/in/Ada?trk=x` is `linkedin:in/ada`; any other address is the company of its domain. */
export const handlesOfUrl = (url: URL): Handle[] => {
	const linkedin =
		/^(.+\.)?linkedin\.com$/u.test(url.hostname) && /^\/(?:mwlite\/)?(in|company)\/([^/]+)/u.exec(url.pathname);
	if (linkedin) return [`linkedin:${linkedin[1]}/${decode(linkedin[2] ?? '').toLowerCase()}`]; // Present: the pattern matched

	const domain = registrable(url.hostname);
	return domain
		? [`domain:${domain}`, `url:${url.host.replace(/^www\./u, '')}${url.pathname.replace(/\/$/u, '')}`]
		: [];
};

const decode = (text: string): string => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};
