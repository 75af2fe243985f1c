// Listening: how the rounds get on, the saved searches with what they found, and who is never heard of again.
import '@/assets/styles/listening.css';
import {useState} from 'react';
import type {Settings} from '@/lib/domain/settings';
import {useWatches} from '../../listening';
import {t} from '../../t';
import {useNow} from '../../when';
import {troubleWords} from '../../words';
import {SearchForm} from './form';
import {Mutes} from './mutes';
import {SearchRow} from './row';
import {roundWords} from './words';

export const Listening = ({settings}: {settings: Settings}) => {
	const [adding, setAdding] = useState(false);
	const watches = useWatches();
	const now = useNow();
	if (watches.isError) return <p role="alert">{troubleWords(watches.error)}</p>;
	if (!watches.data) return null;

	const {searches, rounds} = watches.data;
	return (
		<>
			<p className="soft">{t('listenDetail')}</p>
			<p role="status" className="rounds">
				{roundWords(rounds, now).join(' ')}
			</p>
			<ul className="searches">
				{searches.map(one => (
					<SearchRow key={one.id} search={one} now={now} />
				))}
			</ul>
			{adding ? (
				<SearchForm id={null} before={null} over={() => setAdding(false)} now={now} />
			) : (
				<button type="button" onClick={() => setAdding(true)}>
					{t('searchNew')}
				</button>
			)}
			<p className="soft cannot">{t('listenCannot')}</p>
			<Mutes mutes={settings.mutes} />
		</>
	);
};
