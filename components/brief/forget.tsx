// Erasing all that is held of somebody: asked once more, where the page cannot redress the question.
import {useEffect, useRef, useState} from 'react';
import {useForget, useOpen} from '../acts';
import {canTakeAway, Guarded} from '../guarded';
import {t} from '../t';
import {date} from '../when';

type Props = {name: string; subject: string; since: number | null; now: number};

export const Forget = ({name, subject, since, now}: Props) => {
	const [asking, setAsking] = useState(false);
	const forget = useForget();
	const open = useOpen();
	const keep = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		if (asking) keep.current?.focus();
	}, [asking]);

	if (!canTakeAway)
		return (
			<section className="forget">
				{since !== null && <p className="soft">{t('rememberedSince', date(since, now))}</p>}
				<button type="button" className="link" onClick={() => open.mutate({what: 'options'})}>
					{t('forgetElsewhere')}
				</button>
			</section>
		);

	return (
		<section className="forget">
			{since !== null && <p className="soft">{t('rememberedSince', date(since, now))}</p>}
			{asking ? (
				<div data-guard>
					<p>{t('forgetAsk', name)}</p>
					<div className="acts">
						<Guarded className="danger" disabled={forget.isPending} onAct={() => forget.mutate({subject})}>
							{t('erase')}
						</Guarded>
						<button type="button" ref={keep} onClick={() => setAsking(false)}>
							{t('keep')}
						</button>
					</div>
				</div>
			) : (
				<button type="button" className="link" onClick={() => setAsking(true)}>
					{t('forget')}
				</button>
			)}
		</section>
	);
};
