// Bluesky: what somebody says of themselves there, and what they posted in the last month.
import * as z from 'zod/mini';
import {isHandle} from '@/lib/domain/handle-form';
import {NetTrouble} from '@/lib/net/trouble';
import type {Reply} from '@/lib/net/types';
import {list, text, those} from './answer/fields';
import {line} from './answer/line';
import {day} from './answer/moment';
import {type Context, defineSource, handlesOf} from './define';
import {shaped} from './read/shape';
import {postsOf} from './social/posts';

const api = 'https://public.api.bsky.app/xrpc/app.bsky.';

const profile = z.object({
	did: z.string().check(z.regex(/^did:[a-z]+:[\w.:%-]{3,200}$/u)),
	handle: z.string().check(z.regex(/^[\w.-]{3,253}$/u)),
	description: text,
	labels: list,
});
const post = z.object({
	post: z.object({
		uri: z.string().check(z.regex(/^at:\/\/[\w.:%-]+\/app\.bsky\.feed\.post\/[\w.~-]{1,100}$/u), z.maxLength(200)),
		author: z.object({did: z.string()}),
		record: z.object({text, createdAt: text}),
		indexedAt: text,
	}),
	reason: z.optional(z.unknown()),
});

/** The account asks not to be shown to whoever is not signed in. */
const hidden = z.object({val: z.literal('!no-unauthenticated')});

/** The service says 400, not 404, where there is nobody of that name. */
const ask = async ({get}: Pick<Context, 'get'>, path: string): Promise<Reply | null> => {
	try {
		const reply = await get({url: api + path, sends: ['profile']});
		return reply.status === 200 ? reply : null;
	} catch (error) {
		if (error instanceof NetTrouble && error.status === 400) return null;

		throw error;
	}
};

/** Who posts with the clock set back or forth has it the day it arrived. */
const written = ({record, indexedAt}: z.infer<typeof post>['post']): string =>
	Date.parse(record.createdAt) <= Date.parse(indexedAt) ? record.createdAt : indexedAt || record.createdAt;

export default defineSource({
	title: 'Bluesky',
	homepage: 'https://bsky.app',
	group: 'social',
	terms: {url: 'https://docs.bsky.app/docs/support/developer-guidelines', attribution: null, commercialUse: 'yes'},
	discloses: {sends: ['profile'], to: ['public.api.bsky.app']},
	origins: () => ['https://public.api.bsky.app/*'],
	settings: [],
	config: z.object({}),
	startsFrom: [
		{kind: 'person', anyOf: ['bluesky']},
		{kind: 'company', anyOf: ['bluesky']},
	],
	adds: {fields: ['about'], events: ['post'], handles: ['bluesky']},
	whole: [],
	keeps: {fresh: 6 * (day / 24), nothing: 14 * day},
	pace: {every: 1000, perDay: 500},
	modelled: {from: 'published spec', since: '2026-11'},
	async *ask(asked, context) {
		const known = handlesOf(asked, 'bluesky');
		const actor = known.find(one => !one.startsWith('did:')) ?? known[0];
		if (!actor) return;

		const reply = await ask(context, `actor.getProfile?actor=${encodeURIComponent(actor)}`);
		const who = reply && shaped(reply, profile);
		if (!who) return yield {is: 'remark', code: reply ? 'unreadable' : 'nothing'};
		if (those(who.labels, hidden).length > 0) return yield {is: 'remark', code: 'not-allowed'};

		const url = `https://bsky.app/profile/${who.handle === 'handle.invalid' ? who.did : who.handle}`;
		const about = line(who.description, 480);
		if (about) yield {is: 'fact', field: 'about', value: about, evidence: {url, quote: about}};
		// The name may change hands, this key does not.
		const key = `bluesky:${who.did.toLowerCase()}` as const;
		if (isHandle(key)) yield {is: 'handle', handle: key, evidence: {url, quote: who.handle}};

		const path = `feed.getAuthorFeed?actor=${encodeURIComponent(who.did)}&filter=posts_no_replies&limit=30`;
		const feed = await ask(context, path);
		const answer = feed && shaped(feed, z.object({feed: z.array(z.unknown())}));
		if (!answer) return yield {is: 'remark', code: 'unreadable'};

		const own = those(answer.feed, post).filter(one => !one.reason && one.post.author.did === who.did);
		yield* postsOf(
			own.map(one => ({
				key: one.post.uri,
				text: one.post.record.text,
				url: `${url}/post/${one.post.uri.split('/').at(-1)}`,
				at: written(one.post),
			})),
			context.now,
		);
	},
});
