// Does the key work? One cheap request, and a clear answer.
import type {SourceShown} from '@/lib/messages';
import {outcomeWords} from '../../source-words';
import {useCheck} from '../../sources';
import {t} from '../../t';

export const Check = ({source: {id, title, ready}}: {source: SourceShown}) => {
	const check = useCheck();
	const said = check.data;

	return (
		<div className="acts">
			<button type="button" disabled={!ready || check.isPending} onClick={() => check.mutate({source: id})}>
				{t('keyWorksAsk')}
			</button>
			<span role="status" className={said?.works ? 'good' : undefined}>
				{check.isPending && t('keyAsking', title)}
				{!check.isPending && said?.works && (said.says ? t('keyWorksSays', said.says) : t('keyWorks'))}
				{!check.isPending && said && !said.works && outcomeWords(title, said.outcome, said.says)}
			</span>
		</div>
	);
};
