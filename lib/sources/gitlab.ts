// GitLab: open issues that name a company, by its name or domain.
import * as z from 'zod/mini';
import {type Context, defineSource, type Item} from './define';
import {answer, counted, key, maybe, sure} from './own/answer';
import {baseOf, hostSetting, hostShape} from './own/host';
import {secretOf, tokenSetting} from './own/key';
import {ticketItems} from './own/lines';
import {once, sendsOf, speaks, wordsOf} from './own/mentions';
import {onHost, ticketSearch} from './own/search';
import {beyond, part, remark} from './own/told';

type Config = {host: string};

const most = 50;

const issues = z.array(
	z.object({
		id: key,
		iid: key,
		title: maybe,
		description: maybe,
		state: maybe,
		severity: maybe,
		web_url: maybe,
		created_at: maybe,
		references: z.catch(z.nullable(z.object({full: maybe})), null),
	}),
);
const statistics = z.object({statistics: z.object({counts: z.object({opened: z.number()})})});

const open = ({config, get, ...context}: Context<Config>) => {
	const headers = {'private-token': secretOf(context, 'token')};
	return <T>(path: string, shape: z.ZodMiniType<T>, sends: readonly ('company' | 'domain' | 'nothing')[]) =>
		sure(answer(get, {url: `${baseOf(config.host)}/api/v4/${path}`, headers, sends, scope: 'read_api'}, shape));
};

export default defineSource<Config>({
	...ticketSearch,
	...onHost,
	title: 'GitLab',
	homepage: 'https://gitlab.com/',
	terms: {url: 'https://about.gitlab.com/terms/', attribution: null, commercialUse: 'own'},
	settings: [hostSetting('https://gitlab.com/'), tokenSetting('glpat-…')],
	config: z.object({host: hostShape}),
	async *ask(asked, context) {
		const ask = open(context);
		const words = wordsOf(asked);
		if (words.length === 0) return yield remark('nothing');

		yield* await part(async (): Promise<Item[]> => {
			const found: z.infer<typeof issues> = [];
			let full = 0;
			for (const word of words) {
				const query = new URLSearchParams({scope: 'issues', state: 'opened', search: `"${word}"`, per_page: `${most}`});
				const rows = await ask(`search?${query}`, issues, sendsOf(asked, [word]));
				full = Math.max(full, rows.length);
				// It finds words one by one where it searches plainly.
				found.push(
					...rows.filter(({state, title, description}) => state === 'opened' && speaks(words)(title, description)),
				);
			}
			const items = once(found).flatMap(({id, iid, title, severity, web_url: url, created_at: at, references}) =>
				ticketItems({
					id,
					number: references?.full ?? `#${iid}`, // Missing in answers of old servers
					url,
					subject: title,
					status: 'open',
					priority: severity === 'UNKNOWN' ? null : severity?.toLowerCase(), // Missing where nobody said
					at,
				}),
			);
			return [...items, ...(full === most ? beyond(full + 1, items.length) : [])];
		});
	},
	async test(context) {
		const {opened} = (await open(context)('issues_statistics?scope=all', statistics, ['nothing'])).statistics.counts;
		return counted(opened, 'open issues');
	},
});
