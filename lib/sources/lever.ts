// Lever: the open roles of a company, from the postings that it publishes there, in America or in Europe.
import * as z from 'zod/mini';
import {address} from './answer/address';
import {list, text, those} from './answer/fields';
import {line} from './answer/line';
import {askBoards} from './boards/ask';
import {board, longest} from './boards/declared';
import {type Role, roleKey, roleTitle} from './boards/role';
import {defineSource} from './define';
import {shaped} from './read/shape';

const role = z.object({
	id: roleKey,
	text: roleTitle,
	hostedUrl: z.string(),
	createdAt: z.catch(z.nullable(z.number()), null),
	workplaceType: text,
	descriptionPlain: text,
	additionalPlain: text,
	categories: z.catch(z.object({location: text, department: text, team: text, allLocations: list}), {
		location: '',
		department: '',
		team: '',
		allLocations: [],
	}),
});

const roleOf = (one: z.infer<typeof role>): Role[] => {
	const url = address(one.hostedUrl);
	if (!url) return [];

	const {location, allLocations, department, team} = one.categories;
	const places = those(allLocations, z.string());
	return [
		{
			key: one.id,
			title: one.text,
			url: url.href,
			team: line(department || team, 80) || null,
			places: one.workplaceType === 'remote' ? [] : places.length > 0 ? places : [location],
			published: one.createdAt,
			prose: `${one.descriptionPlain.slice(0, 10_000)} ${one.additionalPlain.slice(0, 10_000)}`,
		},
	];
};

/** Who is kept in Europe is kept there alone. */
const homes = [
	{api: 'https://api.lever.co', jobs: 'https://jobs.lever.co'},
	{api: 'https://api.eu.lever.co', jobs: 'https://jobs.eu.lever.co'},
];

export default defineSource({
	title: 'Lever',
	homepage: 'https://www.lever.co',
	terms: {url: 'https://github.com/lever/postings-api', attribution: null, commercialUse: 'yes'},
	discloses: {sends: ['domain', 'profile'], to: ['api.lever.co', 'api.eu.lever.co']},
	origins: () => homes.map(({api}) => `${api}/*`),
	...board('lever'),
	ask: (asked, context) =>
		askBoards(asked, context, 'lever', async (token, sends) => {
			for (const {api, jobs} of homes) {
				const url = `${api}/v0/postings/${encodeURIComponent(token)}?mode=json`;
				const reply = await context.get({url, sends, most: longest});
				if (reply.status !== 200) continue;

				const answer = shaped(reply, z.array(z.unknown()));
				if (!answer) return 'unreadable';

				const roles = those(answer, role).flatMap(roleOf);
				return {url: `${jobs}/${token}`, roles, all: answer.length, owners: []};
			}

			return 'nothing';
		}),
});
