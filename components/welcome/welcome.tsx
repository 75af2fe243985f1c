// The one question: where the windshield shows, asked once per kind of place. Closing it is an answer too.
import {useState} from 'react';
import type {Place, Presence} from '@/lib/domain/place';
import {useConfigure} from '../acts';
import {type Hosts, requestHosts} from '../permissions';
import {PresenceChoice, placesInOrder} from '../presence-choice';
import {refresh, useSettings} from '../queries';
import {bringSamples} from '../samples';
import {say} from '../snack';
import {Snackbar} from '../snackbar';
import {t} from '../t';
import {troubleWords} from '../words';
import {Picture} from './picture';

type Choice = Record<Place, Presence>;
const suggested: Choice = {linkedin: 'page', mail: 'page', crm: 'page', other: 'page'};

const Samples = () => {
	const [bringing, setBringing] = useState(false);
	const bring = async () => {
		setBringing(true);
		try {
			await bringSamples();
			say(t('samplesThere'));
		} catch (error) {
			say(troubleWords(error));
		}
		setBringing(false);
	};

	return (
		<button type="button" className="quiet" disabled={bringing} onClick={() => void bring()}>
			{t('lookAround')}
		</button>
	);
};

export const Welcome = ({hosts}: {hosts: Hosts}) => {
	const settings = useSettings();
	const configure = useConfigure();
	const [changed, setChanged] = useState<Partial<Choice>>({});
	const [done, setDone] = useState(false);
	const choice: Choice = {...suggested, ...settings.data?.settings.places, ...changed};
	const managed = settings.data?.managed.includes('places') ?? false;
	const start = () => {
		const on = placesInOrder.filter(place => choice[place] !== 'off' && !settings.data?.granted[place]);
		// The browser takes the question only straight from this click.
		const granting = requestHosts(on.flatMap(place => [...hosts[place]]));
		configure.mutate({places: choice}, {onSuccess: () => setDone(true)});
		void granting.then(given => {
			if (!given) say(t('notGranted'));
			refresh(null);
		});
	};

	return (
		<>
			<main>
				<header>
					<h1>{t('welcomeTitle')}</h1>
					<p className="lead">{t('welcomeLead')}</p>
					<Picture />
				</header>
				<section aria-labelledby="where">
					<h2 id="where">{t('welcomeQuestion')}</h2>
					{managed && <p className="managed">{t('managed')}</p>}
					{placesInOrder.map(place => (
						<PresenceChoice
							key={place}
							place={place}
							value={choice[place]}
							disabled={managed}
							onChange={presence => setChanged({...changed, [place]: presence})}
						/>
					))}
					<div className="acts">
						<button type="button" className="main" disabled={configure.isPending} onClick={start}>
							{t('welcomeStart')}
						</button>
						<Samples />
					</div>
					<p role="status">{done && t('welcomeDone')}</p>
				</section>
				<p className="soft">{t('welcomePromise')}</p>
			</main>
			<Snackbar />
		</>
	);
};
