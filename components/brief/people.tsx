// The people known at a company; each opens in place.
import type {Brief} from '@/lib/domain/brief';
import {initials} from '../links';
import {t} from '../t';
import type {Setting} from './brief';

export const People = ({people, setting}: {people: Brief['people']; setting: Setting}) => (
	<section>
		<h2>{t('peopleHere')}</h2>
		{people.length === 0 && <p className="soft">{t('nobodyHere')}</p>}
		<ul className="people">
			{people.map(person => (
				<li key={person.subject}>
					<span className="face small" aria-hidden="true">
						{initials(person.name)}
					</span>
					<div>
						<button type="button" className="link" onClick={() => setting.look(person.subject)}>
							{person.name}
						</button>
						<p className="soft">{person.title}</p>
					</div>
				</li>
			))}
		</ul>
	</section>
);
