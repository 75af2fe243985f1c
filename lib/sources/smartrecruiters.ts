// SmartRecruiters: the open roles of a company, from the postings that it publishes there.
import * as z from 'zod/mini';
import {companyKey} from '@/lib/identity/company';
import {text, those} from './answer/fields';
import {line} from './answer/line';
import {askBoards} from './boards/ask';
import {board, longest} from './boards/declared';
import {type Role, roleKey, roleTitle} from './boards/role';
import {defineSource} from './define';
import {shaped} from './read/shape';

const label = z.catch(z.object({label: text}), {label: ''});
const role = z.object({
	id: roleKey,
	name: roleTitle,
	company: z.catch(z.object({identifier: text, name: text}), {identifier: '', name: ''}),
	releasedDate: text,
	location: z.catch(z.object({city: text, fullLocation: text, remote: z.catch(z.boolean(), false)}), {
		city: '',
		fullLocation: '',
		remote: false,
	}),
	department: label,
	function: label,
});

const count = z.int().check(z.gte(0), z.lte(100_000));

/** Postings of one answer, and how many answers are asked for: a board of more is read in part. */
const [page, pages] = [100, 5];

const roleOf = (token: string, one: z.infer<typeof role>): Role => {
	const {city, fullLocation, remote} = one.location;
	// Some keep their own name as the department of everybody.
	const own = companyKey(one.department.label) === companyKey(one.company.name);
	return {
		key: one.id,
		title: one.name,
		url: `https://jobs.smartrecruiters.com/${token}/${encodeURIComponent(one.id)}`,
		team: line((own ? '' : one.department.label) || one.function.label, 80) || null,
		places: remote ? [] : [fullLocation || city],
		published: one.releasedDate,
	};
};

export default defineSource({
	title: 'SmartRecruiters',
	homepage: 'https://www.smartrecruiters.com',
	terms: {url: 'https://developers.smartrecruiters.com/docs/posting-api', attribution: null, commercialUse: 'yes'},
	discloses: {sends: ['domain', 'profile'], to: ['api.smartrecruiters.com']},
	origins: () => ['https://api.smartrecruiters.com/*'],
	...board('smartrecruiters'),
	ask: (asked, context) =>
		askBoards(asked, context, 'smartrecruiters', async (token, sends) => {
			const found: z.infer<typeof role>[] = [];
			let all = 0;
			for (let at = 0; at === 0 || (at < all && at < page * pages); at += page) {
				const url = `https://api.smartrecruiters.com/v1/companies/${encodeURIComponent(token)}/postings?limit=${page}&offset=${at}`;
				const reply = await context.get({url, sends, most: longest});
				if (reply.status !== 200) return 'nothing';

				const answer = shaped(reply, z.object({totalFound: count, content: z.array(z.unknown())}));
				if (!answer) return 'unreadable';

				all = answer.totalFound;
				found.push(...those(answer.content, role));
			}
			const owners = [...new Set(found.map(({company}) => line(company.name, 120)).filter(Boolean))];
			const roles = found.map(one => roleOf(token, one));
			return {url: `https://careers.smartrecruiters.com/${token}`, roles, all, owners};
		}),
});
