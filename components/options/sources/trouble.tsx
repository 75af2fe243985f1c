// What stands in a source's way, in one sentence, with what helps beside it.
import type {SourceShown} from '@/lib/messages';
import {isWell, outcomeWords} from '../../source-words';
import {t} from '../../t';
import {moment, useNow} from '../../when';
import {grant} from './grant';

type Props = {source: SourceShown; open: boolean; show: () => void};

export const Trouble = ({source, open, show}: Props) => {
	const now = useNow();
	const {title, on, ready, granted, last, restsUntil} = source;
	if (!on) return null;
	if (!ready || last?.outcome === 'needs-key')
		return (
			<p className="waits">
				{ready ? outcomeWords(title, 'needs-key', last?.detail ?? null) : t('sourceNotReady')}{' '}
				{!open && (
					<button type="button" aria-label={t('sourceSettingsOf', title)} onClick={show}>
						{t('sourceSettings')}
					</button>
				)}
			</p>
		);
	if (!granted)
		return (
			<p className="waits">
				{t('outcomeNotGranted', title)}{' '}
				<button type="button" aria-label={t('allowNamed', title)} onClick={() => void grant(source)}>
					{t('allow')}
				</button>
			</p>
		);
	if (restsUntil !== null && restsUntil > now && last?.outcome !== 'blocked')
		return <p className="waits">{t('outcomeRests', title, moment(restsUntil))}</p>;
	if (last === null || isWell(last.outcome)) return null;

	return <p className="waits">{outcomeWords(title, last.outcome, last.detail)}</p>;
};
