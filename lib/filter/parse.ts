// How a filter is read: words and their signs, from left to right, `OR` between what stands together.
import {fold} from '../identity/fold';

export type Clause =
	| {is: 'all' | 'any'; of: Clause[]}
	| {is: 'not'; of: Clause}
	/** Folded words that stand side by side; `begins`: the last one may go on. */
	| {is: 'words'; words: string; begins: boolean}
	| {is: 'site' | 'author' | 'lang' | 'kind'; value: string};

/** Why it cannot be read; `at`: where, in characters from the beginning. */
export type Flaw = {why: 'quote' | 'bracket' | 'nothing-after' | 'nothing-in'; at: number};

type Token = {text: string; at: number; quoted: boolean};
type Said = {clause: Clause; flaw: null} | {clause: null; flaw: Flaw};

const fields = ['site', 'author', 'lang', 'kind'] as const;
/** Deeper than this nobody writes. */
const deepest = 20;

const token = /\s*(?:([()])|(-)(?=\S)|((?:site|author|lang|kind):)?"([^"]*)(")?|([^\s()"]+))/giuy;

const tokensOf = (text: string): Token[] | Flaw => {
	const tokens: Token[] = [];
	for (const found of text.trimEnd().matchAll(token)) {
		const [whole, bracket, minus, field = '', quoted, close, word = ''] = found; // Missing where another form matched
		const at = found.index + whole.search(/\S/u);
		if (quoted !== undefined && !close) return {why: 'quote', at};

		tokens.push({
			text: bracket ?? (minus ? 'NOT' : null) ?? `${field}${quoted ?? word}`,
			at,
			quoted: quoted !== undefined && field === '',
		}); // Missing in turn: one form matched
	}
	return tokens;
};

const isField = (name: string): name is (typeof fields)[number] => fields.includes(name as never);

const termOf = ({text, at, quoted}: Token): Said => {
	const colon = quoted ? -1 : text.indexOf(':');
	const name = text.slice(0, Math.max(0, colon)).toLowerCase();
	const value = text.slice(colon + 1);
	if (isField(name)) {
		const plain =
			name === 'author'
				? fold(value)
				: value
						.toLowerCase()
						.replace(/^(?:https?:\/\/)?(?:www\.)?/u, '')
						.replace(/\/.*$/u, '');
		return plain === ''
			? {clause: null, flaw: {why: 'nothing-after', at}}
			: {clause: {is: name, value: plain}, flaw: null};
	}
	const words = fold(text);
	if (words === '') return {clause: null, flaw: {why: 'nothing-in', at}};

	return {clause: {is: 'words', words, begins: !quoted && text.endsWith('*')}, flaw: null};
};

/** Takes what it reads from the front of `left`. */
const groupOf = (left: Token[], depth: number, opened: number | null): Said => {
	const [any, all]: [Clause[], Clause[]] = [[], []];
	let negated: Token | null = null;
	let joined: Token | null = null;
	const fail = (why: Flaw['why'], at: number): Said => ({clause: null, flaw: {why, at}});
	const add = (clause: Clause): void => {
		if (joined) any.push({is: 'all', of: all.splice(0)});
		all.push(negated ? {is: 'not', of: clause} : clause);
		[negated, joined] = [null, null];
	};
	for (let one = left.shift(); one; one = left.shift()) {
		const sign = one.quoted ? '' : one.text;
		if (sign === ')') {
			if (opened === null) return fail('bracket', one.at);
			if (negated ?? joined) return fail('nothing-after', (negated ?? joined ?? one).at); // Missing in turn: one of them is there
			return close(any, all);
		}
		if (sign === 'NOT') negated = negated ? null : one;
		else if (sign === 'OR') {
			if (all.length === 0 || joined) return fail('nothing-after', one.at);
			joined = one;
		} else if (sign !== 'AND') {
			if (sign === '(' && depth >= deepest) return fail('bracket', one.at);
			const said = sign === '(' ? groupOf(left, depth + 1, one.at) : termOf(one);
			if (said.flaw) return said;
			add(said.clause);
		}
	}
	if (opened !== null) return fail('bracket', opened);
	const waits: Token | null = negated ?? joined;
	return waits ? fail('nothing-after', (waits as Token).at) : close(any, all);
};

const close = (any: Clause[], all: Clause[]): Said => {
	const last: Clause = {is: 'all', of: all};

	return {clause: any.length > 0 ? {is: 'any', of: [...any, last]} : last, flaw: null};
};

export const parse = (text: string): Said => {
	const tokens = tokensOf(text);

	return Array.isArray(tokens) ? groupOf(tokens, 0, null) : {clause: null, flaw: tokens};
};
