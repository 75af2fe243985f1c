// One file that was brought in, or is: how far it is, what came of it, and what can be done with it.
import {useRef, useState} from 'react';
import type {ImportShown} from '@/lib/messages';
import {AskError} from '../ask';
import {sumsWords} from '../import-words';
import {useChooseAgain, useEnd, useGoOn, usePause, useTakeBack} from '../importing';
import {say} from '../snack';
import {language, t} from '../t';
import {troubleWords} from '../words';
import {Aside} from './import-aside';

const percent = (share: number): string => new Intl.NumberFormat(language, {style: 'percent'}).format(share);

const Lost = ({id, name}: Pick<ImportShown, 'id' | 'name'>) => {
	const input = useRef<HTMLInputElement>(null);
	const again = useChooseAgain(() => say(t('importOther', name)));

	return (
		<span className="acts">
			<span>{t('importLost', name)}</span>
			<button type="button" disabled={again.isPending} onClick={() => input.current?.click()}>
				{t('importChoose')}
			</button>
			<input
				ref={input}
				type="file"
				hidden
				aria-label={t('importChoose')}
				onChange={event => {
					const [file] = event.target.files ?? []; // Missing where nothing was chosen
					if (file) again.mutate({id, file});
					event.target.value = '';
				}}
			/>
		</span>
	);
};

const Undo = ({id, name}: Pick<ImportShown, 'id' | 'name'>) => {
	const [asking, setAsking] = useState(false);
	const takeBack = useTakeBack();
	if (!asking)
		return (
			<button type="button" className="quiet" aria-label={t('importUndoNamed', name)} onClick={() => setAsking(true)}>
				{t('importUndo')}
			</button>
		);

	return (
		<>
			<span>{t('importUndoAsk', name)}</span>
			<button type="button" className="danger" disabled={takeBack.isPending} onClick={() => takeBack.mutate({id})}>
				{t('importUndo')}
			</button>
			<button type="button" onClick={() => setAsking(false)}>
				{t('keep')}
			</button>
		</>
	);
};

const stateOf = ({state, offset, size}: ImportShown): string => {
	if (state === 'done') return t('importDone');
	if (state === 'taken-back') return t('importUndoing');

	const read = t('importPercent', percent(size > 0 ? offset / size : 1));
	return state === 'paused' ? `${t('importPaused')} · ${read}` : read;
};

export const ImportLine = ({row}: {row: ImportShown}) => {
	const {id, name, state, offset, size, sums, lostFile, trouble} = row;
	const [pause, goOn, end] = [usePause(), useGoOn(), useEnd()];
	const [open, setOpen] = useState(false);
	const aside = sums.unsure + sums.unread > 0;

	return (
		<li>
			<span>
				<strong>
					<bdi>{name}</bdi>
				</strong>{' '}
				<span className="soft">
					{stateOf(row)} · {sumsWords(sums)}
				</span>
				{state === 'running' && <progress aria-label={name} max={size} value={offset} />}
				{trouble && <span role="alert">{troubleWords(new AskError(trouble))}</span>}
			</span>
			<span className="acts">
				{state === 'running' && !trouble && (
					<button type="button" aria-label={t('importPauseNamed', name)} onClick={() => pause.mutate({id})}>
						{t('importPause')}
					</button>
				)}
				{(trouble || (state === 'paused' && !lostFile)) && (
					<button type="button" aria-label={t('importGoOnNamed', name)} onClick={() => goOn.mutate({id})}>
						{t('importGoOn')}
					</button>
				)}
				{state === 'paused' && (
					<button type="button" aria-label={t('importEndNamed', name)} onClick={() => end.mutate({id})}>
						{t('importEnd')}
					</button>
				)}
				{aside && (
					<button
						type="button"
						className="quiet"
						aria-expanded={open}
						aria-label={t('importAsideNamed', name)}
						onClick={() => setOpen(!open)}
					>
						{t('importAside')}
					</button>
				)}
				{state !== 'taken-back' && <Undo id={id} name={name} />}
			</span>
			{lostFile && <Lost id={id} name={name} />}
			{open && <Aside id={id} />}
		</li>
	);
};
