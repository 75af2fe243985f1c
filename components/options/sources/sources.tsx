// The sources: which may be asked of the internet, by whom they are, what each would send, and what left the machine.
import '@/assets/styles/sources.css';
import {useState} from 'react';
import {useSources} from '../../sources';
import {t} from '../../t';
import {troubleWords} from '../../words';
import {Recipes} from '../recipe/recipes';
import {groupKeys} from '../recipe/shape';
import {Configuration} from './configuration';
import {SourceGroup} from './group';
import {LedgerOfAll} from './ledger';
import {matches} from './matches';
import {Outside} from './outside';

export const Sources = ({managed}: {managed: boolean}) => {
	const [text, setText] = useState('');
	const sources = useSources();
	const state = sources.data;
	if (sources.isError) return <p role="alert">{troubleWords(sources.error)}</p>;
	if (!state) return null;

	const asked = text.trim();
	const found = state.sources.filter(source => matches(source, asked));
	const own = found.filter(({recipe}) => recipe !== null);
	const builtIn = found.filter(({recipe}) => recipe === null);

	return (
		<>
			<p className="soft">{t('sourcesDetail')}</p>
			{managed && <p className="managed">{t('managed')}</p>}
			<Outside state={state} managed={managed} />
			<input
				type="search"
				aria-label={t('sourcesFind')}
				placeholder={t('sourcesFind')}
				value={text}
				maxLength={100}
				autoComplete="off"
				onChange={event => setText(event.target.value)}
			/>
			<p role="status" className="soft">
				{asked !== '' && found.length === 0 && t('sourcesNone')}
			</p>
			{groupKeys.map(([group, title]) => (
				<SourceGroup
					key={group}
					title={t(title)}
					sources={builtIn.filter(source => source.group === group)}
					searching={asked !== ''}
					managed={managed}
				/>
			))}
			<SourceGroup title={t('groupRecipes')} sources={own} searching={asked !== ''} managed={managed} />
			<Recipes managed={managed} />
			<Configuration managed={managed} />
			<LedgerOfAll sources={state.sources} />
		</>
	);
};
