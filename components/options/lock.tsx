// The lock: a passphrase that seals the store, when it shuts by itself, and how it is changed and taken off.
import {useMutation, useQuery} from '@tanstack/react-query';
import {useState} from 'react';
import type {Settings} from '@/lib/domain/settings';
import type {LockMoved} from '@/lib/messages';
import {useConfigure} from '../acts';
import {ask} from '../ask';
import {client} from '../queries';
import {say} from '../snack';
import {type Key, number, t} from '../t';
import {troubleWords} from '../words';
import {LockChange} from './lock-change';
import {LockNew} from './lock-new';

const key = ['lock'];
const useLock = () =>
	useQuery({
		queryKey: key,
		queryFn: () => ask('lock', {}),
		refetchInterval: ({state}) => (state.data?.moving != null ? 300 : false),
	});

const words: Record<Exclude<LockMoved['state'], 'done'>, Key> = {
	stopped: 'lockStopped',
	busy: 'lockBusy',
	wrong: 'unlockWrong',
};

/** Asks the keeper to move the store, and watches how far it has come. */
const useMove = (done: Key, work: (given: {passphrase: string; next: string}) => Promise<LockMoved>) =>
	useMutation({
		mutationFn: work,
		onMutate: () => void setTimeout(() => void client.invalidateQueries({queryKey: key}), 400),
		onSuccess: ({state}) => say(t(state === 'done' ? done : words[state])),
		onError: error => say(troubleWords(error)),
		onSettled: () => client.invalidateQueries(),
	});

const Moving = ({share}: {share: number}) => (
	<div role="status" className="running">
		{t('lockMoving', number(Math.floor(share * 100)))}{' '}
		<button type="button" className="quiet" onClick={() => void ask('lockStop', {})}>
			{t('cancel')}
		</button>
	</div>
);

const delays: [Settings['lockAfter'], Key][] = [
	[5, 'lockAfter5'],
	[15, 'lockAfter15'],
	[60, 'lockAfter60'],
	[null, 'lockAfterNever'],
];

const After = ({after}: {after: Settings['lockAfter']}) => {
	const configure = useConfigure();

	return (
		<label className="acts">
			{t('lockAfter')}
			<select
				value={String(after)}
				onChange={
					event =>
						configure.mutate({lockAfter: delays.find(([delay]) => String(delay) === event.target.value)?.[0] ?? null}) // Missing never: one of them is chosen
				}
			>
				{delays.map(([delay, label]) => (
					<option key={label} value={String(delay)}>
						{t(label)}
					</option>
				))}
			</select>
		</label>
	);
};

export const Lock = ({settings}: {settings: Settings}) => {
	const lock = useLock();
	const [changing, setChanging] = useState(false);
	const on = useMove('lockDone', ({next}) => ask('lockOn', {passphrase: next}));
	const off = useMove('lockOffDone', ({passphrase}) => ask('lockOff', {passphrase}));
	const change = useMove('lockChanged', given => ask('lockChange', given));
	if (lock.isError) return <p role="alert">{troubleWords(lock.error)}</p>;
	if (!lock.data) return null;
	if (lock.data.moving !== null || on.isPending || off.isPending) return <Moving share={lock.data.moving ?? 0} />; // Missing before the first word of it
	if (!lock.data.on)
		return (
			<>
				<p>{t('lockNone')}</p>
				<p className="soft">
					{t('lockWhat')} {t('lockBackups')}
				</p>
				<LockNew label={t('lockTurnOn')} take={next => on.mutate({passphrase: '', next})} />
			</>
		);

	return (
		<>
			<p>{t('lockIsOn')}</p>
			<After after={settings.lockAfter} />
			<div className="acts">
				<button type="button" onClick={() => void ask('lockNow', {})}>
					{t('lockNow')}
				</button>
				<button type="button" className="quiet" aria-expanded={changing} onClick={() => setChanging(!changing)}>
					{t('lockChange')}
				</button>
			</div>
			{changing && (
				<LockChange
					change={change.mutate}
					remove={passphrase => off.mutate({passphrase, next: ''})}
					pending={change.isPending}
				/>
			)}
		</>
	);
};
