// Discourse: what is said of a company in a community that the rep names, and what a member of it wrote there.
import * as z from 'zod/mini';
import {companyKey} from '@/lib/identity/company';
import {fold} from '@/lib/identity/fold';
import {NetTrouble} from '@/lib/net/trouble';
import {list, text, those} from './answer/fields';
import {line, shownText} from './answer/line';
import {day, moment} from './answer/moment';
import {type Asked, defineSource, handlesOf, type Item} from './define';
import {queryOf} from './read/query';
import {shaped} from './read/shape';
import {hostShape, originsOf} from './social/host';

const post = z.object({
	id: z.int(),
	topic_id: z.int(),
	post_number: z.int(),
	username: z.string(),
	blurb: text,
	created_at: z.string(),
});
const topic = z.object({id: z.int(), title: text, slug: text});

type Sought = {query: string; sends: 'profile' | 'company'; said(words: string, by: string): boolean};

/** Whom to look for: a member by their name there, a company by its own. Null where that is too short to tell anything. */
const soughtOf = (asked: Asked, host: string): Sought | null => {
	if (asked.kind === 'person') {
		const member = handlesOf(asked, 'discourse').find(one => one.startsWith(`${host}/`));
		const name = member?.slice(host.length + 1) ?? ''; // Missing where they are no member here
		if (!/^[\p{L}\p{M}\p{N}_.-]{1,60}$/u.test(name)) return null;

		return {query: `@${name}`, sends: 'profile', said: (_, by) => by.toLowerCase() === name.toLowerCase()};
	}

	const key = companyKey(asked.name);
	const words = ` ${key} `;
	// A forum seldom folds accents.
	const spelt = /^[\x20-\x7e]*$/u.test(asked.name) ? key : line(asked.name.replace(/["“”]/gu, ' '), 60);
	return key.length < 3
		? null
		: {query: `"${spelt}"`, sends: 'company', said: text => ` ${fold(text)} `.includes(words)};
};

/** Where a post stands; a topic without a name of its own is found by its number. */
const urlOf = (host: string, slug: string, {topic_id: id, post_number: at}: z.infer<typeof post>): string =>
	`https://${host}/t/${/^[\w%-]{1,200}$/u.test(slug) ? slug : '-'}/${id}/${at}`;

/** An event of every post of the last three months that is by them or names them; the search also finds what only sounds so. */
const eventsOf = (answer: {posts: unknown[]; topics: unknown[]}, host: string, sought: Sought, now: number): Item[] => {
	const topics = new Map(those(answer.topics, topic).map(one => [one.id, one]));
	return those(answer.posts, post).flatMap(one => {
		const {title = '', slug = ''} = topics.get(one.topic_id) ?? {};
		const at = moment(one.created_at, now, 90 * day);
		const blurb = line(shownText(one.blurb), 300);
		if (at === null || blurb === '' || !sought.said(`${title} · ${blurb}`, one.username)) return [];

		const url = urlOf(host, slug, one);
		const event = sought.sends === 'profile' ? 'post' : 'mention';
		const quote = line(title ? `${title}: ${blurb}` : blurb, 480);
		return [
			{is: 'event', event, title: line(blurb, 200), at, key: `${host}/${one.id}`.slice(-200), evidence: {url, quote}},
		];
	});
};

export default defineSource({
	title: 'Discourse',
	homepage: 'https://www.discourse.org',
	group: 'social',
	terms: {url: 'https://docs.discourse.org', attribution: null, commercialUse: 'own'},
	discloses: {sends: ['company', 'profile', 'search'], to: ['{host}']},
	origins: ({host}) => originsOf(host),
	settings: [{name: 'host', label: 'settingHost', placeholder: 'community.acme.example'}],
	config: z.object({host: hostShape}),
	startsFrom: [
		{kind: 'company', anyOf: ['name']},
		{kind: 'person', anyOf: ['discourse']},
	],
	adds: {fields: [], events: ['mention', 'post'], handles: []},
	whole: [],
	keeps: {fresh: day / 4, nothing: day},
	pace: {every: 3000, perDay: 200},
	modelled: {from: 'published spec', since: '2026-11'},
	async *ask(asked, {config: {host}, get, now}) {
		const sought = soughtOf(asked, host);
		if (!sought) return;

		const q = encodeURIComponent(`${sought.query} order:latest`);
		const reply = await get({url: `https://${host}/search.json?q=${q}`, sends: [sought.sends]});
		const answer = reply.status === 200 ? shaped(reply, z.object({posts: list, topics: list})) : null;
		if (!answer) return yield {is: 'remark', code: 'unreadable'};

		const found = eventsOf(answer, host, sought, now).slice(0, 20);
		if (found.length === 0) yield {is: 'remark', code: 'nothing'};
		yield* found;
	},
	async *search(words, {config: {host}, get, now}) {
		const after = new Date(now - 30 * day).toISOString().slice(0, 10);
		const q = encodeURIComponent(`${queryOf(words)} after:${after} order:latest`);
		const reply = await get({url: `https://${host}/search.json?q=${q}`, sends: ['search']});
		const answer = shaped(reply, z.object({posts: list, topics: list}));
		if (!answer) throw new NetTrouble('unreadable', {status: reply.status});

		const topics = new Map(those(answer.topics, topic).map(one => [one.id, one]));
		for (const one of those(answer.posts, post)) {
			const {title = '', slug = ''} = topics.get(one.topic_id) ?? {}; // Missing where the topic is left out
			const [at, text] = [moment(one.created_at, now, 31 * day), line(shownText(one.blurb), 5000)];
			const handle = /^[\p{L}\p{M}\p{N}_.-]{1,60}$/u.test(one.username)
				? (`discourse:${host}/${one.username.toLowerCase()}` as const)
				: null;
			if (at !== null && (title || text))
				yield {title: line(title, 300), text, url: urlOf(host, slug, one), author: one.username, handle, at};
		}
	},
});
