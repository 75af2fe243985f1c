// What of a subject a recipe may ask with: its name, its company, its domain, and its handles.
import type {Sent} from '@/lib/net/types';
import {type Asked, handlesOf} from '../define';

/** Known of most subjects without a handle, so a template may name them beside what it needs. */
const common = ['name', 'company', 'domain'] as const;

/** Kinds of handle that stand for a page about somebody; any other but these and the named ones is the key of a record. */
const profiles: readonly string[] = [
	...['linkedin', 'github', 'gitlab', 'x', 'bluesky', 'fediverse', 'instagram', 'tiktok', 'threads', 'facebook'],
	...['reddit', 'youtube', 'xing', 'hackernews', 'producthunt', 'stackexchange', 'crunchbase', 'url'],
];

/** May a template of this recipe name it? */
export const mayName = (needs: readonly string[], name: string): boolean =>
	needs.includes(name) || common.some(one => one === name);

/** The value for a name, the first where there are several; null where it is not known. */
export const askedFor = (asked: Asked, name: string): string | null => {
	if (name === 'name') return asked.name || null;
	if (name === 'company') return asked.company || (asked.kind === 'company' ? asked.name || null : null);
	if (name === 'domain') return asked.domain ?? handlesOf(asked, 'domain')[0] ?? null;

	return handlesOf(asked, name)[0] ?? null;
};

/** As what it stands in the ledger. */
export const sentAs = (name: string): Sent => {
	if (name === 'name' || name === 'company' || name === 'domain' || name === 'email' || name === 'phone') return name;

	return profiles.includes(name) ? 'profile' : 'record';
};
