// Notion: pages whose title names a company, by its name or domain.
import * as z from 'zod/mini';
import {type Context, defineSource, type Item} from './define';
import {answer, key, maybe, sure} from './own/answer';
import {bearer, secretOf, tokenSetting} from './own/key';
import {mentionItems, once, sendsOf, speaks, wordsOf} from './own/mentions';
import {pageSearch} from './own/search';
import {part, remark} from './own/told';

const base = 'https://api.notion.com/v1';

const title = z.catch(
	z.nullable(z.object({type: z.literal('title'), title: z.array(z.object({plain_text: z.string()}))})),
	null,
);
const pages = z.object({
	results: z.array(
		z.object({id: key, url: maybe, created_time: maybe, properties: z.catch(z.record(z.string(), title), {})}),
	),
});
const self = z.object({bot: z.object({workspace_name: z.string()})});

const headersOf = (context: Pick<Context, 'secret'>) => ({
	...bearer(secretOf(context, 'token')),
	'notion-version': '2022-06-28',
});

/** The property that is the title may be called anything. */
const titleOf = (properties: z.infer<typeof pages>['results'][number]['properties']): string =>
	Object.values(properties)
		.flatMap(property => property?.title ?? []) // Missing for every property but one
		.map(({plain_text: text}) => text)
		.join('');

export default defineSource({
	...pageSearch,
	title: 'Notion',
	homepage: 'https://www.notion.com/',
	terms: {url: 'https://www.notion.com/help/terms-and-privacy', attribution: null, commercialUse: 'own'},
	discloses: {sends: ['company', 'domain'], to: ['api.notion.com']},
	origins: () => ['https://api.notion.com/*'],
	settings: [tokenSetting('ntn_…')],
	config: z.object({}),
	async *ask(asked, context) {
		const headers = headersOf(context);
		const words = wordsOf(asked);
		if (words.length === 0) return yield remark('nothing');

		yield* await part(async (): Promise<Item[]> => {
			const found: z.infer<typeof pages>['results'] = [];
			for (const word of words) {
				const json = {
					query: word,
					filter: {property: 'object', value: 'page'},
					sort: {direction: 'descending', timestamp: 'last_edited_time'},
					page_size: 20,
				};
				const sends = sendsOf(asked, [word]);
				const {results} = await sure(answer(context.get, {url: `${base}/search`, json, headers, sends}, pages));
				found.push(...results.filter(({properties}) => speaks(words)(titleOf(properties))));
			}
			return once(found).flatMap(({id, url, created_time: at, properties}) =>
				mentionItems({id, title: titleOf(properties), at, url}, context.now),
			);
		});
	},
	async test(context) {
		const request = {url: `${base}/users/me`, headers: headersOf(context), sends: ['nothing' as const]};
		return (await sure(answer(context.get, request, self))).bot.workspace_name.slice(0, 100);
	},
});
