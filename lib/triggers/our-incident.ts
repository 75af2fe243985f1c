// Our incident: a service of ours is down or impaired that they use, deal about or have a ticket on.
import {defineTrigger, type Tale, toldOf} from './define';
import {wareIn} from './words/named';

const textsOf = ({facts}: Tale): string[] => facts.flatMap(({value, evidence}) => [value, evidence.quote ?? '']); // Missing where nothing is quoted

export default defineTrigger({
	kind: 'our-incident',
	about: 'company',
	look({subject, facts, ours, market: {sells}}) {
		const uses = facts.filter(({field}) => field === 'uses').map(({value}) => value);
		const have = facts.filter(({field, ended}) => /^(?:uses|deal|ticket)$/u.test(field) && !ended);

		return ours.flatMap(tale => {
			const hit = textsOf(tale).flatMap(text => wareIn(text, [...sells, ...uses]) ?? []);
			const touched = have.find(({value}) => wareIn(value, hit) !== null); // Missing where it is of no concern to them
			const sign = toldOf(tale, `${subject.id}|${tale.first.id}`);
			return touched ? [{...sign, because: [...sign.because, touched]}] : [];
		});
	},
});
