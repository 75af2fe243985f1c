// When the morning paper is put together, and the way to it and to the streams.
import {useId} from 'react';
import type {Settings} from '@/lib/domain/settings';
import {useConfigure, useOpen} from '../acts';
import {t} from '../t';

const two = (value: number): string => String(value).padStart(2, '0');
const hourOf = (minutes: number): string => `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;

export const Paper = ({settings}: {settings: Settings}) => {
	const id = useId();
	const configure = useConfigure();
	const open = useOpen();
	const set = (value: string) => {
		const [hours, minutes] = value.split(':').map(Number);
		// Empty while the rep types.
		if (hours !== undefined && minutes !== undefined) configure.mutate({paperAt: hours * 60 + minutes});
	};

	return (
		<>
			<p className="soft">{t('paperAbout')}</p>
			<p className="hour">
				<label htmlFor={id}>{t('paperHour')}</label>
				<input
					id={id}
					type="time"
					defaultValue={hourOf(settings.paperAt)}
					onChange={event => set(event.target.value)}
				/>
			</p>
			<div className="acts">
				<button type="button" onClick={() => open.mutate({what: 'paper'})}>
					{t('openPaper')}
				</button>
				<button type="button" onClick={() => open.mutate({what: 'streams'})}>
					{t('openStreams')}
				</button>
			</div>
		</>
	);
};
