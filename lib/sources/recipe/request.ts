// The one request of a recipe: its templates filled with what is known of the subject, its secret in a header.
import type {Request, Sent} from '@/lib/net/types';
import type {Asked} from '../define';
import {askedFor, sentAs} from './asks';
import type {Recipe} from './form';
import {addressOf, hostIn, isWrong, urlAt} from './host';
import {escaped, filled, namesIn, type Template, templateOf} from './template';

type Json = Recipe['request']['body'];
export type Typed = Readonly<Record<string, string | undefined>>;

/** The texts of a body, wherever they stand in it. */
const textsIn = (body: Json): string[] => {
	if (typeof body === 'string') return [body];

	return typeof body === 'object' && body !== null ? Object.values(body).flatMap(textsIn) : [];
};

/** Every template of the request with its place, for the rules as well. */
export const templatesOf = ({url, query = {}, body}: Recipe['request']): {at: string[]; text: string}[] => [
	{at: ['url'], text: url},
	...Object.entries(query).map(([name, text]) => ({at: ['query', name], text})),
	...textsIn(body).map(text => ({at: ['body'], text})),
];

/** What of the subject leaves with it. */
export const sentBy = ({request}: Recipe): Sent[] => {
	const names = templatesOf(request).flatMap(({text}) => namesIn(templateOf(text) ?? []));

	return [...new Set(names.filter(name => !name.startsWith('setting.')).map(sentAs))];
};

const filledBody = (body: Json, fill: (template: Template) => string | null): Json | undefined => {
	if (typeof body === 'string') return body === '' ? '' : (fill(templateOf(body) ?? []) ?? undefined);
	if (typeof body !== 'object' || body === null) return body;
	const parts = Object.entries(body).map(([name, part]) => [name, filledBody(part, fill)] as const);
	if (parts.some(([, part]) => part === undefined)) return undefined;

	return Array.isArray(body) ? parts.map(([, part]) => part as never) : Object.fromEntries(parts as [string, never][]);
};

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** The header that carries the secret; an empty one where the rep may leave it out and did, null where it is missing or can be in no header. */
const headerOf = (
	{request: {auth}, secrets}: Recipe,
	secret: (name: string) => string | null,
	typed: (template: Template) => string | null,
): Record<string, string> | null => {
	if (!auth) return {};
	const key = secret(auth.secret)?.trim();
	if (!key) return secrets?.[auth.secret]?.optional ? {} : null;
	if (auth.type === 'basic') {
		const user = auth.user === undefined ? key : typed(templateOf(auth.user) ?? []);
		// Services that give one key ignore the password, and some refuse an empty one.
		return user === null ? null : {authorization: `Basic ${base64(`${user}:${auth.user === undefined ? 'x' : key}`)}`};
	}
	if (!/^[\x21-\x7e]+$/u.test(key)) return null;

	return auth.type === 'bearer' ? {authorization: `Bearer ${key}`} : {[auth.name.toLowerCase()]: key};
};

/** The request; or why there is none: a secret is missing, or something of the subject or the settings. */
export const requestOf = (
	recipe: Recipe,
	asked: Asked,
	config: Typed,
	secret: (name: string) => string | null,
): Request | 'needs-key' | 'missing' => {
	const {url, query = {}, method, headers = {}, body} = recipe.request;
	const setting = (name: string): string | null => (Object.hasOwn(config, name) && config[name]) || null;
	const value = (hole: {name: string} | object): string | null => {
		const name = 'name' in hole ? hole.name : '';
		return name.startsWith('setting.') ? setting(name.slice(8)) : askedFor(asked, name);
	};
	const address = addressOf(url);
	const host = isWrong(address) ? null : hostIn(address, config);
	if (isWrong(address) || host === null) return 'missing';

	const pairs = Object.entries(query).map(([name, text]) => [name, filled(templateOf(text) ?? [], value)] as const);
	if (pairs.some(([, text]) => text === null)) return 'missing';
	const behind = pairs.map(([name, text]) => `${escaped(name)}=${escaped(text!)}`).join('&');
	const whole = urlAt('https://', host, address.rest, value, behind);
	const sent = body === undefined ? undefined : filledBody(body, template => filled(template, value));
	if (whole === null || (body !== undefined && sent === undefined)) return 'missing';
	const carried = headerOf(recipe, secret, template =>
		filled(template, hole => ('name' in hole ? setting(hole.name.slice(8)) : null)),
	);
	if (!carried) return 'needs-key';

	return {
		url: whole,
		...(method === 'POST' && {method}),
		headers: {
			...(body !== undefined && {'content-type': 'application/json'}),
			...Object.fromEntries(Object.entries(headers).map(([name, text]) => [name.toLowerCase(), text])),
			...carried,
		},
		...(sent !== undefined && {body: JSON.stringify(sent)}),
		sends: sentBy(recipe),
	};
};
