// A record of one of the rep's own systems: somebody as it knows them, and what of that becomes items.
import type {Field} from '@/lib/domain/fact';
import type {Handle} from '@/lib/domain/handle';
import {isHandle} from '@/lib/domain/handle-form';
import {isFreeMail, registrable} from '@/lib/identity/domain';
import {normaliseEmail} from '@/lib/identity/email';
import {normalisePhone} from '@/lib/identity/phone';
import {type Asked, handlesOf, type Item} from '../define';
import {link, short} from './text';

/** What a record may say of somebody; a field may be said more than once. */
export type Saying = readonly [Exclude<Field, 'event' | 'deal' | 'ticket' | 'remark'>, string | null | undefined];

export type OwnRecord = {
	/** The service's own id. */
	id: string;
	/** The name by which one of several records is told from the others. */
	name: string | null;
	/** Where the rep sees it; null where it has no page. */
	url: string | null;
	/** As our sites name it on its page; none where no site does. */
	handles: readonly string[];
	says: readonly Saying[];
};

/** What every source of own systems may say of somebody. */
export const recordFields = [
	'name',
	'title',
	'company',
	'companyDomain',
	'location',
	'email',
	'phone',
	'website',
	'industry',
	'employees',
	'owner',
] as const;

/** The domain that one company alone has; null for one of a mail provider, or none. */
export const ownDomain = (address: string | null | undefined): string | null => {
	const domain = address ? registrable(address) : null;
	return domain && !isFreeMail(domain) ? domain : null;
};

/** The value as a fact states it; null where it is none of its kind. */
const stated = ([field, value]: Saying): string | null => {
	const text = short(value ?? '', 500);
	if (text === '') return null;
	if (field === 'email') return normaliseEmail(text);
	if (field === 'phone') return normalisePhone(text) === '' ? null : text;

	return field === 'companyDomain' ? ownDomain(text) : text;
};

const behind = (kind: 'person' | 'company', field: Field, value: string): string[] => {
	if (kind === 'person') return field === 'email' ? [`email:${value}`] : [];

	const domain = field === 'website' || field === 'companyDomain' ? ownDomain(value) : null;
	return domain ? [`domain:${domain}`] : [];
};

/** A record as items: its handles first, then each thing that it says, once. */
export const recordItems = (kind: 'person' | 'company', {url, handles, says}: OwnRecord): Item[] => {
	const evidence = {url: link(url), quote: null};
	const facts = new Map<string, Item>();
	const known = new Set<string>(handles);
	for (const saying of says) {
		const [field] = saying;
		const value = stated(saying);
		if (value === null) continue;
		facts.set(`${field}|${value}`, {is: 'fact', field, value, evidence});
		for (const handle of behind(kind, field, value)) known.add(handle);
	}
	const keys = [...known].filter(isHandle).map((handle: Handle): Item => ({is: 'handle', handle, evidence}));

	return [...keys, ...facts.values()];
};

/** The ids of the subject's records in one system: of `hubspot:contact/77-12`, where `start` is `contact/77-`, it is `12`. */
export const idsOf = (asked: Asked, kind: string, start: string, form = /^[\w-]{1,60}$/u): string[] =>
	handlesOf(asked, kind).flatMap(value => {
		const id = value.startsWith(start) ? value.slice(start.length) : '';
		return form.test(id) ? [id] : [];
	});

/** By what the subject is asked for: its records there, where a page named them, else its mail addresses or domains. Five at most. */
export const wantedOf = (
	asked: Asked,
	kind: string,
	start: string,
	form?: RegExp,
): {by: 'record' | 'email' | 'domain'; values: string[]} => {
	const ids = idsOf(asked, kind, start, form);
	if (ids.length > 0) return {by: 'record', values: ids.slice(0, 5)};

	const by = asked.kind === 'person' ? 'email' : 'domain';
	return {by, values: handlesOf(asked, by).slice(0, 5)};
};

/** `London, United Kingdom` of what is known of it. */
export const place = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(', ');
