// The rules between the parts of a recipe: whom it may ask, with what, and where a secret may stand.
import {mayName} from './asks';
import type {Recipe} from './form';
import {addressOf, isWrong} from './host';
import {templatesOf} from './request';
import {filled, hasPath, namesIn, templateOf} from './template';

/** Something that is wrong: where, the key of its sentence, and what that names. */
export type Breach = {at: (string | number)[]; wrong: string; values?: string[]};

/** A name under which services take a key: it would be shown, kept in logs and shared. */
const keyName = /(?:^|[-_.])(?:app|api|access|auth)?(?:key|token|secret|password|passwd|pwd|signature|sig|appid)$/iu;
/** Headers that are the browser's, the way's, or the secret's. */
const reserved =
	/^(?:host|origin|referer|cookie2?|set-cookie|user-agent|connection|content-length|transfer-encoding|te|upgrade|via|authorization|(?:proxy|sec|x-forwarded)-.*|x-http-method.*|x-method-override)$/iu;
const token = /^[a-z0-9!#$%&'*+.^_`|~-]+$/iu;

function* asking({request, needs, settings = {}}: Recipe): Generator<Breach> {
	const address = addressOf(request.url);
	if (isWrong(address)) yield {at: ['request', 'url'], wrong: address.wrong};
	const used = new Set<string>();
	for (const {at, text} of templatesOf(request)) {
		const template = templateOf(text);
		if (!template) yield {at: ['request', ...at], wrong: 'recipe_template'};
		else if (hasPath(template)) yield {at: ['request', ...at], wrong: 'recipe_pathInRequest'};
		for (const name of namesIn(template ?? [])) {
			used.add(name);
			if (name.startsWith('secret.')) yield {at: ['request', ...at], wrong: 'recipe_secretPlace'};
			else if (!mayName(needs, name) && !(name.startsWith('setting.') && Object.hasOwn(settings, name.slice(8))))
				yield {at: ['request', ...at], wrong: 'recipe_unknownName', values: [name]};
		}
	}
	for (const [at, need] of needs.entries())
		if (!used.has(need)) yield {at: ['needs', at], wrong: 'recipe_needUnused', values: [need]};

	const inUrl = isWrong(address) ? '' : (filled(address.rest, () => 'x') ?? '');
	const names = [...new URLSearchParams(inUrl.split('?')[1] ?? '').keys()];
	if (names.some(name => keyName.test(name))) yield {at: ['request', 'url'], wrong: 'recipe_secretPlace'};
	for (const name of Object.keys(request.query ?? {}))
		if (keyName.test(name)) yield {at: ['request', 'query', name], wrong: 'recipe_secretPlace'};
	if (request.body !== undefined && request.method !== 'POST') yield {at: ['request', 'body'], wrong: 'recipe_bodyGet'};
}

function* carrying({request: {headers = {}, auth}, settings = {}, secrets = {}}: Recipe): Generator<Breach> {
	for (const [name, text] of Object.entries(headers)) {
		const at = ['request', 'headers', name];
		if (keyName.test(name)) yield {at, wrong: 'recipe_secretPlace'};
		else if (reserved.test(name) || !token.test(name)) yield {at, wrong: 'recipe_header', values: [name]};
		if (!/^[\x20-\x7e]+$/u.test(text)) yield {at, wrong: 'recipe_headerText'};
	}
	if (
		auth?.type === 'header' &&
		(!token.test(auth.name) || (reserved.test(auth.name) && !/^authorization$/iu.test(auth.name)))
	)
		yield {at: ['request', 'auth', 'name'], wrong: 'recipe_header', values: [auth.name]};
	if (auth && !Object.hasOwn(secrets, auth.secret))
		yield {at: ['request', 'auth', 'secret'], wrong: 'recipe_unknownName', values: [auth.secret]};
	if (auth?.type === 'basic' && auth.user !== undefined)
		for (const name of namesIn(templateOf(auth.user) ?? []))
			if (!name.startsWith('setting.') || !Object.hasOwn(settings, name.slice(8)))
				yield {at: ['request', 'auth', 'user'], wrong: 'recipe_unknownName', values: [name]};
	for (const name of Object.keys(secrets)) {
		if (name !== auth?.secret) yield {at: ['secrets', name], wrong: 'recipe_secretUnused', values: [name]};
		if (Object.hasOwn(settings, name)) yield {at: ['secrets', name], wrong: 'recipe_sameName', values: [name]};
	}
}

function* saying({emit, whole = [], settings = {}}: Recipe): Generator<Breach> {
	for (const [at, one] of emit.entries()) {
		for (const [part, value] of Object.entries(one)) {
			if (typeof value !== 'object' || !('template' in value)) continue;
			const place = ['emit', at, part, 'template'];
			const address = part === 'url' ? addressOf(value.template, ['https://', 'http://']) : null;
			if (address && isWrong(address)) yield {at: place, wrong: address.wrong};
			for (const name of namesIn(templateOf(value.template) ?? []))
				if (!name.startsWith('setting.') || !Object.hasOwn(settings, name.slice(8)))
					yield {at: place, wrong: 'recipe_unknownName', values: [name]};
		}
	}
	for (const [at, field] of whole.entries())
		if (!emit.some(one => one.as === 'fact' && one.field === field))
			yield {at: ['whole', at], wrong: 'recipe_wholeUnsaid', values: [field]};
}

/** Everything that is wrong with a recipe of the right form. */
export const breachesOf = (recipe: Recipe): Breach[] => [...asking(recipe), ...carrying(recipe), ...saying(recipe)];

/** The setting that is a host: the one in the address. */
export const hostSettings = ({request, emit}: Recipe): string[] => {
	const links = emit.flatMap(({url}) => (typeof url === 'object' && 'template' in url ? [url.template] : []));

	return [request.url, ...links].flatMap(text => {
		const address = addressOf(text, ['https://', 'http://']);
		return isWrong(address) || 'literal' in address.host ? [] : [address.host.setting];
	});
};
