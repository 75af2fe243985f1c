// Backups: how the last one went, where they go, their passphrase, and bringing one back.
import {useState} from 'react';
import type {Backups} from '@/lib/messages';
import {chooseFolder, mayChooseFolder, saveBackup, useBackUp, useBackups, useSaving, useSeal} from '../backups';
import {Passphrase} from '../passphrase';
import {say} from '../snack';
import {t} from '../t';
import {ago, moment, useNow} from '../when';
import {troubleWords} from '../words';
import {Restore} from './backup-restore';

const Last = ({last, folder, trouble}: Backups) => {
	const now = useNow();
	const when = last && ago(last.at, now);

	return (
		<>
			<p title={last ? moment(last.at) : undefined}>
				{when === null && t('backupNone')}
				{when !== null && last?.where === 'own' && t('backupLastOwn', when)}
				{when !== null && last?.where === 'folder' && t('backupLastFolder', when, folder ?? '')}{' '}
				<span className="soft">{t('backupHow')}</span>
			</p>
			{folder === null && <p className="soft">{t(mayChooseFolder ? 'backupOwnDetail' : 'backupNoFolder')}</p>}
			<p className="bad" role="alert">
				{trouble === 'folder' && t('backupFolderTrouble', folder ?? '')}
				{trouble === 'storage' && t('backupTrouble')}
			</p>
		</>
	);
};

const Sealing = ({sealed}: {sealed: boolean}) => {
	const [passphrase, setPassphrase] = useState('');
	const seal = useSeal(() => setPassphrase(''));
	if (sealed)
		return (
			<div className="acts">
				<span>{t('backupSealed')}</span>
				<button
					type="button"
					className="quiet"
					disabled={seal.isPending}
					onClick={() => seal.mutate({passphrase: null})}
				>
					{t('backupUnseal')}
				</button>
			</div>
		);

	return (
		<form
			className="adding"
			onSubmit={event => {
				event.preventDefault();
				if (passphrase !== '') seal.mutate({passphrase});
			}}
		>
			<Passphrase label={t('backupPassphrase')} value={passphrase} set={setPassphrase} fresh />
			<button type="submit" disabled={seal.isPending}>
				{t('backupSeal')}
			</button>
		</form>
	);
};

export const Backup = () => {
	const backups = useBackups();
	const backUp = useBackUp(() => say(t('backedUp')));
	const saving = useSaving();
	if (backups.isError) return <p role="alert">{troubleWords(backups.error)}</p>;
	if (!backups.data) return null;

	const {last, folder, sealed, byLock, downloads, before} = backups.data;
	return (
		<>
			<Last {...backups.data} />
			<div className="acts">
				<button type="button" disabled={backUp.isPending} onClick={() => backUp.mutate({})}>
					{t(backUp.isPending ? 'backingUp' : 'backUpNow')}
				</button>
				{last?.where === 'own' && (
					<button type="button" onClick={() => void saveBackup(last.name).catch(error => say(troubleWords(error)))}>
						{t('backupSave')}
					</button>
				)}
				{mayChooseFolder && (
					<button type="button" onClick={() => void chooseFolder()}>
						{t('backupChoose')}
					</button>
				)}
			</div>
			{folder === null && (
				<label className="switch">
					<input
						type="checkbox"
						checked={downloads}
						disabled={saving.isPending}
						onChange={event => saving.mutate({on: event.target.checked})}
					/>
					<span>
						{t('backupDownloads')}
						<span className="soft">{t('backupDownloadsDetail')}</span>
					</span>
				</label>
			)}
			{byLock ? <p className="soft">{t('backupByLock')}</p> : <Sealing sealed={sealed} />}
			<Restore before={before} />
		</>
	);
};
