// The calendar: the address of a feed, which is read and never written to; only its host is shown again.
import {useMutation, useQuery} from '@tanstack/react-query';
import {useState} from 'react';
import {ask} from '../ask';
import {requestHosts} from '../permissions';
import {client} from '../queries';
import {say} from '../snack';
import {outcomeWords} from '../source-words';
import {t} from '../t';
import {ago, moment, useNow} from '../when';
import {troubleWords} from '../words';

/** The pattern by which the browser is asked; null where it is no address. */
const patternOf = (address: string): string | null => {
	const url = URL.parse(address.trim().replace(/^webcals?:/iu, 'https:'));

	return url && /^https?:$/u.test(url.protocol) ? `${url.protocol}//${url.hostname}/*` : null;
};

const useGive = () =>
	useMutation({
		mutationFn: (address: string) => ask('giveCalendar', {address}),
		onSuccess: state => client.setQueryData(['calendar'], state),
		onError: error => say(troubleWords(error)),
	});

const New = () => {
	const [address, setAddress] = useState('');
	const give = useGive();
	const pattern = patternOf(address);
	const take = async () => {
		if (pattern === null) say(t('calendarNoAddress'));
		else if (await requestHosts([pattern])) give.mutate(address);
		else say(t('notGranted'));
	};

	return (
		<div className="acts">
			<input
				type="password"
				aria-label={t('calendarAddress')}
				placeholder="https://calendar.example/…/basic.ics"
				autoComplete="off"
				value={address}
				onChange={event => setAddress(event.target.value)}
			/>
			<button type="button" disabled={address.trim() === '' || give.isPending} onClick={() => void take()}>
				{t('calendarGive')}
			</button>
		</div>
	);
};

export const Calendar = () => {
	const now = useNow();
	const give = useGive();
	const calendar = useQuery({queryKey: ['calendar'], queryFn: () => ask('calendar', {})});
	const state = calendar.data;

	return (
		<>
			<p className="soft">{t('calendarDetail')}</p>
			{state && state.host === null && <New />}
			{state && state.host !== null && (
				<>
					<p>
						{t('calendarFrom', state.host)}{' '}
						{state.at !== null && <span className="soft">{t('calendarRead', ago(state.at, now))}</span>}
					</p>
					{state.trouble !== null && <p role="alert">{outcomeWords(state.host, state.trouble as never, null)}</p>}
					{state.next !== null && <p>{t('calendarNext', state.next.title, moment(state.next.at))}</p>}
					<button type="button" className="quiet" onClick={() => give.mutate('')}>
						{t('calendarDrop')}
					</button>
				</>
			)}
		</>
	);
};
