// Addresses that may stand behind a link.

/** The address where it is one of the web, null for anything else (`javascript:`, `data:`, or no address at all). */
export const webAddress = (url: string | null): string | null => {
	const parsed = url === null ? null : URL.parse(url);

	return parsed && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed.href : null;
};

/** The digits and plus sign of a phone number, as `tel:` wants them. */
export const dialled = (phone: string): string => phone.replaceAll(/[^\d+]/gu, '');

/** Up to two letters that stand for a face. */
export const initials = (name: string): string => {
	const words = name.split(/\s+/u).filter(word => /^\p{L}/u.test(word));
	const picked = words.length > 1 ? [words[0], words.at(-1)] : words;

	return picked.map(word => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('');
};

/** Where a place is looked for on a map. */
export const mapOf = (place: string): string =>
	`https://www.openstreetmap.org/search?${new URLSearchParams({query: place})}`;
