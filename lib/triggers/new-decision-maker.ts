// New decision maker: somebody we know came to this company, or rose there, and heads a function now. A champion who came is told of as one.
import {rankTitle} from '@/lib/language/title/rank';
import {defineTrigger} from './define';
import {isChampion} from './words/champion';
import {arrived, type Move, rose, signOf} from './words/moves';

/** Lowest rank of who decides: the head of a function. */
const head = 46;

const decides = (title: string): boolean => {
	const rank = rankTitle(title);

	return rank !== null && rank.ladder === 'leading' && rank.rank >= head;
};

const isNow = ({title}: Move): boolean => title !== null && decides(title.value);

export default defineTrigger({
	kind: 'new-decision-maker',
	about: 'company',
	look({people, subject}) {
		const came = arrived(
			people.filter(person => !isChampion(person)),
			subject.name,
		);
		const up = rose(people, subject.name).filter(({signal}) => !decides(signal.from));

		return [...came, ...up].filter(isNow).map(move => signOf(move, subject.id));
	},
});
