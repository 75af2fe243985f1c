// Each place, on or off and how it is shown; what the browser still has to grant is asked for on the click.
import type {Place, Presence} from '@/lib/domain/place';
import type {SettingsState} from '@/lib/messages';
import {useConfigure} from '../acts';
import {giveBack, type Hosts, requestHosts} from '../permissions';
import {PresenceChoice, placesInOrder} from '../presence-choice';
import {refresh} from '../queries';
import {say} from '../snack';
import {t} from '../t';

export const Places = ({state, hosts}: {state: SettingsState; hosts: Hosts}) => {
	const configure = useConfigure();
	const {settings, granted, managed} = state;
	const grant = async (place: Place) => {
		const given = await requestHosts(hosts[place]);
		if (!given) say(t('notGranted'));
		refresh(null);
	};
	const choose = (place: Place, presence: Presence) => {
		if (presence !== 'off' && !granted[place]) void grant(place);
		if (place === 'other' && presence === 'off') void giveBack(hosts.other);
		configure.mutate({places: {...settings.places, [place]: presence}});
	};

	return (
		<>
			{managed.includes('places') && <p className="managed">{t('managed')}</p>}
			{placesInOrder.map(place => {
				const presence = settings.places[place] ?? 'off';
				return (
					<div key={place}>
						<PresenceChoice
							place={place}
							value={presence}
							disabled={managed.includes('places')}
							onChange={next => choose(place, next)}
						/>
						{presence !== 'off' && !granted[place] && (
							<p className="ungranted">
								{t('ungranted')}{' '}
								<button type="button" onClick={() => void grant(place)}>
									{t('allow')}
								</button>
							</p>
						)}
					</div>
				);
			})}
		</>
	);
};
