// What happened lately of person and company, in one list by date.
import {useId} from 'react';
import type {Call} from '@/lib/messages';
import {lineKey, Words} from '../brief/lately';
import {t} from '../t';
import {age, moment} from '../when';

export const Together = ({call: {items, person, company}, now}: {call: Call; now: number}) => {
	const title = useId();
	const both = person !== null && company !== null;
	const nameOf = (whose: 'person' | 'company') => (whose === 'person' ? person : company)?.name ?? ''; // Missing never: its lines come from it

	return (
		<section className="lately" aria-labelledby={title}>
			<h2 id={title}>{t(both ? 'callItems' : 'lately')}</h2>
			{items.length === 0 && <p className="soft">{t('nothingLately')}</p>}
			<ul className="lines">
				{items.map(line => (
					<li key={lineKey(line)}>
						<time dateTime={new Date(line.at).toISOString()} title={moment(line.at)}>
							{age(line.at, now)}
						</time>
						<span>
							{both && line.whose === 'company' && line.kind !== 'touch' && <b>{nameOf('company')} </b>}
							<Words line={line} name={nameOf(line.whose)} />
						</span>
					</li>
				))}
			</ul>
		</section>
	);
};
