// What a search would find now, and how each source did.
import type {Replies} from '@/lib/messages';
import {properName} from '../../source-names';
import {isWell, outcomeWords} from '../../source-words';
import {counted} from '../../t';
import {Found} from './found';

export const Tried = ({said: {tried, finds}, now}: {said: Replies['trySearch']; now: number}) => (
	<div className="tried">
		<p role="status">{counted('searchFoundNow', finds.length)}</p>
		{tried
			.filter(({outcome}) => !isWell(outcome))
			.map(({source, outcome, detail}) => (
				<p key={source} className="bad">
					{outcomeWords(properName(source), outcome, detail)}
				</p>
			))}
		<Found finds={finds} now={now} />
	</div>
);
