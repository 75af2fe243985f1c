// Wikipedia: the first two sentences of the article about somebody.
import * as z from 'zod/mini';
import {defineSource, handlesOf, type Item} from './define';
import {days} from './read/dates';
import {at, fact, handle, remark} from './read/say';
import {opening} from './read/sentences';
import {isAbsent, maybe, shaped, text} from './read/shape';

const summary = z.object({
	type: text,
	extract: text,
	wikibase_item: text,
	content_urls: maybe(z.object({desktop: z.object({page: z.string()})})),
});

export default defineSource({
	title: 'Wikipedia',
	homepage: 'https://www.wikipedia.org',
	group: 'knowledge',
	terms: {
		url: 'https://foundation.wikimedia.org/wiki/Policy:Terms_of_Use',
		attribution: 'Wikipedia, CC BY-SA 4.0',
		commercialUse: 'yes',
	},
	discloses: {sends: ['profile'], to: ['wikipedia.org']},
	origins: () => ['https://*.wikipedia.org/*'],
	settings: [],
	config: z.object({}),
	startsFrom: [
		{kind: 'company', anyOf: ['wikipedia']},
		{kind: 'person', anyOf: ['wikipedia']},
	],
	adds: {fields: ['about'], events: [], handles: ['wikidata']},
	whole: [],
	keeps: {fresh: days(7), nothing: days(7)},
	pace: {every: 500},
	modelled: {from: 'recorded replies', since: '2026-11'},
	async *ask(asked, {get}): AsyncIterable<Item> {
		const [, language, title] = /^([a-z][a-z-]{1,11})\/(.+)$/u.exec(handlesOf(asked, 'wikipedia')[0] ?? '') ?? [];
		if (!language || !title) return yield remark('nothing');

		const host = `https://${language}.wikipedia.org`;
		const reply = await get({
			url: `${host}/api/rest_v1/page/summary/${encodeURIComponent(title)}`,
			headers: {Accept: 'application/json'},
			sends: ['profile'],
		});
		if (isAbsent(reply)) return yield remark('nothing');

		const said = shaped(reply, summary);
		if (!said) return yield remark('unreadable');
		if (said.type === 'disambiguation') return yield remark('nothing');

		const evidence = at(said.content_urls?.desktop.page ?? `${host}/wiki/${encodeURIComponent(title)}`);
		yield* fact('about', said.extract && opening(said.extract), evidence);
		if (/^Q\d{1,12}$/u.test(said.wikibase_item ?? '')) yield* handle('wikidata', said.wikibase_item, evidence);
	},
});
