// Posts: what is written in the mail or the thread in view. Sent for by the keeper when a view asks, in slices of the page's idle time.

import {isHandle} from '../domain/handle-form';
import type {Page} from '../domain/page';
import type {Post, Posts} from '../domain/post';
import {postLimits} from '../domain/post-form';
import {forumPost} from './forum';
import {forums} from './forums';
import {mailPosts} from './mail';
import {idle} from './words';

const mailboxes = /^(?:mail\.google\.com|outlook\.(?:(?:live|office|office365)\.com|cloud\.microsoft))$/u;

const cut = (words: string | null, most: number): string | null => words?.slice(0, most).trim() || null; // Missing where the page does not say

const fit = (post: Post): Post => ({
	...post,
	title: cut(post.title, postLimits.title),
	author: cut(post.author, postLimits.author),
	handle: isHandle(post.handle) ? post.handle : null,
	text: cut(post.text, postLimits.text) ?? '',
});

const isMailbox = ({url}: Page): boolean => mailboxes.test(url.hostname);
/** Where a mail or a thread is by the page's address. */
const isAwaited = (page: Page): boolean => isMailbox(page) || forums.some(({is}) => is(page));

/** Who is on a page stands there before what they wrote: then it is looked at once more, after as many milliseconds. */
const again = [400, 1200];

const postsOf = async (page: Page): Promise<Post[]> => {
	await idle();
	if (isMailbox(page)) return mailPosts(page);

	const post = await forumPost(page);
	return post ? [post] : [];
};

export const readPosts = async (page: Page): Promise<Posts> => {
	let posts = await postsOf(page);
	for (const ms of again) {
		if (!isAwaited(page) || posts.some(({text, title, from}) => text || (from === 'forum' && title))) break;

		await new Promise(resolve => setTimeout(resolve, ms));
		posts = await postsOf(page);
	}
	return {url: page.url.href, posts: posts.map(fit)};
};
