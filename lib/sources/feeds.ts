// Feeds: what a company publishes of itself, where a headline tells of an event.
import * as z from 'zod/mini';
import {NetTrouble} from '@/lib/net/trouble';
import {defineSource, handlesOf, type Item} from './define';
import {apart} from './read/apart';
import {days} from './read/dates';
import {readFeed} from './read/feed';
import {feedUrl} from './read/feed-url';
import {at, event, remark} from './read/say';
import {isAbsent} from './read/shape';
import {eventOf} from './read/telling';

/** Most feeds of one subject, and of the rep's own choice. */
const most = 5;
const mostHeard = 20;

const accept = 'application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.1';

export default defineSource({
	title: 'RSS',
	homepage: 'https://www.rssboard.org',
	group: 'events',
	terms: {url: 'https://www.rssboard.org/rss-specification', attribution: null, commercialUse: 'yes'},
	discloses: {sends: ['profile'], to: ['{feed}']},
	// A feed may be anywhere; which ones there are is known of a subject only. Asked once, when it is switched on.
	origins: () => ['https://*/*'],
	settings: [{name: 'feeds', label: 'settingFeeds', placeholder: 'https://blog.acme.example/feed', optional: true}],
	config: z.object({feeds: z.optional(z.string())}),
	startsFrom: [
		{kind: 'company', anyOf: ['feed']},
		{kind: 'person', anyOf: ['feed']},
	],
	adds: {
		fields: [],
		events: [
			'leadership',
			'acquisition',
			'expansion',
			'funding',
			'layoffs',
			'launch',
			'partnership',
			'legal',
			'insolvency',
			'results',
			'tender',
			'attending',
		],
		handles: [],
	},
	whole: [],
	keeps: {fresh: days(1 / 24), nothing: days(1)},
	pace: {every: 1000, perDay: 500},
	modelled: {from: 'recorded replies', since: '2026-11'},
	// A feed is not searched: all of it is read, and nobody learns for which words.
	async *search(_, {config, get, now}) {
		let silent = false;
		const urls = (config.feeds ?? '').split(/\s+/u).map(url => feedUrl(url)); // Missing where none was typed in
		for (const url of [...new Set(urls)].filter(url => url !== null).slice(0, mostHeard)) {
			const reply = await apart(get, {url, headers: {Accept: accept}, sends: ['nothing']});
			if ('is' in reply || isAbsent(reply)) {
				silent = true;
				continue;
			}
			for (const {title, link, when, from} of readFeed(reply.text, reply.url) ?? [])
				if (when > now - days(31) && when <= now)
					yield {title, text: '', url: link ?? url, author: from, handle: null, at: when};
		}
		// What the others said was said.
		if (silent) throw new NetTrouble('unreachable');
	},
	async *ask(asked, {get, now}): AsyncIterable<Item> {
		const urls = [...new Set(handlesOf(asked, 'feed').map(url => feedUrl(url)))].filter(url => url !== null);
		if (urls.length > most) yield remark('partial', `${most}/${urls.length}`);

		for (const url of urls.slice(0, most)) {
			const reply = await apart(get, {url, headers: {Accept: accept}, sends: ['profile']});
			if ('is' in reply || isAbsent(reply)) {
				yield 'is' in reply ? reply : remark('nothing', new URL(url).host);
				continue;
			}
			const items = readFeed(reply.text, reply.url);
			if (!items) yield remark('unreadable', new URL(url).host);

			for (const {key, title, link, when, from} of items ?? []) {
				const kind = when > now - days(30) ? eventOf(title) : null;
				const quote = from ? `${title} (${from})` : title;
				if (kind) yield* event(kind, {title, when, key, evidence: at(link ?? url, quote)}, now);
			}
		}
	},
});
