// Addresses: what of an answer may become a link, and whom a text names by their domain.
import type {Handle} from '@/lib/domain/handle';
import {isHandle} from '@/lib/domain/handle-form';
import {handlesOfUrl} from '@/lib/identity/profile-url';

/** A web address as a reader can open it; null where it is none, names a password, or is beyond 2000 characters. */
export const address = (said: string): URL | null => {
	const trimmed = said.trim();
	const url =
		trimmed.length > 2000 ? null : URL.parse(/^[a-z][a-z\d+.-]*:/iu.test(trimmed) ? trimmed : `https://${trimmed}`);
	const plain = url && /^https?:$/u.test(url.protocol) && url.username === '' && url.password === '';

	return plain && url.hostname.includes('.') && url.href.length <= 2000 ? url : null;
};

/** The profile that an address stands for, on a site that has profiles; none for any other address. */
export const profilesOf = (url: URL): Handle[] =>
	handlesOfUrl(url).filter(handle => !/^(?:domain|url):/u.test(handle) && isHandle(handle));

const part = /[a-z0-9-]/u;

/** Whether a text names this domain or a host of it: `https://www.acme.example/x` names it, `acme.example.net` and `notacme.example` do not. */
export const names = (text: string, domain: string): boolean => {
	const low = text.toLowerCase();
	for (let at = low.indexOf(domain); at !== -1; at = low.indexOf(domain, at + 1)) {
		const [before = '', after = '', next = ''] = [low[at - 1], low[at + domain.length], low[at + domain.length + 1]];
		if (!part.test(before) && !part.test(after) && !(after === '.' && part.test(next))) return true;
	}

	return false;
};
