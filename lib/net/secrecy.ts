// Secrecy: whether a request carries a secret, and what of its address may be written down.
import type {Request} from './types';

/** Headers that carry a secret by their name. */
const telling = /auth|token|secret|api-?key|cookie|password|session|credential/iu;

/** A secret shorter than this stands in many a text by chance. */
const shortest = 6;

const holds = (text: string, secrets: readonly string[]): boolean =>
	secrets.some(secret => secret.length >= shortest && text.includes(secret));

export const carriesSecret = ({secret, headers = {}, body = ''}: Request, secrets: readonly string[]): boolean =>
	secret === true ||
	Object.entries(headers).some(([name, value]) => telling.test(name) || holds(value, secrets)) ||
	holds(body, secrets);

const decoded = (text: string): string => {
	try {
		return decodeURIComponent(text.replaceAll('+', ' '));
	} catch {
		return text;
	}
};

/** An address is seen by many on its way and stays in their logs: no secret goes into one. */
export const showsSecret = (url: URL, secrets: readonly string[]): boolean =>
	url.username !== '' || url.password !== '' || holds(url.href, secrets) || holds(decoded(url.href), secrets);

const plainName = /^[\w.[\]$*:-]{1,60}$/u;
const longestPath = 400;

/** The path with the names of the query's fields; of the values none. */
export const pathOf = ({pathname, searchParams}: URL): string => {
	const names = [...new Set([...searchParams.keys()].map(name => (plainName.test(name) ? name : '…')))];

	return `${pathname}${names.length > 0 ? `?${names.join('&')}` : ''}`.slice(0, longestPath);
};
