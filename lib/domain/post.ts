// A post: what somebody wrote and the page shows whole, a mail or the first of a thread. Read and forgotten, never kept.
import * as z from 'zod/mini';
import {type Handle, handleSchema} from './handle';
import {postLimits} from './post-form';

export type Post = {
	from: 'mail' | 'forum';
	/** The subject line, or the thread's own. */
	title: string | null;
	/** Who wrote it, as the page calls them. */
	author: string | null;
	/** By which they are known there, where the page gives it away. */
	handle: Handle | null;
	/** When it was written, in milliseconds since the epoch; null where the page shows no date that can be read without guessing. */
	at: number | null;
	text: string;
};

const text = (most: number) => z.nullable(z.string().check(z.minLength(1), z.maxLength(most)));

/** What the page was when it was read, and its posts in their order. */
export const postsSchema = z.lazy(() =>
	z.strictObject({
		url: z.string().check(z.maxLength(4000)),
		posts: z
			.array(
				z.strictObject({
					from: z.enum(['mail', 'forum']),
					title: text(postLimits.title),
					author: text(postLimits.author),
					handle: z.nullable(handleSchema),
					at: z.nullable(z.number()),
					text: z.string().check(z.maxLength(postLimits.text)),
				}),
			)
			.check(z.maxLength(postLimits.posts)),
	}),
);
export type Posts = z.infer<typeof postsSchema>;
