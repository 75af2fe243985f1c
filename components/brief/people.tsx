// The people known at a company.
import type {Brief} from '@/lib/domain/brief';
import {t} from '../t';
import type {Setting} from './brief';
import {Faces} from './faces';

export const People = ({people, setting}: {people: Brief['people']; setting: Setting}) => (
	<section>
		<h2>{t('peopleHere')}</h2>
		{people.length === 0 && <p className="soft">{t('nobodyHere')}</p>}
		<Faces faces={people.map(({title, ...person}) => ({...person, line: title}))} look={setting.look} />
	</section>
);
