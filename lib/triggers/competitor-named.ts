// Competitor named: somebody we compete with is named in what is told of them, in what they write to us, or in their tickets; once a month at most.
import {defineTrigger, happened, type Sign, toldOf} from './define';
import {later, seldom} from './words/baseline';
import {nameIn} from './words/named';

type Named = Sign & {rival: string};

export default defineTrigger({
	kind: 'competitor-named',
	about: 'both',
	look({subject, tales, facts, touches, market}) {
		// A rival's own news names it always.
		const rivals = market.rivals.filter(rival => nameIn(subject.name, [rival]) === null);
		const named = (text: string, sign: Sign): Named[] => {
			const rival = nameIn(text, rivals);
			return rival === null ? [] : [{...sign, key: `${rival}|${sign.key}`, from: rival, rival}];
		};
		const lines = facts.filter(({field, ended}) => (field === 'ticket' || field === 'remark') && !ended);
		const all = [
			...tales.flatMap(
				tale =>
					named(tale.facts.map(({value, evidence}) => `${value} · ${evidence.quote ?? ''}`).join(' · '), toldOf(tale)), // Missing where nothing is quoted
			),
			...later(lines).flatMap(one =>
				named(one.value, {key: one.id, from: '', to: one.value, because: [one], at: happened(one)}),
			),
			...touches
				.filter(({direction, at}) => direction === 'in' && at > subject.createdAt)
				.flatMap(({id, text, at}) => named(text ?? '', {key: id, from: '', to: text ?? '', because: [], at})), // Missing where a contact has no subject line
		].toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));

		return seldom(all, ({rival}) => rival, 30).map(({rival: _, ...sign}) => sign);
	},
});
