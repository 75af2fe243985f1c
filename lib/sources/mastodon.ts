// Mastodon: what somebody says of themselves on the Fediverse, the links a server has checked, and what they posted in the last month.
import * as z from 'zod/mini';
import {NetTrouble} from '@/lib/net/trouble';
import {address} from './answer/address';
import {list, text, those} from './answer/fields';
import {line, links, shownText} from './answer/line';
import {day, moment} from './answer/moment';
import {defineSource, handlesOf} from './define';
import {shaped} from './read/shape';
import {hostShape, originsOf} from './social/host';
import {linked, linkedKinds} from './social/linked';
import {postsOf} from './social/posts';

const account = z.object({
	id: z.string().check(z.regex(/^\w{1,40}$/u)),
	username: z.string(),
	url: z.string(),
	note: text,
	fields: list,
});
const field = z.object({value: z.string(), verified_at: z.string()});
const status = z.object({
	id: z.string().check(z.regex(/^\w{1,40}$/u)),
	created_at: z.string(),
	visibility: z.string(),
	content: text,
	spoiler_text: text,
	url: z.string(),
	reblog: z.optional(z.unknown()),
});
const written = z.extend(status, {account: z.object({acct: z.string().check(z.regex(/^[\w.-]+(?:@[\w.:-]+)?$/u))})});

/** The server that is asked for everybody, unless the rep names their own: one server learns of it, and not everybody's. */
const usual = 'mastodon.social';
const serverOf = ({server}: {server?: string | undefined}): string => server || usual;

export default defineSource({
	title: 'Mastodon',
	homepage: 'https://joinmastodon.org',
	group: 'social',
	terms: {url: 'https://docs.joinmastodon.org/api/rate-limits/', attribution: null, commercialUse: 'yes'},
	discloses: {sends: ['profile', 'search'], to: ['{server}']},
	origins: config => originsOf(serverOf(config)),
	settings: [{name: 'server', label: 'settingServer', placeholder: usual, optional: true}],
	config: z.object({server: z.optional(z.union([hostShape, z.literal('')]))}),
	startsFrom: [
		{kind: 'person', anyOf: ['fediverse']},
		{kind: 'company', anyOf: ['fediverse']},
	],
	adds: {fields: ['about', 'website'], events: ['post'], handles: linkedKinds},
	whole: [],
	keeps: {fresh: day / 4, nothing: 14 * day},
	pace: {every: 1000, perDay: 500},
	modelled: {from: 'recorded replies', since: '2026-11'},
	async *ask(asked, {config, get, now}) {
		const [, name, home] = /^([\w.-]+)@([\w.:-]+)$/u.exec(handlesOf(asked, 'fediverse')[0] ?? '') ?? [];
		if (!name || !home) return;

		const server = serverOf(config);
		const api = `https://${server}/api/v1/accounts/`;
		const acct = encodeURIComponent(home === server ? name : `${name}@${home}`);
		const reply = await get({url: `${api}lookup?acct=${acct}`, sends: ['profile']});
		if (reply.status !== 200) return yield {is: 'remark', code: 'nothing'};

		const who = shaped(reply, account);
		const page = who && address(who.url);
		if (!page || who.username.toLowerCase() !== name.toLowerCase()) return yield {is: 'remark', code: 'unreadable'};

		const about = line(shownText(who.note), 480);
		if (about) yield {is: 'fact', field: 'about', value: about, evidence: {url: page.href, quote: about}};
		for (const {value} of those(who.fields, field).slice(0, 8))
			for (const url of links(value).slice(0, 1).map(address)) if (url) yield* linked(url, asked, page.href, true);

		const path = `${api}${who.id}/statuses?exclude_replies=true&exclude_reblogs=true&limit=20`;
		const posts = await get({url: path, sends: ['profile']});
		const answer = posts.status === 200 ? shaped(posts, z.array(z.unknown())) : null;
		if (!answer) return yield {is: 'remark', code: 'unreadable'};

		const open = those(answer, status).filter(one => !one.reblog && /^(?:public|unlisted)$/u.test(one.visibility));
		yield* postsOf(
			open.flatMap(one => {
				const url = address(one.url);
				// What is behind a warning stays behind it.
				const words = one.spoiler_text || shownText(one.content);
				return url ? [{key: one.id, text: words, url: url.href, at: one.created_at}] : [];
			}),
			now,
		);
	},
	// Words are searched for whoever is signed in alone; what is tagged with them is shown to everybody.
	async *search([word = ''], {config, get, now}) {
		const tag = word.replace(/[^\p{L}\p{M}\p{N}_]/gu, '');
		if (tag === '') return;

		const server = serverOf(config);
		const url = `https://${server}/api/v1/timelines/tag/${encodeURIComponent(tag)}?limit=40`;
		const reply = await get({url, sends: ['search']});
		const answer = shaped(reply, z.array(z.unknown()));
		if (!answer) throw new NetTrouble('unreadable', {status: reply.status});

		for (const one of those(answer, written)) {
			const [at, where] = [moment(one.created_at, now, 31 * day), address(one.url)];
			if (at === null || !where || one.reblog || one.visibility !== 'public') continue;

			const author = one.account.acct.includes('@') ? one.account.acct : `${one.account.acct}@${server}`;
			const text = line(one.spoiler_text || shownText(one.content), 5000);
			const handle = `fediverse:${author.toLowerCase()}` as const;
			if (text) yield {title: '', text, url: where.href, author, handle, at};
		}
	},
});
