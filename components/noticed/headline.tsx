// The headline of one thing that was noticed: of somebody we know a button that shows them beside, else the way to where it stands.
import type {Noticed} from '@/lib/domain/noticed';
import {openSide} from '../session';
import {say} from '../snack';
import {t} from '../t';
import {troubleWords} from '../words';
import {addressOf, headlineOf} from './words';

export const Headline = ({item}: {item: Noticed}) => {
	const {signal, name} = item;
	const words = (
		<>
			<b>{name}</b> {headlineOf(item)}
		</>
	);
	if (signal)
		return (
			<button
				type="button"
				className="headline"
				data-key="o"
				title={t('openSide')}
				onClick={() => openSide({subject: signal.subject}).catch(error => say(troubleWords(error)))}
			>
				{words}
			</button>
		);

	const url = addressOf(item);
	return url === null ? (
		<span className="headline">{words}</span>
	) : (
		<a className="headline" data-key="o" href={url} target="_blank" rel="noreferrer">
			{words}
		</a>
	);
};

/** Where it can be checked, in one short link. */
export const Check = ({item}: {item: Noticed}) => {
	const url = item.signal === null ? null : addressOf(item);
	if (url === null) return null;

	return (
		<span className="check">
			{' · '}
			<a
				href={url}
				target="_blank"
				rel="noreferrer"
				title={item.facts[0]?.evidence.quote ?? undefined} // Missing where it is told without one
				aria-label={t('checkAt', headlineOf(item), new URL(url).host)}
			>
				{t('check')}
			</a>
		</span>
	);
};
