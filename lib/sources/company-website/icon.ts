// The icon of a company: from its own site and from nowhere else, so that nobody learns whom the rep looks at.
import {registrable} from '@/lib/identity/domain';
import type {Context} from '../define';
import type {Link} from '../read/html';

const most = 64_000;

/** Name under which it lies on the shelf of its source. */
export const iconName = (domain: string): string => `icon:${domain}`;

const iconOn = (links: readonly Link[], base: string, domain: string): string | null => {
	const own = links.flatMap(({rel, href}) => {
		const url = /\bicon\b/u.test(rel) ? URL.parse(href, base) : null;
		return url?.protocol === 'https:' && registrable(url.href) === domain ? [url.href] : []; // Missing in any other link
	});

	return own[0] ?? URL.parse('/favicon.ico', base)?.href ?? null; // Missing where the page names none
};

/** Kept where there is a shelf; that there is none is kept too. Whatever goes wrong, the rest of the answer stands. */
export const keepIcon = async (
	links: readonly Link[],
	base: string,
	domain: string,
	allowed: (url: string) => boolean,
	{get, shelf}: Context,
): Promise<void> => {
	const url = iconOn(links, base, domain);
	if (!shelf || !url || !allowed(url)) return;

	try {
		const reply = await get({url, picture: true, most, sends: ['domain']});
		const own = reply.status === 200 && registrable(reply.url) === domain;
		await shelf.write(iconName(domain), own ? reply.text : '');
	} catch {
		// No icon is no trouble.
	}
};
