// Job boards, status pages and feeds that a company's site links to.
import {registrable} from '@/lib/identity/domain';
import type {Item} from '../define';
import {feedUrl} from '../read/feed-url';
import type {Link} from '../read/html';
import {at, handle} from '../read/say';

/** Boards by the address under which a company's own jobs are: the name in brackets is the company's on it. */
const boards: readonly [kind: string, host: RegExp, path: RegExp][] = [
	[
		'greenhouse',
		/^(?:job-)?boards(?:\.eu)?\.greenhouse\.io$/u,
		/^\/embed\/job_(?:board|app)(?:\/js)?\?(?:[^#]*&)?for=([\w-]+)/u,
	],
	['greenhouse', /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io$/u, /^\/(?!embed(?:\/|$))([\w-]+)/u],
	['lever', /^jobs(?:\.eu)?\.lever\.co$/u, /^\/([\w.-]+)/u],
	['ashby', /^jobs\.ashbyhq\.com$/u, /^\/([\w.%-]+)/u],
	['smartrecruiters', /^(?:careers|jobs)\.smartrecruiters\.com$/u, /^\/(?:oneclick-ui\/company\/)?([\w-]+)/u],
	['workable', /^apply\.workable\.com$/u, /^\/(?!api\/|j\/)([\w-]+)/u],
];

const boardOf = (url: URL): [kind: string, name: string] | null => {
	const path = url.pathname + url.search;
	for (const [kind, host, pattern] of boards) {
		const name = host.test(url.hostname) ? pattern.exec(path)?.[1] : undefined;
		if (name) return [kind, name];
	}
	const [, own] = /^(?!www\.|api\.|app\.|support\.|help\.)([\w-]+)\.recruitee\.com$/u.exec(url.hostname) ?? [];

	return own ? ['recruitee', own] : null;
};

const absolute = (links: readonly Link[], base: string): {link: Link; url: URL}[] =>
	links.flatMap(link => {
		const url = URL.parse(link.href, base);
		return url && /^https?:$/u.test(url.protocol) ? [{link, url}] : [];
	});

const distinct = (items: readonly Item[]): Item[] => [
	...new Map(items.map(item => [item.is === 'handle' ? item.handle : '', item])).values(),
];

/** Job boards that a page shows or links to, three at most: a page of links to others' jobs is none. */
export const boardsOn = (links: readonly Link[], base: string): Item[] => {
	const found = distinct(
		absolute(links, base).flatMap(({url}) => {
			const board = boardOf(url);
			return board ? handle(board[0], board[1], at(base, url.href)) : [];
		}),
	);

	return found.length > 3 ? [] : found;
};

/** The page on which a service says whether it runs: at the company's own host, or at the one who hosts such pages. */
export const statusOn = (links: readonly Link[], base: string, domain: string): Item[] => {
	const found = absolute(links, base).find(
		({url: {hostname}}) =>
			(/^status\./u.test(hostname) && registrable(hostname) === domain) || /^[\w-]+\.statuspage\.io$/u.test(hostname),
	);

	return found ? handle('statuspage', found.url.hostname, at(base, found.url.href)) : [];
};

/** Feeds that a page names as its own, three at most; those of comments are others' words. */
export const feedsOn = (links: readonly Link[], base: string): Item[] =>
	distinct(
		links
			.filter(
				({rel, type}) => /\balternate\b/u.test(rel) && /^application\/(?:rss\+xml|atom\+xml|feed\+json)/u.test(type),
			)
			.filter(({href}) => !/comments?\b/iu.test(href))
			.flatMap(({href}) => handle('feed', feedUrl(href, base), at(base, href))),
	).slice(0, 3);

/** The page about work there, on the company's own site. */
export const careersOn = (links: readonly Link[], base: string, domain: string): string | null => {
	const words =
		/(?<!\p{L})(?:careers?|jobs?|join us|work with us|we(?:’|')re hiring|karriere|stellen(?:angebote)?|emplois?|recrutement|carri[eè]res?|empleos?|trabaja con nosotros|vagas|carreiras?|trabalhe conosco)(?!\p{L})/iu;
	const own = absolute(links, base).filter(
		({link, url}) => link.tag === 'a' && registrable(url.hostname) === domain && url.protocol === 'https:',
	);
	const named = own.find(({link, url}) => words.test(link.text) || words.test(url.pathname.replace(/[/_-]+/gu, ' ')));
	if (!named) return null;

	named.url.hash = '';
	return named.url.href === base ? null : named.url.href;
};
