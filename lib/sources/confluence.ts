// Confluence: pages that name a company, by its name or domain.
import * as z from 'zod/mini';
import {type Context, defineSource, type Item} from './define';
import {answer, count, counted, key, maybe, sure} from './own/answer';
import {baseOf, hostSetting, tenantShape} from './own/host';
import {basic, secretOf, tokenSetting, userSetting} from './own/key';
import {mentionItems, sendsOf, wordsOf} from './own/mentions';
import {onHost, pageSearch} from './own/search';
import {plain} from './own/text';
import {part, remark} from './own/told';

type Config = {host: string; user: string};

const pages = z.object({
	totalSize: count,
	results: z.array(
		z.object({
			title: maybe,
			excerpt: maybe,
			url: maybe,
			lastModified: maybe,
			content: z.object({id: key, history: z.catch(z.nullable(z.object({createdDate: maybe})), null)}),
		}),
	),
});

const open = ({config, get, ...context}: Context<Config>) => {
	const base = `${baseOf(config.host)}/wiki`;
	const headers = basic(config.user, secretOf(context, 'token'));
	const ask = (cql: string, limit: number, sends: readonly ('company' | 'domain' | 'nothing')[]) => {
		const query = new URLSearchParams({cql, limit: `${limit}`, expand: 'content.history'});
		return sure(
			answer(get, {url: `${base}/rest/api/search?${query}`, headers, sends, scope: 'search:confluence'}, pages),
		);
	};
	return {base, ask};
};

/** What was found stands between marks. */
const unmarked = (text: string | null): string => plain((text ?? '').replace(/@@@(?:end)?hl@@@/gu, ''));

export default defineSource<Config>({
	...pageSearch,
	...onHost,
	title: 'Confluence',
	homepage: 'https://www.atlassian.com/software/confluence',
	terms: {url: 'https://www.atlassian.com/legal/atlassian-customer-agreement', attribution: null, commercialUse: 'own'},
	settings: [hostSetting('acme.atlassian.net'), userSetting, tokenSetting()],
	config: z.object({
		host: tenantShape(/^[a-z\d-]+\.atlassian\.net$/u),
		user: z.string().check(z.minLength(3), z.maxLength(200)),
	}),
	async *ask(asked, context) {
		const {base, ask} = open(context);
		const words = wordsOf(asked);
		if (words.length === 0) return yield remark('nothing');

		yield* await part(async (): Promise<Item[]> => {
			const any = words.map(word => `text ~ "\\"${word}\\""`).join(' or ');
			const {results} = await ask(`type = page and (${any}) order by lastmodified desc`, 20, sendsOf(asked, words));
			return results.flatMap(({title, excerpt, url, lastModified, content}) =>
				mentionItems(
					{
						id: content.id,
						title: unmarked(title),
						at: content.history?.createdDate ?? lastModified, // Missing where the rep may not see it
						url: url?.startsWith('/') ? base + url : base, // Missing where the page has none of its own
						quote: unmarked(excerpt),
					},
					context.now,
				),
			);
		});
	},
	async test(context) {
		return counted((await open(context).ask('type = page', 1, ['nothing'])).totalSize ?? 0, 'pages');
	},
});
