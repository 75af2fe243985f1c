// Addresses: what of an answer may become a link, whose profile it is, and whom a text names by their domain.
import type {Handle} from '@/lib/domain/handle';
import {isHandle} from '@/lib/domain/handle-form';
import {handlesOfUrl, profileKinds} from '@/lib/identity/profile-url';

/** A web address as a reader can open it; null where it is none, names a password, or is beyond 2000 characters. */
export const address = (said: string): URL | null => {
	const trimmed = said.trim();
	if (trimmed === '' || trimmed.length > 2000) return null;

	const url = URL.parse(/^[a-z][a-z\d+.-]*:/iu.test(trimmed) ? trimmed : `https://${trimmed}`);
	const plain = url && /^https?:$/u.test(url.protocol) && url.username === '' && url.password === '';

	return plain && url.hostname.includes('.') && url.href.length <= 2000 ? url : null;
};

/** The profile that an address stands for, on a site that has profiles; none for any other address. */
export const profilesOf = (url: URL): Handle[] =>
	handlesOfUrl(url).filter(handle => profileKinds.some(kind => handle.startsWith(`${kind}:`)) && isHandle(handle));

const part = /[a-z0-9-]/u;

/** Whether a text names this domain or a host of it: `https://www.acme.example/x` does, `acme.example.net` and `notacme.example` do not. */
export const names = (text: string, domain: string): boolean => at(text, domain) !== -1;

/** Where a text names this domain; -1 where it does not. */
export const at = (text: string, domain: string): number => {
	const low = text.toLowerCase();
	for (let found = low.indexOf(domain); found !== -1; found = low.indexOf(domain, found + 1)) {
		const end = found + domain.length;
		const [before = '', after = '', next = ''] = [low[found - 1], low[end], low[end + 1]];
		if (!part.test(before) && !part.test(after) && !(after === '.' && part.test(next))) return found;
	}

	return -1;
};
