// The acts on one thing that was noticed: buttons that the keys press too, so that both do the same.
import type {Noticed} from '@/lib/domain/noticed';
import {type Key, t} from '../t';
import {keepFind, mute, muteSite, putAway, snooze} from './acts';
import {headlineOf} from './words';

type Does = {letter: string; words: Key; aloud: Key; act: (item: Noticed) => void};

const done: Does = {letter: 'e', words: 'done', aloud: 'doneWith', act: putAway};
const ofSignals: Does[] = [
	done,
	{letter: 's', words: 'notNow', aloud: 'notNowWith', act: snooze},
	{letter: 'm', words: 'muteThisKind', aloud: 'muteThisKindWith', act: mute},
];
const ofFinds: Does[] = [
	done,
	{letter: 'f', words: 'keepThis', aloud: 'keepThisWith', act: keepFind},
	{letter: 'm', words: 'muteThisWriter', aloud: 'muteThisWriterWith', act: mute},
	{letter: 'M', words: 'muteThisSite', aloud: 'muteThisSiteWith', act: muteSite},
];

export const Buttons = ({item}: {item: Noticed}) => {
	const words = headlineOf(item);
	const does = item.signal ? ofSignals : ofFinds.filter(({letter}) => letter !== 'm' || item.find?.author !== null); // Missing never: it is one of the two

	return (
		<span className="does">
			{does.map(one => (
				<button
					type="button"
					className="quiet"
					key={one.letter}
					data-key={one.letter}
					aria-label={t(one.aloud, words)}
					onClick={() => one.act(item)}
				>
					{t(one.words)}
				</button>
			))}
		</span>
	);
};
