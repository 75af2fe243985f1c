// Posts: what somebody wrote themselves, as events of the day they wrote it.
import {line} from '../answer/line';
import {day, moment} from '../answer/moment';
import type {Item} from '../define';

/** One post; `at` as the service has it. */
export type Post = {key: string; text: string; url: string; at: string | number | null};

/** Posts of the last 30 days, the newest first, ten at most. What says nothing in words is left out. */
export const postsOf = (posts: readonly Post[], now: number): Item[] =>
	posts
		.flatMap(({key, text, url, at: said}) => {
			const [title, at] = [line(text, 200), moment(said, now, 30 * day)];
			return at === null || !/\p{L}/u.test(title) ? [] : [{key, title, at, url, quote: line(text, 480)}];
		})
		.sort((a, b) => b.at - a.at || (a.key < b.key ? -1 : 1))
		.slice(0, 10)
		.map(({quote, url, ...post}) => ({is: 'event', event: 'post', ...post, evidence: {url, quote}}));
