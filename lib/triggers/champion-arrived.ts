// Champion arrived: who spoke for us somewhere else is at this company now.
import {defineTrigger} from './define';
import {isChampion} from './words/champion';
import {arrived, signOf} from './words/moves';

export default defineTrigger({
	kind: 'champion-arrived',
	about: 'company',
	look({people, subject}) {
		return arrived(people.filter(isChampion), subject.name).map(move => signOf(move, subject.id));
	},
});
