// Releases of repositories on GitHub, from their feeds: no key and no quota.
import * as z from 'zod/mini';
import {defineSource, handlesOf, type Item} from './define';
import {days} from './read/dates';
import {readFeed} from './read/feed';
import {at, event, remark} from './read/say';
import {isAbsent} from './read/shape';

/** Most repositories of one subject. */
const most = 5;

export default defineSource({
	title: 'GitHub releases',
	homepage: 'https://github.com',
	group: 'technical',
	terms: {
		url: 'https://docs.github.com/site-policy/github-terms/github-terms-of-service',
		attribution: null,
		commercialUse: 'yes',
	},
	discloses: {sends: ['profile'], to: ['github.com']},
	origins: () => ['https://github.com/*'],
	settings: [],
	config: z.object({}),
	startsFrom: [
		{kind: 'company', anyOf: ['github-repository']},
		{kind: 'person', anyOf: ['github-repository']},
	],
	adds: {fields: [], events: ['release'], handles: []},
	whole: [],
	keeps: {fresh: days(0.5), nothing: days(7)},
	pace: {every: 1000},
	modelled: {from: 'recorded replies', since: '2026-11'},
	async *ask(asked, {get, now}): AsyncIterable<Item> {
		const known = handlesOf(asked, 'github-repository').filter(path => /^[\w-]+\/(?!\.+$)[\w.-]+$/u.test(path));
		if (known.length > most) yield remark('partial', `${most}/${known.length}`);

		for (const repository of known.slice(0, most)) {
			const base = `https://github.com/${repository}/releases`;
			const reply = await get({url: `${base}.atom`, headers: {Accept: 'application/atom+xml'}, sends: ['profile']});
			if (isAbsent(reply)) {
				yield remark('nothing', repository);
				continue;
			}
			const items = readFeed(reply.text, base);
			if (!items) yield remark('unreadable', repository);

			for (const {key, title, link, when} of items ?? []) {
				if (when < now - days(90)) continue;
				// `v2.1` says nothing without what was released.
				const named = title.toLowerCase().includes(repository.split('/')[1]?.toLowerCase() ?? '');
				const headline = named ? title : `${repository} ${title}`;
				yield* event('release', {title: headline, when, key, evidence: at(link ?? base, title)}, now);
			}
		}
	},
});
