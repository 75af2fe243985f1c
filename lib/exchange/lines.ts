// Lines: where in the text of a JSON file a row stands, so that a human can look at it.

/** Line of row `row` of the list under the top key `key`, or of the key itself; null where it cannot be told. */
export const lineOf = (text: string, key: string, row: number | null): number | null => {
	let [line, depth, index] = [1, 0, 0];
	let [string, current] = ['', ''];
	for (let at = 0; at < text.length; at += 1) {
		const sign = text[at]!;
		if (sign === '\n') line += 1;
		if (/\s/u.test(sign)) continue;
		if (depth === 2 && current === key && index === row && sign !== ']') return line;
		if (sign === '"') {
			const start = at + 1;
			for (at = start; at < text.length && text[at] !== '"'; at += 1) if (text[at] === '\\') at += 1;
			string = text.slice(start, at);
		}
		if (depth === 1 && sign === ':') {
			[current, index] = [string, 0];
			if (current === key && row === null) return line;
		}
		if (depth === 2 && sign === ',') index += 1;
		if (sign === '[' || sign === '{') depth += 1;
		if (sign === ']' || sign === '}') depth -= 1;
	}
	return null;
};
