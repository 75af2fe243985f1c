// A host as the rep types it: `crm.acme.example`, `https://crm.acme.example:8443/web#home`.

export type TypedHost = {
	/** As settings keep it, with a port if it has one. */
	host: string;
	/** What the browser is asked for; match patterns know no port. */
	origins: string[];
};

/** The host of what was typed or pasted, null where it is none. */
export const hostOf = (typed: string): TypedHost | null => {
	const text = typed.trim();
	const scheme = /^(https?):\/\//iu.exec(text)?.[1]?.toLowerCase();
	const url = URL.parse(scheme ? text : `https://${text}`);
	if (!url || text === '' || url.username !== '' || !/^[\p{L}\p{N}.[\]:-]+$/u.test(url.hostname)) return null;
	if (!scheme && !url.hostname.includes('.') && url.hostname !== 'localhost' && url.port === '') return null;

	const schemes = scheme ? [scheme] : ['https', 'http'];
	return {host: url.host, origins: schemes.map(each => `${each}://${url.hostname}/*`)};
};
