// Stack Exchange: what a member says of themselves on one of its sites, and what they asked there in the last month.
import * as z from 'zod/mini';
import {NetTrouble} from '@/lib/net/trouble';
import {address} from './answer/address';
import {list, text, those} from './answer/fields';
import {line, shownText, unescaped} from './answer/line';
import {day, moment} from './answer/moment';
import {type Context, defineSource, handlesOf, type Item} from './define';
import {queryOf} from './read/query';
import {shaped} from './read/shape';
import {linked, linkedKinds} from './social/linked';
import {postsOf} from './social/posts';

const wrapper = z.object({
	items: list,
	/** Seconds in which nothing may be asked. */
	backoff: z.catch(z.number(), 0),
	quota_remaining: z.catch(z.number(), 1),
	error_name: text,
});
const member = z.object({user_id: z.number(), link: z.string(), location: text, website_url: text});
const question = z.object({question_id: z.int(), title: z.string(), link: z.string(), creation_date: z.number()});

const excerpt = z.object({
	title: z.string(),
	excerpt: text,
	question_id: z.int(),
	answer_id: z.optional(z.int()),
	creation_date: z.number(),
});

type Answered = {items: unknown[]; more: boolean} | Extract<Item, {is: 'remark'}>;

const slowDown = (detail: string): Answered => ({is: 'remark', code: 'slow-down', detail});

/** What came back, and whether more may be asked: it says so in the body, also of an error, and bans who does not listen. */
const ask = async (
	{get}: Pick<Context, 'get'>,
	path: string,
	sends: 'profile' | 'search' = 'profile',
): Promise<Answered> => {
	try {
		const reply = await get({url: `https://api.stackexchange.com/2.3/${path}`, sends: [sends]});
		const said = shaped(reply, wrapper);
		if (!said) return {is: 'remark', code: 'unreadable'};
		if (said.error_name === 'throttle_violation') return slowDown(said.error_name);
		if (said.error_name !== '') return {is: 'remark', code: 'nothing', detail: line(said.error_name, 60)};

		return {items: said.items, more: said.backoff <= 0 && said.quota_remaining > 0};
	} catch (error) {
		// Errors are a 400, whatever is wrong.
		if (!(error instanceof NetTrouble) || error.status !== 400) throw error;

		return /throttle/u.test(error.detail ?? '') ? slowDown('throttle_violation') : {is: 'remark', code: 'nothing'};
	}
};

export default defineSource({
	title: 'Stack Exchange',
	homepage: 'https://stackexchange.com',
	group: 'social',
	terms: {
		url: 'https://stackoverflow.com/legal/api-terms-of-use',
		attribution: 'Stack Exchange, CC BY-SA',
		commercialUse: 'yes',
	},
	discloses: {sends: ['profile', 'search'], to: ['api.stackexchange.com']},
	origins: () => ['https://api.stackexchange.com/*'],
	settings: [],
	config: z.object({}),
	startsFrom: [{kind: 'person', anyOf: ['stackexchange']}],
	adds: {fields: ['location', 'website'], events: ['post'], handles: linkedKinds},
	whole: [],
	keeps: {fresh: day, nothing: 14 * day},
	pace: {every: 2000, perDay: 250},
	modelled: {from: 'published spec', since: '2026-11'},
	async *ask(asked, context) {
		const [, site, id] = /^([a-z.]{3,60})\/(\d{1,12})$/u.exec(handlesOf(asked, 'stackexchange')[0] ?? '') ?? [];
		if (!site || !id) return;

		const profile = await ask(context, `users/${id}?site=${site}`);
		if ('is' in profile) return yield profile;

		const who = those(profile.items, member).find(one => String(one.user_id) === id);
		const page = who && address(who.link);
		if (!page) return yield {is: 'remark', code: profile.items.length > 0 ? 'unreadable' : 'nothing'};

		const location = line(unescaped(who.location), 120);
		const evidence = {url: page.href, quote: location};
		if (location) yield {is: 'fact', field: 'location', value: location, evidence};
		const website = address(unescaped(who.website_url));
		if (website) yield* linked(website, asked, page.href, false);
		if (!profile.more) return yield {is: 'remark', code: 'slow-down', detail: 'backoff'};

		const since = Math.floor((context.now - 30 * day) / day) * (day / 1000);
		const path = `users/${id}/questions?order=desc&sort=creation&fromdate=${since}&pagesize=10&site=${site}`;
		const questions = await ask(context, path);
		if ('is' in questions) return yield questions;

		const posts = those(questions.items, question).flatMap(one => {
			const url = address(one.link);
			const key = `${site}/${one.question_id}`;
			return url ? [{key, text: unescaped(one.title), url: url.href, at: one.creation_date * 1000}] : [];
		});
		yield* postsOf(posts, context.now);
		if (!questions.more) yield {is: 'remark', code: 'slow-down', detail: 'backoff'};
	},
	async *search(words, context) {
		const since = Math.floor((context.now - 30 * day) / day) * (day / 1000);
		const query = new URLSearchParams({
			...{order: 'desc', sort: 'creation', q: queryOf(words), fromdate: String(since)},
			...{pagesize: '50', site: 'stackoverflow'},
		});
		const found = await ask(context, `search/excerpts?${query}`, 'search');
		// Where nothing is, it says so by an error too.
		if ('is' in found && found.code === 'nothing') return;
		if ('is' in found) throw new NetTrouble(found.code === 'slow-down' ? 'slow-down' : 'unreadable');

		for (const one of those(found.items, excerpt)) {
			const at = moment(one.creation_date * 1000, context.now, 31 * day);
			const where = one.answer_id === undefined ? `q/${one.question_id}` : `a/${one.answer_id}`;
			const title = line(unescaped(one.title), 300);
			if (at === null || title === '') continue;

			const words = line(shownText(one.excerpt), 5000);
			yield {title, text: words, url: `https://stackoverflow.com/${where}`, author: null, handle: null, at};
		}
		if (!found.more) throw new NetTrouble('slow-down', {detail: 'backoff'});
	},
});
