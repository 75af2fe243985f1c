// What an address of Gmail says: does it name a conversation, and which one?

/** Digits of Gmail's conversation tokens: a number to base 40 whose bytes read `f:<decimal id>`. */
const digits = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

/** A decimal id as the 16 hexadecimal digits by which mails and conversations are known elsewhere. */
export const legacyId = (decimal: string): string => BigInt(decimal).toString(16).padStart(16, '0');

const idOf = (token: string): string => {
	if (/^[\da-f]{16}$/u.test(token)) return token;

	let number = 0n;
	for (const letter of token) number = number * 40n + BigInt(digits.indexOf(letter));
	const bytes = number.toString(16).replace(/../gu, byte => String.fromCharCode(Number.parseInt(byte, 16)));
	const decimal = /^f:(\d+)$/u.exec(bytes)?.[1]; // Missing for other kinds of token
	return decimal ? legacyId(decimal) : '';
};

/** The conversation an address names: its id, `''` where its token does not give the id away, null where it names none. */
export const conversationOf = (url: URL): string | null => {
	const popped = url.searchParams.get('th');
	if (popped) return idOf(popped.replace(/^\D*f:(\d+)$/u, (_, decimal: string) => legacyId(decimal)));

	const parts = url.hash.replace(/\?.*/u, '').split('/');
	// A search or a label has a word of its own before the token.
	const named = /search|label|category|query/u.test(parts[0] ?? '') ? 2 : 1;
	const token = parts.length > named ? (parts.at(-1) ?? '') : '';
	return /^(?:[A-Za-z]{15,}|[\da-f]{16})$/u.test(token) ? idOf(token) : null;
};
