// The host of a page: the name in it, and what stands before that.

export const bareHost = (host: string): string => host.replace(/^www\d?\.|\.$/gu, '');

/**
 * The name in a host and what stands before it: `shop.acme.co.uk` is `acme` and `shop`; null where the host is no domain.
 * The public suffix list would not fit in a page: short second levels under a country count as suffixes.
 */
export const labelOf = (host: string): {label: string; sub: string} | null => {
	const [, sub = '', label] =
		/^(.*?)\.?([^.]+)(?:\.(?:com?|org|net|go[vb]|gouv|edu|ac|or|ne|mil)\.[a-z]{2}|\.[a-z][^.]+)$/u.exec(
			bareHost(host),
		) ?? [];
	return label ? {label, sub} : null;
};
