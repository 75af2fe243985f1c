// Whom a LinkedIn URL names: the only signal that every generation of its pages has.
import type {Handle} from '@/lib/domain/handle';

export type Address = {
	kind: 'in' | 'company' | 'school' | 'showcase' | 'job' | 'lead';
	/** Percent-decoded once, lower case; a member id (`ACoAA…`), lead id or job number as it stands. */
	slug: string;
	/** Below the page of that name, such as `/details/experience/`: another view of the same one. */
	deeper: boolean;
};

const named = /^\/(?:mwlite\/(?:profile\/)?)?(in|company|school|showcase)\/([^/]+)(?:\/([^/]*))?/u;
const memberId = /^ACoAA[\w-]{34}$/u;
const refused = /^(?:me|unavailable|\.*)$|[\s/%?#\\]/u;

const decoded = (part: string): string | null => {
	try {
		const slug = decodeURIComponent(part).normalize();
		const plain = memberId.test(slug) ? slug : slug.toLowerCase();
		return refused.test(plain) ? null : plain;
	} catch {
		return null;
	}
};

/** Whom this URL names, or null: a list, a feed, `me`, a path that is no name, another LinkedIn host. */
export const addressOf = ({hostname, pathname, searchParams}: URL): Address | null => {
	if (!/^(?:(?:www|m|touch|[a-z]{2})\.)?linkedin\.com$/u.test(hostname)) return null;
	const [, kind, part, below] = named.exec(pathname) ?? [];
	if (kind && part) {
		const slug = decoded(part);
		return slug === null ? null : {kind: kind as Address['kind'], slug, deeper: (below ?? '').length > 2};
	}
	const [, lead] = /^\/sales\/(?:lead|people)\/([\w-]+)/u.exec(pathname) ?? [];
	if (lead) return {kind: 'lead', slug: lead, deeper: false};
	const [, viewed] = /^\/jobs\/view\/(?:[^/]*-)?(\d+)\/?$/u.exec(pathname) ?? [];
	const job = viewed ?? (pathname.startsWith('/jobs/') ? searchParams.get('currentJobId') : null);
	return job && /^\d+$/u.test(job) ? {kind: 'job', slug: job, deeper: false} : null;
};

/** Whom a link names. `href` may be relative. */
export const linked = (href: string | null | undefined): Address | null => {
	const url = href ? URL.parse(href, 'https://www.linkedin.com') : null;
	return url && addressOf(url);
};

/** The handle of a named page; a member id is another key of the same person and keeps its case. */
export const handleOf = ({kind, slug}: Pick<Address, 'kind' | 'slug'>): Handle =>
	`linkedin:${memberId.test(slug) ? 'member' : kind}/${slug}`;
