// How many a day at most, and from when until when is night.
import type {Settings} from '@/lib/domain/settings';
import {number, t} from '../t';

const most = 10;

/** `480` → `08:00`: what a time field takes. */
const clock = (minutes: number): string =>
	`${String(Math.floor((minutes % 1440) / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const minutesOf = (text: string): number | null => {
	const [hours, minutes] = text.split(':').map(Number);

	return text !== '' && hours !== undefined && minutes !== undefined ? hours * 60 + minutes : null;
};

type Props = {quiet: Settings['quiet']; change: (part: Partial<Settings['quiet']>) => void};

export const Hours = ({quiet, change}: Props) => (
	<div className="hours">
		<label>
			{t('quietPerDay')}{' '}
			<select value={quiet.perDay} onChange={({target}) => change({perDay: Number(target.value)})}>
				{Array.from({length: most + 1}, (_, count) => (
					<option key={number(count)} value={count}>
						{number(count)}
					</option>
				))}
			</select>
		</label>
		{(['from', 'until'] as const).map(part => (
			<label key={part}>
				{t(part === 'from' ? 'quietFrom' : 'quietUntil')}{' '}
				<input
					type="time"
					defaultValue={clock(quiet[part])}
					onBlur={({target}) => {
						const minutes = minutesOf(target.value);
						if (minutes !== null && minutes !== quiet[part]) change({[part]: minutes});
					}}
				/>
			</label>
		))}
	</div>
);
