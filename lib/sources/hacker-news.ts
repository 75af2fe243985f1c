// Hacker News: who mentions a company's domain there, in the last three months.
import * as z from 'zod/mini';
import {registrable} from '@/lib/identity/domain';
import {NetTrouble} from '@/lib/net/trouble';
import {address, at as placeOf} from './answer/address';
import {text, those} from './answer/fields';
import {line, shownText} from './answer/line';
import {day, moment} from './answer/moment';
import {defineSource, type Item} from './define';
import {queryOf} from './read/query';
import {shaped} from './read/shape';

const hit = z.object({
	objectID: z.string().check(z.regex(/^\d{1,12}$/u)),
	created_at_i: z.number(),
	title: text,
	story_title: text,
	url: text,
	comment_text: text,
	story_text: text,
	author: text,
});

const api = 'https://hn.algolia.com/api/v1/search_by_date?';
/** By the day, so that an address asked twice is the same address. */
const sinceOf = (now: number, days: number): number => Math.floor((now - days * day) / day) * (day / 1000);
const pageOf = (id: string): string => `https://news.ycombinator.com/item?id=${id}`;

/** The words around a place in a text: some before it, and as many as there is room for. */
const around = (words: string, at: number, before: number, most: number): string => {
	if (at <= before) return line(words, most);

	const gap = words.indexOf(' ', at - before);
	const from = gap === -1 || gap > at ? at - before : gap + 1;

	return line(`…${words.slice(from)}`, most);
};

/** A hit that names the domain, by the story's address or in its words; the search alone is no proof. */
const mention = (one: z.infer<typeof hit>, domain: string, now: number): Item[] => {
	const when = moment(one.created_at_i * 1000, now, 91 * day);
	const told = line(shownText(one.comment_text || one.story_text), 20_000);
	const link = address(one.url);
	const at = placeOf(told, domain);
	const named = at !== -1 || placeOf(one.title, domain) !== -1 || (link && registrable(link.hostname) === domain);
	const title = line(one.title || (at === -1 ? '' : around(told, at, 60, 200)), 200);
	if (!named || when === null || title === '') return [];

	const quote = at === -1 ? title : around(told, at, 200, 480);
	const evidence = {url: pageOf(one.objectID), quote};
	return [{is: 'event', event: 'mention', title, at: when, key: one.objectID, evidence}];
};

export default defineSource({
	title: 'Hacker News',
	homepage: 'https://news.ycombinator.com',
	group: 'social',
	terms: {url: 'https://hn.algolia.com/api', attribution: 'Search by Algolia', commercialUse: 'yes'},
	discloses: {sends: ['domain', 'search'], to: ['hn.algolia.com']},
	origins: () => ['https://hn.algolia.com/*'],
	settings: [],
	config: z.object({}),
	startsFrom: [{kind: 'company', anyOf: ['domain']}],
	adds: {fields: [], events: ['mention'], handles: []},
	whole: [],
	keeps: {fresh: day / 8, nothing: day},
	pace: {every: 1000, perDay: 500},
	modelled: {from: 'recorded replies', since: '2026-11'},
	async *ask({domain}, {get, now}) {
		if (!domain) return;

		const query = new URLSearchParams({
			query: `"${domain}"`,
			tags: '(story,comment)',
			numericFilters: `created_at_i>${sinceOf(now, 90)}`,
			hitsPerPage: '20',
		});
		const reply = await get({url: api + query, sends: ['domain']});
		const answer = reply.status === 200 ? shaped(reply, z.object({hits: z.array(z.unknown())})) : null;
		if (!answer) return yield {is: 'remark', code: 'unreadable'};

		const found = those(answer.hits, hit).flatMap(one => mention(one, domain, now));
		if (found.length === 0) yield {is: 'remark', code: 'nothing'};
		yield* found;
	},
	async *search(words, {get, now}) {
		const query = new URLSearchParams({
			query: queryOf(words),
			tags: '(story,comment)',
			numericFilters: `created_at_i>${sinceOf(now, 30)}`,
			hitsPerPage: '50',
		});
		const reply = await get({url: api + query, sends: ['search']});
		const answer = shaped(reply, z.object({hits: z.array(z.unknown())}));
		if (!answer) throw new NetTrouble('unreadable', {status: reply.status});

		for (const one of those(answer.hits, hit)) {
			const at = moment(one.created_at_i * 1000, now, 31 * day);
			const title = line(one.title || one.story_title, 300);
			const text = line(shownText(one.comment_text || one.story_text), 5000);
			const author = /^[\w-]{1,20}$/u.test(one.author) ? one.author : null;
			const handle = author === null ? null : (`hackernews:${author}` as const);
			if (at !== null && (title || text)) yield {title, text, url: pageOf(one.objectID), author, handle, at};
		}
	},
});
