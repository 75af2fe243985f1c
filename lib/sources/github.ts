// GitHub: what a person or an organisation says of itself on its profile there.
import * as z from 'zod/mini';
import {NetTrouble} from '@/lib/net/trouble';
import {address} from './answer/address';
import {list, text, those} from './answer/fields';
import {line} from './answer/line';
import {day, moment} from './answer/moment';
import {type Context, defineSource, handlesOf, type Item} from './define';
import {queryOf} from './read/query';
import {shaped} from './read/shape';
import {linked, linkedKinds} from './social/linked';

const profile = z.object({
	login: z.string().check(z.regex(/^[\w-]{1,60}$/u)),
	type: z.string(),
	bio: text,
	description: text,
	company: text,
	location: text,
	blog: text,
	twitter_username: text,
	is_verified: z.catch(z.boolean(), false),
});

const issue = z.object({
	title: z.string(),
	body: text,
	html_url: z.string(),
	created_at: z.string(),
	user: z.object({login: z.string().check(z.regex(/^[\w-]{1,60}$/u))}),
});

const headersFor = (secret: Context['secret']): Record<string, string> => {
	const token = secret('token');

	return {
		Accept: 'application/vnd.github+json',
		'X-GitHub-Api-Version': '2022-11-28',
		...(token ? {Authorization: `Bearer ${token}`} : {}),
	};
};

/** `@pelagic` is the organisation of that name. Two employers or a former one are none. */
const employer = (words: string): string => (/.[@,;|&]|\bex-|\bformer/iu.test(words) ? '' : words.replace(/^@/u, ''));

export default defineSource({
	title: 'GitHub',
	homepage: 'https://github.com',
	group: 'social',
	terms: {
		url: 'https://docs.github.com/site-policy/github-terms/github-terms-of-service#h-api-terms',
		attribution: null,
		commercialUse: 'yes',
	},
	discloses: {sends: ['profile', 'search'], to: ['api.github.com']},
	origins: () => ['https://api.github.com/*'],
	settings: [{name: 'token', label: 'settingToken', secret: true, optional: true}],
	config: z.object({}),
	startsFrom: [
		{kind: 'person', anyOf: ['github']},
		{kind: 'company', anyOf: ['github']},
	],
	adds: {fields: ['about', 'company', 'location', 'website'], events: [], handles: linkedKinds},
	whole: [],
	keeps: {fresh: day, nothing: 14 * day},
	// 60 an hour for whoever has no token; a token is worth more, but the pace is one.
	pace: {every: 60_000, perDay: 500},
	modelled: {from: 'recorded replies', since: '2026-11'},
	async *ask(asked, {get, secret}) {
		const login = handlesOf(asked, 'github').find(one => /^[\w-]{1,60}$/u.test(one));
		if (!login) return;

		const reply = await get({
			url: `https://api.github.com/${asked.kind === 'company' ? 'orgs' : 'users'}/${login}`,
			headers: headersFor(secret),
			sends: ['profile'],
		});
		if (reply.status !== 200) return yield {is: 'remark', code: 'nothing'};

		const who = shaped(reply, profile);
		if (!who || who.login.toLowerCase() !== login.toLowerCase()) return yield {is: 'remark', code: 'unreadable'};
		if (asked.kind === 'person' && who.type !== 'User')
			return yield {is: 'remark', code: 'ambiguous', detail: line(who.type, 60)};

		const page = `https://github.com/${who.login}`;
		const fact = (field: 'about' | 'company' | 'location', words: string, value = words): Item[] =>
			value ? [{is: 'fact', field, value, evidence: {url: page, quote: words}}] : [];

		const company = line(who.company, 120);
		yield* fact('about', line(who.bio || who.description, 480));
		if (asked.kind === 'person') yield* fact('company', company, employer(company));
		yield* fact('location', line(who.location, 120));

		const blog = address(who.blog);
		if (blog) yield* linked(blog, asked, page, who.is_verified);
		const x = /^\w{1,15}$/u.test(who.twitter_username) ? address(`https://x.com/${who.twitter_username}`) : null;
		if (x) yield* linked(x, asked, page, false);
	},
	// Issues and pull requests of everybody; its discussions are searched by a token and GraphQL alone.
	async *search(words, {get, secret, now}) {
		const since = new Date(now - 30 * day).toISOString().slice(0, 10);
		const query = new URLSearchParams({
			...{q: `${queryOf(words)} is:public created:>=${since}`, sort: 'created', order: 'desc', per_page: '30'},
		});
		const url = `https://api.github.com/search/issues?${query}`;
		const reply = await get({url, headers: headersFor(secret), sends: ['search'], fresh: day / 4});
		const answer = shaped(reply, z.object({items: list}));
		if (!answer) throw new NetTrouble('unreadable', {status: reply.status});

		for (const one of those(answer.items, issue)) {
			const [at, where] = [moment(one.created_at, now, 31 * day), address(one.html_url)];
			const {login} = one.user;
			if (at === null || !where || line(one.title) === '') continue;

			const handle = `github:${login.toLowerCase()}` as const;
			yield {title: line(one.title), text: line(one.body, 5000), url: where.href, author: login, handle, at};
		}
	},
});
