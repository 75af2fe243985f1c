// SharePoint: documents and pages that name a company, by its name or domain, with the sign-in of the rep's own browser.
import * as z from 'zod/mini';
import {type Context, defineSource, type Item} from './define';
import {answer, counted, maybe, sure} from './own/answer';
import {baseOf, hostSetting, tenantShape} from './own/host';
import {mentionItems, sendsOf, wordsOf} from './own/mentions';
import {onHost, pageSearch} from './own/search';
import {plain} from './own/text';
import {part, remark} from './own/told';

type Config = {host: string};

const documents = z.object({
	PrimaryQueryResult: z.object({
		RelevantResults: z.object({
			TotalRows: z.number(),
			Table: z.object({Rows: z.array(z.object({Cells: z.array(z.object({Key: z.string(), Value: maybe}))}))}),
		}),
	}),
});

const search = async (
	{config, get}: Context<Config>,
	text: string,
	limit: number,
	sends: readonly ('company' | 'domain' | 'nothing')[],
) => {
	const quoted = (value: string) => `'${value.replace(/'/gu, "''")}'`;
	const query = new URLSearchParams({
		querytext: quoted(text),
		rowlimit: `${limit}`,
		selectproperties: quoted('Title,Path,Created,UniqueId,HitHighlightedSummary'),
		trimduplicates: 'true',
	});
	const url = `${baseOf(config.host)}/_api/search/query?${query}`;
	const headers = {accept: 'application/json;odata=nometadata'};
	return (await sure(answer(get, {url, headers, sends}, documents))).PrimaryQueryResult.RelevantResults;
};

export default defineSource<Config>({
	...pageSearch,
	...onHost,
	title: 'SharePoint',
	homepage: 'https://www.microsoft.com/microsoft-365/sharepoint/collaboration',
	terms: {url: 'https://www.microsoft.com/licensing/terms', attribution: null, commercialUse: 'own'},
	settings: [hostSetting('acme.sharepoint.com')],
	config: z.object({host: tenantShape(/^[a-z\d-]+\.sharepoint\.com$/u)}),
	session: true,
	async *ask(asked, context) {
		const words = wordsOf(asked);
		if (words.length === 0) return yield remark('nothing');

		yield* await part(async (): Promise<Item[]> => {
			const any = words.map(word => `"${word}"`).join(' OR ');
			const {Table} = await search(context, `(${any}) IsDocument:1`, 20, sendsOf(asked, words));
			return Table.Rows.flatMap(({Cells}) => {
				const cell = (name: string) => Cells.find(({Key}) => Key === name)?.Value ?? null; // Missing where the document has none
				const path = cell('Path');
				return mentionItems(
					{
						id: cell('UniqueId') ?? path ?? '',
						title: cell('Title'),
						at: cell('Created'),
						url: path?.startsWith('https://') ? path : null, // Missing as above
						quote: plain((cell('HitHighlightedSummary') ?? '').replace(/<ddd\/>/gu, '… ')),
					},
					context.now,
				);
			});
		});
	},
	async test(context) {
		return counted((await search(context, 'IsDocument:1', 1, ['nothing'])).TotalRows, 'documents');
	},
});
