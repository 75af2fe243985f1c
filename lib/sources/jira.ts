// Jira: open issues that name a company, by its name or domain.
import * as z from 'zod/mini';
import {type Context, defineSource, type Item} from './define';
import {answer, counted, key, maybe, sure} from './own/answer';
import {baseOf, hostSetting, tenantShape} from './own/host';
import {basic, secretOf, tokenSetting, userSetting} from './own/key';
import {ticketItems} from './own/lines';
import {sendsOf, wordsOf} from './own/mentions';
import {onHost, ticketSearch} from './own/search';
import {part, remark} from './own/told';

type Config = {host: string; user: string};

const most = 50;

const named = z.catch(z.nullable(z.object({name: maybe})), null);
const issues = z.object({
	nextPageToken: maybe,
	issues: z.array(
		z.object({id: key, key: maybe, fields: z.object({summary: maybe, status: named, priority: named, created: maybe})}),
	),
});

const open = ({config, get, ...context}: Context<Config>) => {
	const base = baseOf(config.host);
	const headers = basic(config.user, secretOf(context, 'token'));
	const ask = <T>(
		path: string,
		json: unknown,
		shape: z.ZodMiniType<T>,
		sends: readonly ('company' | 'domain' | 'nothing')[],
	) =>
		sure(answer(get, {url: `${base}/rest/api/3/search/${path}`, json, headers, sends, scope: 'read:jira-work'}, shape));
	return {base, ask};
};

export default defineSource<Config>({
	...ticketSearch,
	...onHost,
	title: 'Jira',
	homepage: 'https://www.atlassian.com/software/jira',
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
			const any = words.map(word => `text ~ "\\"${word}\\""`).join(' OR ');
			const json = {
				jql: `(${any}) AND statusCategory != Done ORDER BY created DESC`,
				fields: ['summary', 'status', 'priority', 'created'],
				maxResults: most,
			};
			const got = await ask('jql', json, issues, sendsOf(asked, words));
			const items = got.issues.flatMap(({id, key: number, fields: {summary, status, priority, created}}) =>
				ticketItems({
					id,
					number: number ?? `#${id}`,
					url: `${base}/browse/${number ?? id}`,
					subject: summary,
					status: status?.name, // Missing where the rep may not see it
					priority: priority?.name, // Missing where it has none
					at: created,
				}),
			);
			return got.nextPageToken ? [...items, remark('partial', `${got.issues.length}`)] : items;
		});
	},
	async test(context) {
		const shape = z.object({count: z.number()});
		const json = {jql: 'statusCategory != Done'};
		return counted((await open(context).ask('approximate-count', json, shape, ['nothing'])).count, 'open issues');
	},
});
