// All of one source: what it is, what the rep types in for it, whether that works, a try, and what it sent.
import {useState} from 'react';
import type {SourceShown} from '@/lib/messages';
import {t} from '../../t';
import {OwnRecipe} from '../recipe/own';
import {AboutSource} from './about';
import {Check} from './check';
import {Ledger} from './ledger';
import {SourceSettings} from './settings';
import {Try} from './try';

export const SourceBody = ({source, managed}: {source: SourceShown; managed: boolean}) => {
	const [ledger, setLedger] = useState(false);

	return (
		<>
			<AboutSource source={source} />
			{source.settings.length > 0 && <SourceSettings source={source} managed={managed} />}
			{source.checks && <Check source={source} />}
			{source.startsFrom.length > 0 && <Try source={source} />}
			{source.recipe !== null && <OwnRecipe source={source} text={source.recipe} managed={managed} />}
			<button type="button" className="link" aria-expanded={ledger} onClick={() => setLedger(!ledger)}>
				{t('ledgerOf', source.title)}
			</button>
			{ledger && <Ledger source={source.id} />}
		</>
	);
};
