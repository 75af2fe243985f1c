// Forums: where each keeps the first post of a thread, and by what its writers are known. Hosts whose software is told by its own mark.
import type {Handle} from '../domain/handle';
import type {Page} from '../domain/page';

export type Forum = {
	is(page: Page): boolean;
	/** Holds the first post; the other selectors look within, or in the whole page where they begin with `/`. */
	post: string;
	title: string;
	body: string;
	author: string;
	time: string;
	handle?(author: string, link: string, host: string): Handle;
};

const generator = (document: Document): string =>
	document.querySelector('meta[name=generator]')?.getAttribute('content') ?? ''; // Missing on most pages

export const forums: readonly Forum[] = [
	{
		is: ({url}) => url.hostname === 'news.ycombinator.com' && url.pathname === '/item',
		post: '.fatitem',
		title: '.titleline > a',
		body: '.toptext,.commtext',
		author: '.hnuser',
		time: '.age',
		handle: author => `hackernews:${author}`,
	},
	{
		is: ({url, document}) =>
			/^\/(?:questions|q)\/\d+/u.test(url.pathname) && document.querySelector('#question .js-post-body') !== null,
		post: '#question',
		title: '/#question-header h1',
		body: '.js-post-body',
		author: '.owner .user-details a,.post-signature:last-child .user-details a',
		time: '.owner .relativetime,.post-signature:last-child .relativetime,time',
		handle: (_, link, host) => `stackexchange:${host}/${/\/users\/(\d+)/u.exec(link)?.[1] ?? ''}`, // Missing of a writer who left
	},
	{
		is: ({url}) => /(?:^|\.)reddit\.com$/u.test(url.hostname) && url.pathname.includes('/comments/'),
		post: 'shreddit-post,#siteTable > .thing.link',
		title: '[slot=title],a.title',
		body: '[slot=text-body],.usertext-body .md',
		author: '[slot=authorName] a,a.author,a[href^="/user/"]',
		time: 'time,faceplate-timeago[ts]',
		handle: author => `reddit:${author.replace(/^\/?u\//u, '').toLowerCase()}`,
	},
	{
		is: ({url}) => url.hostname === 'github.com' && /^\/[^/]+\/[^/]+\/(?:issues|discussions)\/\d+/u.test(url.pathname),
		post: '[data-testid=issue-viewer-issue-container],.js-discussion .TimelineItem,.js-discussion-main,.js-discussion',
		title: '/[data-testid=issue-title],.js-issue-title,.gh-header-title .js-title',
		body: '[data-testid=issue-body] .markdown-body,.js-comment-body,.comment-body',
		author: '[data-testid=issue-body-header-author],.author',
		time: 'relative-time',
		handle: author => `github:${author.toLowerCase()}`,
	},
	{
		is: ({url, document}) => url.pathname.includes('/t/') && /^Discourse /u.test(generator(document)),
		post: '#post_1',
		title: '/#topic-title .fancy-title,#topic-title h1',
		body: '.cooked',
		author: '[data-user-card]',
		time: '.post-date [data-time],.relative-date[data-time]',
		handle: (author, _, host) => `discourse:${host}/${author.toLowerCase()}`,
	},
];
