// Origins: whether an address is on a host that a source declared, told by the browser's own match patterns.

/** Whether a match pattern (`https://*.x.example/*`) covers the address. One without a port covers every port, as in the browser. */
const covers = (pattern: string, {protocol, host, hostname}: URL): boolean => {
	const [, scheme, name = ''] = /^(\*|https?):\/\/([^/]+)\/\*$/u.exec(pattern) ?? []; // Missing in what is no pattern
	if (scheme === undefined || (scheme === '*' ? !/^https?:$/u.test(protocol) : protocol !== `${scheme}:`)) return false;
	if (name === '*') return true;
	if (name.startsWith('*.')) return hostname === name.slice(2) || hostname.endsWith(name.slice(1));

	return name === host || name === hostname;
};

export const isWithin = (origins: readonly string[], url: URL): boolean =>
	origins.some(pattern => covers(pattern, url));

/** What the browser is asked about: its patterns know no port. */
export const patternOf = ({protocol, hostname}: URL): string => `${protocol}//${hostname}/*`;
