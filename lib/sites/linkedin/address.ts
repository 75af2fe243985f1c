// Whom a LinkedIn URL names: the only signal that every generation of its pages has.
import type {Handle} from '@/lib/domain/handle';

export type Address = {
	kind: 'in' | 'company' | 'school' | 'showcase' | 'job' | 'lead';
	/** Percent-decoded once, lower case; a member id (`ACoAA…`), lead id or job number as it stands. */
	slug: string;
	/** Below the page of that name, such as `/details/experience/`: another view of the same one. */
	deeper: boolean;
};

const hosts = /^(?:(?:www|m|touch|[a-z]{2})\.)?linkedin\.com$/u;
const paths =
	/^\/(?:mwlite\/(?:profile\/)?)?(?:(in|company|school|showcase)|sales\/(?:lead|people)|(jobs)\/view)\/([^/,]+)(?:[/,]([^/]*))?/u;
const memberId = /^ACoAA[\w-]{34}$/u;

const decoded = (part: string): string | null => {
	try {
		const slug = decodeURIComponent(part).normalize();
		const plain = memberId.test(slug) ? slug : slug.toLowerCase();
		return /^(?:me|\.+)$|[\s/%?#\\]/u.test(plain) ? null : plain;
	} catch {
		return null;
	}
};

/** Whom this URL names, or null: a list, a feed, `me`, a path that is no name, another LinkedIn host. */
export const addressOf = ({hostname, pathname, searchParams}: URL): Address | null => {
	if (!hosts.test(hostname)) return null;
	const [, named, jobs, part = '', below = ''] = paths.exec(pathname) ?? [];
	const [job] =
		/\d+$/u.exec(jobs ? part : (pathname.startsWith('/jobs/') && searchParams.get('currentJobId')) || '') ?? [];
	const kind = (named as Address['kind']) ?? (job ? 'job' : 'lead');
	const slug = named ? decoded(part) : job || (jobs ? '' : part);
	return slug ? {kind, slug, deeper: below.length > 2} : null;
};

/** The handle of a named page; a member id is another key of the same person and keeps its case. */
export const handleOf = ({kind, slug}: Pick<Address, 'kind' | 'slug'>): Handle =>
	`linkedin:${memberId.test(slug) ? 'member' : kind}/${slug}`;

/** Whom a link names. */
export const linked = (link: Element | null | undefined): Address | null => {
	const url = URL.parse(link?.getAttribute('href') ?? '', 'https://www.linkedin.com'); // Missing where a part of the page is
	return url && addressOf(url);
};

/** Is this link about the one of this address? */
export const isOf =
	(address: Address) =>
	(link: Element | null): boolean => {
		const other = linked(link);
		return other !== null && handleOf(other) === handleOf(address);
	};
