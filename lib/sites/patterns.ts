// Patterns: the browser's match patterns, as far as we use them: `https://*.linkedin.com/*`, `https://*/*`.

const matches = (url: URL, pattern: string): boolean => {
	const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\/\*$/u.exec(pattern) ?? [];
	if (!scheme || !host) return false;
	if (scheme === '*' ? !/^https?:$/u.test(url.protocol) : url.protocol !== `${scheme}:`) return false;
	if (host === '*') return true;

	const base = host.replace(/^\*\./u, '');
	return url.host === base || url.hostname === base || (host.startsWith('*.') && url.hostname.endsWith(`.${base}`));
};

export const matchesAny = (url: URL, patterns: readonly string[]): boolean =>
	patterns.some(pattern => matches(url, pattern));
