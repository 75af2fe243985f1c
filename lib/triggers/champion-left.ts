// Champion left: who spoke for us at this company is there no more.
import {defineTrigger} from './define';
import {isChampion} from './words/champion';
import {left, signOf} from './words/moves';

export default defineTrigger({
	kind: 'champion-left',
	about: 'company',
	look({people, subject}) {
		return left(people.filter(isChampion), subject.name).map(move => ({
			...signOf(move, subject.id),
			from: '',
			to: `${move.person.subject.name} → ${move.signal.to}`,
		}));
	},
});
