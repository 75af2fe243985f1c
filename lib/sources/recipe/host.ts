// The host that a recipe asks: one that stands in it, or one that the rep types in; never one that an answer or a subject names.
import {escaped, filled, type Template, templateOf} from './template';

const labels = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,10}[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/u;

/** A host name in lower case, without a port; no number and no single word. */
export const isHost = (text: string): boolean =>
	text.length <= 253 && labels.test(text) && URL.parse(`https://${text}/`)?.host === text;

export type Address = {
	/** Either the host itself or the name of the setting that holds it. */
	host: {literal: string} | {setting: string};
	/** What stands behind the host, from its first slash. */
	rest: Template;
};

/** The key of the sentence that says what is wrong. */
export type Wrong = {wrong: string};

/** An address in two parts, or what is wrong with it. `schemes`: those that it may begin with. */
export const addressOf = (url: string, schemes: readonly string[] = ['https://']): Address | Wrong => {
	const scheme = schemes.find(one => url.startsWith(one));
	if (!scheme) return {wrong: schemes.length > 1 ? 'recipe_link' : 'recipe_https'};

	const slash = url.indexOf('/', scheme.length);
	const authority = slash < 0 ? url.slice(scheme.length) : url.slice(scheme.length, slash);
	const [, setting] = /^\{setting\.([a-zA-Z0-9]{1,31})\}$/u.exec(authority) ?? [];
	if (!setting && !isHost(authority)) return {wrong: 'recipe_host'};

	const rest = templateOf(slash < 0 ? '/' : url.slice(slash));
	if (!rest) return {wrong: 'recipe_template'};
	const tried = `https://host.example${filled(rest, () => 'x')}`;
	// What a browser would write otherwise (a space, `/../`, a fragment, a backslash) is asked for as it will be sent.
	if (URL.parse(tried)?.href !== tried || tried.includes('#')) return {wrong: 'recipe_urlForm'};

	return {host: setting ? {setting} : {literal: authority}, rest};
};

export const isWrong = (address: Address | Wrong): address is Wrong => 'wrong' in address;

/** The host by the configuration; null where the rep typed in none. */
export const hostIn = ({host}: Address, config: Readonly<Record<string, string | undefined>>): string | null => {
	const name =
		'literal' in host ? host.literal : Object.hasOwn(config, host.setting) ? config[host.setting] : undefined;

	return name !== undefined && isHost(name) ? name : null;
};

/**
 * The address with its holes filled and escaped once; null where a value is missing, or would lead elsewhere than the template
 * says: a value of two dots is a way up in any spelling.
 */
export const urlAt = (
	scheme: string,
	host: string,
	rest: Template,
	value: Parameters<typeof filled>[1],
	query = '',
): string | null => {
	const behind = filled(rest, value, escaped);
	if (behind === null) return null;

	const url = `${scheme}${host}${behind}${query && (behind.includes('?') ? `&${query}` : `?${query}`)}`;
	const parsed = URL.parse(url);
	return url.length <= 2000 && parsed?.href === url && parsed.host === host ? url : null;
};
