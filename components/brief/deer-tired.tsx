// In the place of the deer: a kind that is put away every time offers to mute itself. Declined, it is counted anew.
import type {Brief} from '@/lib/domain/brief';
import {useKeepKind, useMuteKind} from '../acts';
import {Guarded} from '../guarded';
import {kindWords} from '../kinds';
import {number, t} from '../t';

export const Tired = ({tired: {kind, ignored}}: {tired: NonNullable<Brief['tired']>}) => {
	const mute = useMuteKind();
	const keep = useKeepKind();

	return (
		<section className="tired" aria-label={t('tiredReason')}>
			<p>{t('tiredOffer', kindWords(kind), number(ignored))}</p>
			<div className="acts">
				<Guarded onAct={() => mute.mutate({kind, why: t('tiredReason')})}>{t('tiredMute')}</Guarded>
				<button type="button" className="quiet" onClick={() => keep.mutate({kind})}>
					{t('tiredKeep')}
				</button>
			</div>
		</section>
	);
};
