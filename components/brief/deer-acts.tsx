// What can be done with the one thing: copy a line, be done with it, not now; and behind one more button what is rarer.
import {useId, useState} from 'react';
import type {Brief} from '@/lib/domain/brief';
import type {Signal} from '@/lib/domain/signal';
import {tellOf, useMuteKind, useSettle, useWrongSignal} from '../acts';
import {copy} from '../copy';
import {canTakeAway, Guarded} from '../guarded';
import {kindWords} from '../kinds';
import {lineOf} from '../lines';
import {say} from '../snack';
import {t} from '../t';
import {Reasons} from './deer-reasons';

const day = 24 * 60 * 60_000;

/** Within a page a copied line leaves us by a click that the page may have led there, so it is guarded like what is taken away. */
const CopyLine = ({brief, deer}: {brief: Brief; deer: Signal}) => {
	const take = async () => {
		const line = lineOf(deer, brief, brief.because);
		const copied = await copy(line);
		say(t(copied ? 'lineCopied' : 'lineNotCopied', line));
		tellOf('used', deer.id);
	};

	return <Guarded onAct={() => void take()}>{t('copyLine')}</Guarded>;
};

/** Until a day of the rep's choice: in the morning of it, by the clock of this machine. */
const Until = ({settle}: {settle: (until: number) => void}) => {
	const first = new Date(Date.now() + day).toISOString().slice(0, 10);

	return (
		<label>
			{t('notNowUntil')}{' '}
			<input
				type="date"
				min={first}
				onChange={({target}) => {
					const at = target.valueAsNumber; // NaN while it is not a whole date
					const chosen = Number.isNaN(at) || target.value < first ? null : new Date(`${target.value}T00:00`).getTime();
					if (chosen !== null) settle(chosen);
				}}
			/>
		</label>
	);
};

const More = ({id, deer}: {id: string; deer: Signal}) => {
	const [muting, setMuting] = useState(false);
	const settle = useSettle();
	const mute = useMuteKind();
	const wrong = useWrongSignal();
	const until = (at: number) => settle.mutate({signal: deer.id, until: at});

	return (
		<div className="rarer" id={id}>
			<div className="acts">
				<button type="button" className="quiet" onClick={() => until(Date.now() + 30 * day)}>
					{t('notNowMonth')}
				</button>
				<Until settle={until} />
			</div>
			<div className="acts">
				{canTakeAway && (
					<Guarded className="quiet" onAct={() => wrong.mutate({signal: deer.id})}>
						{t('wrongSignal')}
					</Guarded>
				)}
				<button type="button" className="quiet" aria-expanded={muting} onClick={() => setMuting(!muting)}>
					{t('muteKindNamed', kindWords(deer.kind))}
				</button>
			</div>
			{muting && <Reasons choose={why => mute.mutate({kind: deer.kind, why})} />}
		</div>
	);
};

export const DeerActs = ({brief, deer}: {brief: Brief; deer: Signal}) => {
	const [open, setOpen] = useState(false);
	const more = useId();
	const settle = useSettle();

	return (
		<>
			<div className="acts">
				<CopyLine brief={brief} deer={deer} />
				<button type="button" onClick={() => settle.mutate({signal: deer.id, until: null})}>
					{t('done')}
				</button>
				<button
					type="button"
					className="quiet"
					title={t('notNowTitle')}
					onClick={() => settle.mutate({signal: deer.id, until: Date.now() + 7 * day})}
				>
					{t('notNow')}
				</button>
				<button
					type="button"
					className="quiet icon"
					title={t('deerMore')}
					aria-label={t('deerMore')}
					aria-expanded={open}
					aria-controls={more}
					onClick={() => setOpen(!open)}
				>
					⋯
				</button>
			</div>
			{open ? <More id={more} deer={deer} /> : <div id={more} hidden />}
		</>
	);
};
