// Who was merged into whom: each can be somebody of their own again, whenever that is.
import {useSeparate} from '../acts';
import {useMerged} from '../doubles';
import {t} from '../t';
import {moment} from '../when';
import {troubleWords} from '../words';
import {NextPart} from './next-part';

export const MergedList = ({from}: {from: number}) => {
	const merged = useMerged(from);
	const separate = useSeparate();
	if (merged.isError) return <p role="alert">{troubleWords(merged.error)}</p>;
	if (!merged.data || (from === 0 && merged.data.rows.length === 0)) return null;

	const {rows, next} = merged.data;
	return (
		<>
			{from === 0 && <h3>{t('mergedTitle')}</h3>}
			<ul className="listing">
				{rows.map(({subject, name, into, at}) => (
					<li key={subject}>
						<span>
							{t('mergedInto', name, into)} <time className="soft">{moment(at)}</time>
						</span>
						<button
							type="button"
							className="quiet"
							disabled={separate.isPending}
							aria-label={t('separateNamed', name, into)}
							onClick={() => separate.mutate({subject})}
						>
							{t('separate')}
						</button>
					</li>
				))}
			</ul>
			<NextPart next={next} part={at => <MergedList from={at} />} />
		</>
	);
};
