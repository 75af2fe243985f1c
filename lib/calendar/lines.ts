// The lines of a calendar file (RFC 5545): unfolded, each a name, its parameters and a value.

export type Line = {name: string; params: Record<string, string>; value: string};

const shape = /^([A-Za-z0-9-]+)((?:;[^=:;]+=(?:"[^"]*"|[^":;]*)(?:,(?:"[^"]*"|[^":;,]*))*)*):(.*)$/su;

const paramsOf = (text: string): Record<string, string> =>
	Object.fromEntries(
		[...text.matchAll(/;([^=:;]+)=("[^"]*"|[^":;]*)/gu)].map(([, name = '', value = '']) => [
			name.toUpperCase(),
			value.replaceAll('"', ''),
		]),
	);

export const linesOf = (text: string): Line[] =>
	text
		.replace(/^\uFEFF/u, '')
		.replaceAll(/\r?\n[ \t]/gu, '')
		.split(/\r?\n/u)
		.flatMap(line => {
			const [, name, params = '', value = ''] = shape.exec(line) ?? []; // Missing in what is no line
			return name === undefined ? [] : [{name: name.toUpperCase(), params: paramsOf(params), value}];
		});

/** A text as it was written. */
export const unescaped = (value: string): string =>
	value.replaceAll(/\\([nN,;\\])/gu, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign)).trim();
