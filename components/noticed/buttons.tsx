// The acts on one thing that was noticed: buttons that the keys press too, so that both do the same.
import type {Noticed} from '@/lib/domain/noticed';
import {t} from '../t';
import {putAway, snooze} from './acts';
import {headlineOf} from './words';

export const Buttons = ({item}: {item: Noticed}) => {
	const words = headlineOf(item);

	return (
		<span className="does">
			{item.signal !== null && (
				<>
					<button
						type="button"
						className="quiet"
						data-key="e"
						aria-label={t('doneWith', words)}
						onClick={() => putAway(item)}
					>
						{t('done')}
					</button>
					<button
						type="button"
						className="quiet"
						data-key="s"
						title={t('notNowTitle')}
						aria-label={t('notNowWith', words)}
						onClick={() => snooze(item)}
					>
						{t('notNow')}
					</button>
				</>
			)}
		</span>
	);
};
