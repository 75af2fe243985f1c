// Hosts: the address of a system that the rep's company runs itself, typed in by hand.
import * as z from 'zod/mini';
import type {Setting} from '../define';

/** Addresses that nobody outside reaches: there a system may do without TLS. */
const near =
	/^(?:localhost|127(?:\.\d+){3}|\[::1\]|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|\[f[cd][\da-f:]+\]|[^.:[\]]+|.+\.(?:localhost|local|internal|home\.arpa))$/u;

const addressOf = (typed: string): URL | null => {
	const text = typed.trim();
	const url = URL.parse(/^[a-z]+:\/\//iu.test(text) ? text : `https://${text}`);
	if (url?.username !== '' || url.password !== '') return null;

	return url.protocol === 'https:' || (url.protocol === 'http:' && near.test(url.hostname)) ? url : null;
};

/** An address with `https`, or with `http` in a network of the company's own; without a name and a password in it. */
export const hostShape = z.string().check(
	z.maxLength(500),
	z.refine(typed => addressOf(typed) !== null),
);

/** `https://crm.example/espo` of what was typed, without a slash at its end. */
export const baseOf = (typed: string): string => {
	const url = addressOf(typed);
	return url ? url.origin + url.pathname.replace(/\/+$/u, '') : '';
};

/** The host that our sites name in a record's handle: with its port. */
export const hostName = (typed: string): string => addressOf(typed)?.host ?? ''; // Missing where nothing was typed yet

/** The match pattern of exactly that host. Without its port: not every browser takes one in a pattern. */
export const hostOrigins = (typed: string | undefined): string[] => {
	const url = addressOf(typed ?? '');
	return url ? [`${url.protocol}//${url.hostname}/*`] : [];
};

export const hostSetting = (placeholder: string): Setting => ({name: 'host', label: 'settingHost', placeholder});

/** The host of a hosted service's customer, as typed in: `acme.zendesk.com`, with or without `https://`. */
export const tenantShape = (host: RegExp) =>
	z.string().check(
		z.maxLength(500),
		z.refine(typed => addressOf(typed)?.protocol === 'https:' && host.test(hostName(typed))),
	);
