// Greenhouse: the open roles of a company, from the job board that it publishes there.
import * as z from 'zod/mini';
import {address} from './answer/address';
import {list, text, those} from './answer/fields';
import {line} from './answer/line';
import {askBoards} from './boards/ask';
import {board, longest} from './boards/declared';
import {isAnywhere} from './boards/place';
import {type Role, roleKey, roleTitle} from './boards/role';
import {defineSource} from './define';
import {shaped} from './read/shape';

const role = z.object({
	id: roleKey,
	title: roleTitle,
	absolute_url: z.string(),
	company_name: text,
	first_published: text,
	content: text,
	location: z.catch(z.object({name: text}), {name: ''}),
	offices: list,
	departments: list,
});
const office = z.object({location: z.string().check(z.minLength(1))});
const department = z.object({name: z.string()});

/** An office says more of where than how the work is done, but for work from anywhere, which many boards put under one. */
const placesOf = ({location, offices}: z.infer<typeof role>): string[] => {
	if (isAnywhere(location.name)) return [location.name];
	const named = those(offices, office).map(one => one.location);

	return named.length > 0 ? named : [location.name];
};

const roleOf = (one: z.infer<typeof role>): Role[] => {
	const url = address(one.absolute_url);
	if (!url) return [];

	return [
		{
			key: one.id,
			title: one.title,
			url: url.href,
			team: line(those(one.departments, department)[0]?.name ?? '', 80) || null,
			places: placesOf(one),
			published: one.first_published,
			prose: one.content.slice(0, 20_000),
		},
	];
};

export default defineSource({
	title: 'Greenhouse',
	homepage: 'https://www.greenhouse.com',
	terms: {url: 'https://developers.greenhouse.io/job-board.html', attribution: null, commercialUse: 'yes'},
	discloses: {sends: ['domain', 'profile'], to: ['boards-api.greenhouse.io']},
	origins: () => ['https://boards-api.greenhouse.io/*'],
	...board('greenhouse'),
	ask: (asked, context) =>
		askBoards(asked, context, 'greenhouse', async (token, sends) => {
			// Offices, departments and the first day come with the texts alone.
			const url = `https://boards-api.greenhouse.io/v1/boards/${encodeURIComponent(token)}/jobs?content=true`;
			const reply = await context.get({url, sends, most: longest});
			if (reply.status !== 200) return 'nothing';

			const answer = shaped(reply, z.object({jobs: z.array(z.unknown())}));
			if (!answer) return 'unreadable';

			const found = those(answer.jobs, role);
			return {
				url: `https://job-boards.greenhouse.io/${token}`,
				roles: found.flatMap(roleOf),
				all: answer.jobs.length,
				owners: [...new Set(found.map(one => line(one.company_name, 120)).filter(Boolean))],
			};
		}),
});
