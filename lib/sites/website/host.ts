// The host of a page: the name in it, and what stands before that. By words alone: an expression costs a page most at its first use.

/** Second levels under a country that are no name. */
const seconds = ' com co org net gov gob gouv edu ac or ne mil ';

const isLetter = (char: string | undefined): boolean => char !== undefined && char >= 'a' && char <= 'z';

export const bareHost = (host: string): string => {
	const from = host.startsWith('www.') ? 4 : host.startsWith('www') && host[4] === '.' && host[3]! <= '9' ? 5 : 0; // Present: `.` comes after it
	return host.slice(from, host.endsWith('.') ? -1 : undefined);
};

/**
 * The name in a host and what stands before it: `shop.acme.co.uk` is `acme` and `shop`; null where the host is no domain.
 * The public suffix list would not fit in a page: short second levels under a country count as suffixes.
 */
export const labelOf = (host: string): {label: string; sub: string} | null => {
	const parts = bareHost(host).split('.');
	const [second = '', top = ''] = parts.slice(-2); // Missing where the host is one word
	if (top.length < 2 || !isLetter(top[0])) return null;

	const under = parts.length > 2 && top.length === 2 && isLetter(top[1]) && seconds.includes(` ${second} `);
	const at = parts.length - (under ? 3 : 2);
	const label = parts[at];
	return label ? {label, sub: parts.slice(0, at).join('.')} : null;
};
