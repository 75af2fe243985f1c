// Restoring: a file chosen, asked about, and put in place of everything; and the way back.
import {useRef, useState} from 'react';
import type {Backups, Replies} from '@/lib/messages';
import {useGoBack, useRestore} from '../backups';
import {Passphrase} from '../passphrase';
import {say} from '../snack';
import {counted, type Key, t} from '../t';
import {moment} from '../when';

const flawKeys: Record<Extract<Replies['restore'], {flaw: string}>['flaw'], Key> = {
	'not-a-backup': 'flawNotABackup',
	damaged: 'flawDamaged',
	passphrase: 'flawPassphrase',
	newer: 'flawNewer',
};

export const Restore = ({before}: {before: Backups['before']}) => {
	const [file, setFile] = useState<File | null>(null);
	const [passphrase, setPassphrase] = useState('');
	const [flaw, setFlaw] = useState<keyof typeof flawKeys | null>(null);
	const input = useRef<HTMLInputElement>(null);
	const close = () => {
		setFile(null);
		setPassphrase('');
	};
	const restore = useRestore(answer => {
		if ('flaw' in answer) {
			setFlaw(answer.flaw);
			if (answer.flaw !== 'passphrase') close();
			return;
		}
		close();
		say(answer.leftOut > 0 ? counted('restoredBut', answer.leftOut) : counted('restored', answer.rows));
	});
	const goBack = useGoBack(() => say(t('wentBack')));

	return (
		<>
			<div className="acts">
				<button type="button" disabled={restore.isPending} onClick={() => input.current?.click()}>
					{t('restore')}
				</button>
				{before !== null && (
					<button type="button" className="quiet" disabled={goBack.isPending} onClick={() => goBack.mutate()}>
						{t('goBack')}
					</button>
				)}
				<input
					ref={input}
					type="file"
					accept=".gz"
					hidden
					aria-label={t('restoreFile')}
					onChange={event => {
						setFile(event.target.files?.[0] ?? null); // Missing where none was chosen
						setFlaw(null);
						event.target.value = '';
					}}
				/>
			</div>
			{before !== null && <p className="soft">{t('goBackDetail', moment(before))}</p>}
			{file && (
				<form
					className="acts"
					onSubmit={event => {
						event.preventDefault();
						setFlaw(null);
						restore.mutate({file, passphrase: passphrase === '' ? null : passphrase});
					}}
				>
					<span>{t('restoreAsk', file.name)}</span>
					<Passphrase label={t('restorePassphrase')} value={passphrase} set={setPassphrase} fresh={false} />
					<button type="submit" className="danger" disabled={restore.isPending}>
						{t('restoreAct')}
					</button>
					<button type="button" disabled={restore.isPending} onClick={close}>
						{t('keep')}
					</button>
				</form>
			)}
			<div role="status">{restore.isPending && t('restoring')}</div>
			<p className="bad" role="alert">
				{flaw && t(flawKeys[flaw])}
			</p>
		</>
	);
};
