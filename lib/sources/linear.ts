// Linear: open issues that name a company, by its name or domain.
import * as z from 'zod/mini';
import {type Context, defineSource, type Item} from './define';
import {answer, count, key, maybe, sure} from './own/answer';
import {keySetting, secretOf} from './own/key';
import {ticketItems} from './own/lines';
import {once, sendsOf, speaks, wordsOf} from './own/mentions';
import {ticketSearch} from './own/search';
import {beyond, part, remark} from './own/told';

const most = 50;
const url = 'https://api.linear.app/graphql';
const search = `query($term: String!, $first: Int!) {searchIssues(term: $term, first: $first) {totalCount nodes {id identifier title description url createdAt priorityLabel state {name type}}}}`;

const issues = z.object({
	data: z.object({
		searchIssues: z.object({
			totalCount: count,
			nodes: z.array(
				z.object({
					id: key,
					identifier: maybe,
					title: maybe,
					description: maybe,
					url: maybe,
					createdAt: maybe,
					priorityLabel: maybe,
					state: z.catch(z.nullable(z.object({name: maybe, type: maybe})), null),
				}),
			),
		}),
	}),
});
const self = z.object({data: z.object({organization: z.object({name: z.string(), userCount: z.number()})})});

const open = ({get, ...context}: Context) => {
	// A personal key stands by itself there, without a word before it.
	const headers = {authorization: secretOf(context, 'key')};
	return <T>(json: unknown, shape: z.ZodMiniType<T>, sends: readonly ('company' | 'domain' | 'nothing')[]) =>
		sure(answer(get, {url, json, headers, sends, scope: 'read'}, shape));
};

export default defineSource({
	...ticketSearch,
	title: 'Linear',
	homepage: 'https://linear.app/',
	terms: {url: 'https://linear.app/terms', attribution: null, commercialUse: 'own'},
	discloses: {sends: ['company', 'domain'], to: ['api.linear.app']},
	origins: () => ['https://api.linear.app/*'],
	settings: [keySetting],
	config: z.object({}),
	async *ask(asked, context) {
		const ask = open(context);
		const words = wordsOf(asked);
		if (words.length === 0) return yield remark('nothing');

		yield* await part(async (): Promise<Item[]> => {
			const found: z.infer<typeof issues>['data']['searchIssues']['nodes'] = [];
			const more: Item[] = [];
			for (const word of words) {
				const json = {query: search, variables: {term: word, first: most}};
				const {data} = await ask(json, issues, sendsOf(asked, [word]));
				const {totalCount, nodes} = data.searchIssues;
				more.push(...beyond(totalCount, nodes.length));
				// It finds what is alike too, and what is done.
				const done = /^(?:completed|canceled|duplicate)$/u;
				found.push(
					...nodes.filter(
						({state, title, description}) => !done.test(state?.type ?? '') && speaks(words)(title, description),
					),
				); // Missing where the rep may not see it
			}
			const items = once(found).flatMap(({id, identifier, title, url: page, createdAt, priorityLabel, state}) =>
				ticketItems({
					id,
					number: identifier ?? '#',
					url: page,
					subject: title,
					status: state?.name, // Missing as above
					priority: priorityLabel === 'No priority' ? null : priorityLabel,
					at: createdAt,
				}),
			);
			return [...items, ...more.slice(0, 1)];
		});
	},
	async test(context) {
		const {name, userCount} = (await open(context)({query: '{organization {name userCount}}'}, self, ['nothing'])).data
			.organization;
		return `${name}, ${userCount.toLocaleString('en')} users`;
	},
});
