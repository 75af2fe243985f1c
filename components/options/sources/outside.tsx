// The way out, as a whole: one switch that shuts it, and how much of today's budget is used.
import type {SourcesState} from '@/lib/messages';
import {useConfigure} from '../../acts';
import {anew} from '../../sources';
import {number, t} from '../../t';

export const Outside = ({state, managed}: {state: SourcesState; managed: boolean}) => {
	const configure = useConfigure();
	const {airplane, today, perDay} = state;
	const shut = configure.isPending ? (configure.variables.airplane ?? airplane) : airplane; // Missing never: nothing else is changed here

	return (
		<div className="outside">
			<label className="switch">
				<input
					type="checkbox"
					checked={shut}
					disabled={managed}
					onChange={event => configure.mutate({airplane: event.target.checked}, {onSettled: anew})}
				/>
				<span>
					{t('airplane')}
					<span className="soft">{t(shut ? 'airplaneOn' : 'airplaneOff')}</span>
				</span>
			</label>
			<p className="soft today">
				{t('todayOf', number(today), number(perDay))}
				<progress aria-label={t('todayLabel')} max={Math.max(1, perDay)} value={today} />
			</p>
		</div>
	);
};
