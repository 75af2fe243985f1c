// A forum: the post that opened the thread in view, by what is known of its software, else by the data that the page states of itself.
import type {Page} from '../domain/page';
import type {Post} from '../domain/post';
import {type Thing, thingsOf} from '../language/things';
import {dataOf} from '../sites/dom/jsonld';
import {text} from '../sites/dom/text';
import {forums} from './forums';
import {timeIn, timeOf} from './time';
import {wordsOf} from './words';

const said = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value.trim() : null);
const asThing = (value: unknown): Thing | null =>
	typeof value === 'object' && value !== null && 'props' in value ? (value as Thing) : null;

/** The selector within, or in the whole page where it begins with `/`. */
const find = (post: Element, selector: string): Element | null =>
	selector.startsWith('/') ? post.ownerDocument.querySelector(selector.slice(1)) : post.querySelector(selector);

const known = async (page: Page): Promise<Post | null> => {
	const forum = forums.find(({is}) => is(page));
	const post = forum && page.document.querySelector(forum.post);
	if (!forum || !post) return null;

	const [author, body, time] = [find(post, forum.author), find(post, forum.body), find(post, forum.time)];
	const name = author?.getAttribute('data-user-card') ?? text(author); // Missing where its writer left, and of most forums
	const link = author?.getAttribute('href') ?? ''; // As above
	return {
		from: 'forum',
		title: text(find(post, forum.title)) ?? post.getAttribute('post-title'),
		author: name,
		handle: (name && forum.handle?.(name, link, page.url.hostname)) || null, // Missing where nobody is known by a name there
		at: timeOf(time) ?? timeOf(post),
		text: body ? await wordsOf(body) : '',
	};
};

/** The first discussion or question that the page describes, and no answer to it. */
const described = ({document}: Page): Post | null => {
	// Most pages describe much and no discussion: their data is not taken apart.
	const blocks = dataOf(document).flatMap(({text}) => (/DiscussionForumPosting|QAPage/u.test(text) ? text : []));
	const thing = thingsOf(blocks).find(
		({types, via}) =>
			types.some(type => /^(?:DiscussionForumPosting|Question)$/u.test(type)) && (via === null || via === 'mainentity'),
	);
	// A question of a list of the page's own, as in a FAQ, is nobody's. Missing where it stands for itself
	if (!thing || (thing.types.includes('Question') && !thing.of?.types.includes('QAPage'))) return null;

	const {props} = thing;
	const words = said(props.articlebody) ?? said(props.text) ?? '';
	return {
		from: 'forum',
		title: said(props.headline) ?? said(props.name),
		author: said(asThing(props.author)?.props.name), // Missing where it is written as plain text
		handle: null,
		at: timeIn(said(props.datepublished) ?? said(props.datecreated) ?? ''),
		text: words.replace(/<[^>]{0,300}>/gu, ' '),
	};
};

export const forumPost = async (page: Page): Promise<Post | null> => (await known(page)) ?? described(page);
