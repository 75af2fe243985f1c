// Hiring for what we sell: a role or a team with open roles that names it, where their roles did not name it in the last 90 days.
import type {Fact} from '@/lib/domain/fact';
import {defineTrigger, happened, type Sign, toldOf} from './define';
import {later, seldom} from './words/baseline';
import {wareIn} from './words/named';

/** Of the titles that a board shows the one that names it. */
const titleIn = ({value, evidence}: Fact, sells: readonly string[]): string | null =>
	[value, ...(evidence.quote ?? '').split(' · ')].find(title => wareIn(title, sells) !== null) ?? null; // Missing where no title is quoted, or none names it

type Named = Sign & {ware: string; baseline: boolean};

export default defineTrigger({
	kind: 'hiring-for-ours',
	about: 'company',
	look({facts, tales, market: {sells}}) {
		const roles = facts.filter(({field, ended}) => (field === 'hiringFor' || field === 'openRoles') && !ended);
		const news = new Set(later(roles));
		const named = (fact: Fact, sign: Sign, baseline: boolean): Named[] => {
			const title = titleIn(fact, sells);
			const ware = title === null ? null : wareIn(title, sells);
			return title === null || ware === null ? [] : [{...sign, key: `${ware}|${sign.key}`, to: title, ware, baseline}];
		};
		const all = [
			...roles.flatMap(one =>
				named(one, {key: one.id, from: '', to: one.value, because: [one], at: happened(one)}, !news.has(one)),
			),
			...tales.filter(({event}) => event === 'hiring').flatMap(tale => named(tale.first, toldOf(tale), false)),
		].toSorted((a, b) => a.at - b.at || Number(b.baseline) - Number(a.baseline) || (a.key < b.key ? -1 : 1));

		return seldom(all, ({ware}) => ware, 90)
			.filter(({baseline}) => !baseline)
			.map(({ware: _, baseline: __, ...sign}) => sign);
	},
});
