// E-mail addresses: one spelling for each.

const shape =
	/^[^\s@<>()[\]\\,;:"]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;

/** The address in `Ada <ada@x.com>`, `mailto:ada@x.com?subject=…` or plain text, else the whole. */
const bare = (text: string): string => {
	const open = text.lastIndexOf('<');
	const inside = open >= 0 && text.endsWith('>') ? text.slice(open + 1, -1) : text;

	return /^mailto:/i.test(inside) ? decoded(inside.slice(7).split('?', 1)[0] ?? '') : inside;
};

const decoded = (text: string): string => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};

/** An address in lower case without its wrapping, or null where it is none. The tag after a `+` stays: it is part of the address. */
export const normaliseEmail = (text: string): string | null => {
	if (text.length > 600) return null;

	const address = bare(text.trim())
		.trim()
		.replace(/[.,;:!?]+$/, '')
		.normalize('NFC')
		.toLowerCase();
	if (address.length > 254 || !shape.test(address)) return null;
	const local = address.slice(0, address.indexOf('@'));

	return local.startsWith('.') || local.endsWith('.') || local.includes('..') ? null : address;
};

/** What stands after the `@` of a normalised address. */
export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);
