// Possible duplicates: a quiet list. Who may be the same stands side by side, and the rep says what it is, or says nothing.
import {useDoubles} from '../doubles';
import {counted, t} from '../t';
import {troubleWords} from '../words';
import {Group} from './doubles-group';
import {MergedList} from './doubles-merged';
import {NextPart} from './next-part';

const statusWords = (all: number, looking: boolean): string => {
	if (all === 0) return t(looking ? 'doublesLooking' : 'doublesNone');

	return [counted('doublesFound', all), t('doublesCalm'), looking && t('doublesAgain')].filter(Boolean).join(' ');
};

const Part = ({from}: {from: number}) => {
	const doubles = useDoubles(from);
	if (doubles.isError) return <p role="alert">{troubleWords(doubles.error)}</p>;
	if (!doubles.data) return null;

	const {groups, all, looking, next} = doubles.data;
	return (
		<>
			{from === 0 && (
				<p role="status" className="soft" tabIndex={-1}>
					{statusWords(all, looking)}
				</p>
			)}
			<ul className="doubles">
				{groups.map(group => (
					<Group key={group.doubles.map(({subject}) => subject).join(' ')} group={group} />
				))}
			</ul>
			<NextPart next={next} part={at => <Part from={at} />} />
		</>
	);
};

export const Doubles = () => (
	<>
		<Part from={0} />
		<MergedList from={0} />
	</>
);
