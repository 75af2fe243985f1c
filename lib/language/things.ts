// Things: what a page says of itself as data (JSON-LD), flat, whatever was written there; never a throw.

/** One thing that a page describes as data: JSON-LD, microdata, RDFa or a microformat. Types without their vocabulary, keys in lower case. */
export type Thing = {
	types: string[];
	props: Record<string, unknown>;
	/** Key under which it stands in another thing (`publisher`), or null where it stands for itself. */
	via: string | null;
	/** The thing that holds it. */
	of: Thing | null;
};

/** Longest block that is read, most things of one page, deepest nesting: a hostile page ends here. */
const most = {text: 300_000, things: 600, depth: 9};

/** Without comments (of 2,000 letters at most), trailing commas, missing values and raw control characters. */
const mend = (text: string): string =>
	text
		.replace(/("(?:\\.|[^"\\])*")|\/\*[\s\S]{0,2000}?\*\/|\/\/.*|<!--|-->|<!\[CDATA\[|\]\]>/gu, '$1')
		.replace(/\p{Cc}+/gu, ' ')
		.replace(/([:,])(?= ?[,}\]])/gu, (_, sign) => (sign === ':' ? ':null' : ''))
		// From the beginning of a run only: from within, each run would be tried once for each of its letters.
		.replace(/(?<![\s;])[\s;]+$/u, '');

/** The value of a block; where it is beyond mending, the types it names, so that an article stays an article. */
const parse = (text: string): unknown => {
	for (const tried of [text, mend(text)])
		try {
			return JSON.parse(tried);
		} catch {}

	return Array.from(text.matchAll(/"@type"\s*:\s*"(\w{3,40})"/giu), ([, type]) => ({'@type': type}));
};

/** `http://schema.org/Person` as `Person`. */
export const plain = (term: string): string => term.replace(/.*[/#:]/u, '');

export const list = (value: unknown): unknown[] =>
	Array.isArray(value) ? value.flat(2) : value == null ? [] : [value];

const walk = (value: unknown, via: string | null, of: Thing | null, things: Thing[], depth: number): unknown => {
	if (!value || typeof value !== 'object' || depth > most.depth || things.length >= most.things) return value;
	if (Array.isArray(value)) return value.map(item => walk(item, via, of, things, depth + 1));

	const thing: Thing = {types: [], props: {}, via, of};
	things.push(thing);
	for (const [name, inner] of Object.entries(value)) {
		const key = plain(name).toLowerCase();
		if (key === '@type') thing.types = list(inner).map(type => plain(String(type)));
		else if (key === '@graph') walk(inner, via, of, things, depth + 1);
		else thing.props[key] = walk(inner, key, thing, things, depth + 1);
	}
	return thing;
};

/** Every thing of every block of JSON-LD, in their order. */
export const thingsOf = (blocks: readonly string[]): Thing[] => {
	const things: Thing[] = [];
	for (const text of blocks) if (text.length < most.text) walk(parse(text), null, null, things, 0);

	return things;
};
