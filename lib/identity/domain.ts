// Domains: which part of a host name somebody registered, by the public suffix list.
import {getDomain, parse} from 'tldts-experimental';

export {isFreeMail} from './freemail';

const plain = {allowPrivateDomains: true} as const;

/** Host in ASCII and lower case, as browsers write it: `Bücher.example` is `xn--bcher-kva.example`. */
const ascii = (host: string): string => {
	if (/^[\x20-\x7e]*$/u.test(host)) return host.toLowerCase();

	return URL.parse(`http://${host}`)?.hostname ?? ''; // Missing where the host cannot be one
};

/**
 * The part of a host (or URL) that one party registered: `www.acme.co.uk` is `acme.co.uk`. Who rents a name under a shared
 * host is a party too (`acme.github.io`, `acme.myshopify.com`), and the shared host itself is its owner's (`github.io`).
 * Null for IP addresses, single-label hosts, public suffixes and nonsense.
 */
export const registrable = (hostOrUrl: string): string | null => {
	const input = hostOrUrl.trim();
	if (input === '' || input.length > 2000) return null;

	const {hostname, isIp, isPrivate, domain} = parse(input, plain);
	if (!hostname || isIp || !hostname.includes('.')) return null;

	const registered = domain ?? (isPrivate ? getDomain(hostname) : null);

	return registered ? ascii(registered) || null : null;
};
