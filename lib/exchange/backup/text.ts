// Bytes as text and back, in the two ways a backup writes them.

const part = 0x8000;

export const toBase64 = (bytes: Uint8Array): string => {
	let text = '';
	for (let at = 0; at < bytes.length; at += part) text += String.fromCharCode(...bytes.subarray(at, at + part));
	return btoa(text);
};

/** Throws where it is none. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(atob(text), sign => sign.charCodeAt(0));

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export const sha256 = async (text: string): Promise<string> => {
	const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
	return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
};
