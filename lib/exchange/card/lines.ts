// The properties of a card: its lines unfolded and taken apart, in the ways of vCard 2.1, 3.0 and 4.0.

/** `item1.TEL;TYPE=work:+49 …` as its parts; the value is still escaped, but no more encoded. */
export type Property = {name: string; params: Record<string, string[]>; value: string};

const head = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":;])*)*):/u;
/** Pictures and keys: long, and nothing for us. */
const heavy = /^(?:PHOTO|LOGO|SOUND|KEY|X-MS-CARDPICTURE|X-ABCROP\S*)$/u;

const paramsOf = (text: string): Record<string, string[]> => {
	const params: Record<string, string[]> = Object.create(null);
	for (const part of text.match(/;(?:"[^"]*"|[^":;])*/gu) ?? []) {
		const [, name = 'TYPE', value = ''] = /^;(?:([\w-]+)=)?(.*)$/su.exec(part) ?? [];
		const key = name.toUpperCase();
		// In 2.1 a bare word is a type or an encoding.
		const bare = key === 'TYPE' && /^(?:quoted-printable|base64|b|8bit|7bit)$/iu.test(value) ? 'ENCODING' : key;
		params[bare] = [...(params[bare] ?? []), ...value.replace(/"/gu, '').split(',')];
	}
	return params;
};

/** Text with `=C3=BC` in it, whose bytes are in that charset. */
export const quotedPrintable = (text: string, charset: string): string =>
	text.replace(/(?:=[\dA-Fa-f]{2}|[^=\u0080-\u{10ffff}])+/gu, run => {
		const signs = run.matchAll(/=([\dA-Fa-f]{2})|[^=]/gu);
		return decode(
			Uint8Array.from(signs, ([sign, hex]) => (hex ? Number.parseInt(hex, 16) : sign.charCodeAt(0))),
			charset,
		);
	});

/** Bytes in the charset of that name; in UTF-8 where nobody knows it. */
export const decode = (bytes: Uint8Array, charset: string): string => {
	try {
		return new TextDecoder(charset.trim() || 'utf-8').decode(bytes);
	} catch {
		return new TextDecoder().decode(bytes);
	}
};

/** The properties in the lines of one card, and the lines that are none. */
export const propertiesOf = (lines: string[]): {properties: Property[]; strange: string[]} => {
	const properties: Property[] = [];
	const strange: string[] = [];
	let picture = false;
	for (let at = 0; at < lines.length; at += 1) {
		let line = lines[at]!.replace(/\r$/u, '');
		const quoted = /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE/iu.test(line);
		const parts = [line];
		// A quoted-printable line that ends in `=` goes on; so does any line before one that starts with a space.
		while (at + 1 < lines.length && (/^[ \t]/u.test(lines[at + 1]!) || (quoted && parts.at(-1)!.endsWith('=')))) {
			at += 1;
			const next = lines[at]!.replace(/\r$/u, '');
			if (quoted && parts.at(-1)!.endsWith('='))
				parts.push(parts.pop()!.slice(0, -1), next.replace(/^[ \t](?==)/u, ''));
			else parts.push(next.slice(1));
		}
		line = parts.join('');
		if (line.trim() === '') continue;

		const [whole, name = '', given = ''] = head.exec(line) ?? [];
		if (whole === undefined) {
			// Base64 of 2.1 that is not indented.
			if (!picture || !/^[A-Za-z\d+/=]+\s*$/u.test(line)) strange.push(line);
			continue;
		}
		picture = heavy.test(name.toUpperCase());
		if (picture) continue;

		const params = paramsOf(given);
		const raw = line.slice(whole.length);
		const value = /quoted-printable/iu.test(params.ENCODING?.[0] ?? '')
			? quotedPrintable(raw, params.CHARSET?.[0] ?? 'utf-8')
			: raw;
		properties.push({name: name.toUpperCase(), params, value});
	}
	return {properties, strange};
};

/** The value in its parts at every `sign` that is not escaped, each without its escapes. */
export const split = (value: string, sign: ',' | ';' | ''): string[] => {
	const parts = [''];
	for (let at = 0; at < value.length; at += 1) {
		const letter = value[at]!;
		if (letter === '\\' && at + 1 < value.length) {
			at += 1;
			parts[parts.length - 1] += /[nN]/u.test(value[at]!) ? '\n' : value[at]!;
		} else if (letter === sign) parts.push('');
		else parts[parts.length - 1] += letter;
	}
	return parts;
};
