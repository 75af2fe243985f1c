// Sites that are shown otherwise than their place.
import type {Presence} from '@/lib/domain/place';
import type {Settings} from '@/lib/domain/settings';
import {useConfigure} from '../acts';
import {hostOf} from '../host';
import {choices} from '../presence-choice';
import {t} from '../t';
import {Listing} from './listing';

export const Exceptions = ({settings}: {settings: Settings}) => {
	const configure = useConfigure();
	const {exceptions} = settings;
	const set = (host: string, presence: Presence) => configure.mutate({exceptions: {...exceptions, [host]: presence}});
	const add = (typed: string): boolean => {
		const host = hostOf(typed)?.host.replace(/:\d+$/u, '');
		if (host === undefined) return false;
		set(host, exceptions[host] ?? 'off');

		return true;
	};
	const remove = (host: string) =>
		configure.mutate({exceptions: Object.fromEntries(Object.entries(exceptions).filter(([other]) => other !== host))});

	return (
		<>
			<p className="soft">{t('exceptionsDetail')}</p>
			<Listing
				items={Object.keys(exceptions).sort()}
				label={t('exceptionLabel')}
				placeholder="news.example"
				add={add}
				remove={remove}
				wrongWords={t('noHost')}
				detail={host => (
					<select
						aria-label={t('shownOn', host)}
						value={exceptions[host] ?? 'off'}
						onChange={event => set(host, event.target.value as Presence)}
					>
						{choices.map(([presence, words]) => (
							<option key={presence} value={presence}>
								{t(words)}
							</option>
						))}
					</select>
				)}
			/>
		</>
	);
};
