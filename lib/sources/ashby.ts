// Ashby: the open roles of a company, from the job board that it publishes there.
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
	title: roleTitle,
	jobUrl: z.string(),
	department: text,
	team: text,
	location: text,
	secondaryLocations: list,
	publishedAt: text,
	isListed: z.catch(z.boolean(), true),
	isRemote: z.catch(z.boolean(), false),
	workplaceType: text,
	descriptionPlain: text,
});
const second = z.object({location: z.string()});

const roleOf = (one: z.infer<typeof role>): Role[] => {
	const url = address(one.jobUrl);
	if (!url) return [];

	const remote = one.workplaceType === 'Remote' || (one.isRemote && one.workplaceType === '');
	return [
		{
			key: one.id,
			title: one.title,
			url: url.href,
			team: line(one.department || one.team, 80) || null,
			places: remote ? [] : [one.location, ...those(one.secondaryLocations, second).map(({location}) => location)],
			published: one.publishedAt,
			prose: one.descriptionPlain.slice(0, 20_000),
		},
	];
};

export default defineSource({
	title: 'Ashby',
	homepage: 'https://www.ashbyhq.com',
	terms: {url: 'https://developers.ashbyhq.com/docs/public-job-posting-api', attribution: null, commercialUse: 'yes'},
	discloses: {sends: ['domain', 'profile'], to: ['api.ashbyhq.com']},
	origins: () => ['https://api.ashbyhq.com/*'],
	...board('ashby'),
	ask: (asked, context) =>
		askBoards(asked, context, 'ashby', async (token, sends) => {
			const url = `https://api.ashbyhq.com/posting-api/job-board/${encodeURIComponent(token)}`;
			const reply = await context.get({url, sends, most: longest});
			if (reply.status !== 200) return 'nothing';

			const answer = shaped(reply, z.object({jobs: z.array(z.unknown())}));
			if (!answer) return 'unreadable';

			// What is not listed is no open role: it is there for who was sent the link.
			const found = those(answer.jobs, role);
			const hidden = found.filter(one => !one.isListed).length;
			return {
				url: `https://jobs.ashbyhq.com/${token}`,
				roles: found.filter(one => one.isListed).flatMap(roleOf),
				all: answer.jobs.length - hidden,
				owners: [],
			};
		}),
});
