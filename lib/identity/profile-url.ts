// Profile URLs: the handles that an address alone names, as when the rep pastes one.
import {type Handle, handleKind, handleValue} from '../domain/handle';
import {registrable} from './domain';

type Profile = {kind: string; host: RegExp; path: RegExp; url: (value: string) => string};

const at = (kind: string, host: string, path = /^\/([\w.-]+)\/?$/u, before = ''): Profile => ({
	kind,
	host: new RegExp(`^(?:.+\\.)?${host.replaceAll('.', '\\.')}$`, 'u'),
	path,
	url: value => `https://${host}/${before}${value}`,
});

/** Sites whose addresses name somebody: the handle is the part of the path in brackets. */
const profiles: readonly Profile[] = [
	{
		...at('linkedin', 'linkedin.com', /^\/(?:mwlite\/)?((?:in|company)\/[^/]+)/u),
		url: value => `https://www.linkedin.com/${value}`,
	},
	at('github', 'github.com'),
	at('x', 'x.com', /^\/(\w{1,15})\/?$/u),
	at('x', 'twitter.com', /^\/(\w{1,15})\/?$/u),
	at('bluesky', 'bsky.app', /^\/profile\/([\w.:-]+)\/?$/u, 'profile/'),
	at('instagram', 'instagram.com'),
	at('tiktok', 'tiktok.com', /^\/@([\w.]+)\/?$/u, '@'),
	at('reddit', 'reddit.com', /^\/(?:user|u)\/([\w-]+)\/?$/u, 'user/'),
];

/** `https://de.linkedin.com/in/Ada?trk=x` is `linkedin:in/ada`; any other address is the company of its domain. */
export const handlesOfUrl = (url: URL): Handle[] => {
	const site = profiles.find(({host}) => host.test(url.hostname));
	const value = site?.path.exec(url.pathname)?.[1]; // Missing on any other host, and on its other pages
	if (site && value) return [`${site.kind}:${decode(value).toLowerCase()}`];

	const domain = registrable(url.hostname);
	return domain
		? [`domain:${domain}`, `url:${url.host.replace(/^www\./u, '')}${url.pathname.replace(/\/$/u, '')}`]
		: [];
};

/** The address of a profile, of a handle that stands for one; null for any other. */
export const urlOfHandle = (handle: Handle): string | null => {
	const kind = handleKind(handle);
	const value = handleValue(handle);
	if (kind === 'url') return `https://${value}`;

	return profiles.find(profile => profile.kind === kind)?.url(value) ?? null; // Missing for keys of records, mails and phones
};

const decode = (text: string): string => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};
