// Profiles on networks where everybody writes their own: what each signal of a page calls the handle in its URL.
import type {Handle} from '@/lib/domain/handle';
import type {Reading, Sighting} from '@/lib/domain/sighting';
import {sighted} from '../define';
import {hostOf} from './contact';
import {jsonLd, list, type Thing} from './jsonld';
import {legalForms} from './legal-forms';

/** A signal of the page and the name it gives, which may be anything; the handle itself where the profile has no other name. */
export type Named = [signal: string, name: unknown];

const firm = new RegExp(`[\\s,]${legalForms}\\.?$`, 'u');
const likePerson = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){1,4}$/u;
/** Platforms on which a page is nobody's own domain. */
const platforms =
	/(?:^|\.)(?:facebook|instagram|linkedin|twitter|x|youtube|tiktok|linktr|wa|t|bit|google|goo|yelp|tripadvisor|booking|apple|threads|pinterest)\.(?:com|ee|me|ly|co|gl)$/u;

const clean = (name: unknown): string | null =>
	typeof name === 'string' && name.length < 200
		? name
				.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
				.replace(/\s+/gu, ' ')
				.trim() || null
		: null;

/** Letters and digits only: emoji are images in one place and text in another. */
const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

export const same = (one: string | null, other: string | null): boolean =>
	one !== null && other !== null && plain(one) === plain(other);

/** Does a longer text begin with this name? */
export const begins = (text: string | null, name: string | null): boolean =>
	text !== null && name !== null && plain(name) !== '' && plain(text).startsWith(plain(name));

/** Is this `ada`, `@ada` or `u/ada`? */
const is = (said: unknown, id: string): boolean =>
	(clean(said) ?? '').toLowerCase().replace(/^(?:@|u\/)|^https?:.*\/@?(?=[^/]+\/?$)|\/$/gu, '') === id.toLowerCase();

/** The title without the count of unread things in front. */
export const titleOf = (document: Document): string | null => clean(document.title.replace(/^\(\d+\+?\) /u, ''));

export const meta = (document: Document, name: string): string | null =>
	clean(document.querySelector<HTMLMetaElement>(`meta[property="${name}"]`)?.content); // Many pages have none

/** `Ada Lovelace (@ada) …`: the names that title and Open Graph give to this handle. */
export const titled = (document: Document, id: string): Named[] =>
	[titleOf(document), meta(document, 'og:title')].map((title, at) => {
		const [, name, handle] = /^(.{1,120}?) \((?:@|u\/)([^()\s]+)\)/u.exec(title ?? '') ?? [];
		return [at ? 'og:title' : 'title', name && is(handle, id) ? name : null];
	});

/** The main entity of the page's ProfilePage, where it bears one of these keys; an application leaves old ones behind. */
export const described = (document: Document, ids: string[]): Thing | undefined =>
	jsonLd(document).find(
		({via, of, props}) =>
			via === 'mainentity' &&
			of?.types[0] === 'ProfilePage' && // Nothing holds what stands for itself
			[props.alternatename, props.additionalname, props.identifier, props.url]
				.flatMap(list)
				.some(said => ids.some(id => is(said, id))),
	);

/** A site that a profile names as its own; null for a page on a platform. */
export const ownSite = (href: string | null): string | null => {
	const host = hostOf(href);
	return host && !platforms.test(host) ? host : null;
};

/** Whoever is behind the handle, by the signals that name it, the most exact first; null where none does. */
export const profile = (id: string, handles: Handle[], named: Named[], fields: Partial<Sighting> = {}) => {
	const told = named.flatMap(([signal, said]) => {
		const value = clean(said);
		return value ? [{field: 'name' as const, signal, value} satisfies Reading] : [];
	});
	const [first] = told;
	if (!first) return null;

	const name = is(first.value, id) ? null : first.value;
	const agreed = told.every(({value}) => same(value, first.value));
	const spoken = told.some(({signal}) => !signal.endsWith('title'));
	const sure = (spoken ? (told.length > 1 ? 1 : 0.8) : 0.5) - (agreed ? 0 : 0.3);
	const kind = fields.kind ?? (name && firm.test(name) ? 'company' : 'person');
	const doubted = kind === 'person' && !likePerson.test(name ?? '');
	const confidence = Math.round(sure * (doubted ? 55 : 100)) / 100;

	return [sighted({role: 'subject', ...fields, kind, name, handles, confidence, evidence: name ? told : []})];
};
