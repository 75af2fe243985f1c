// Saves the day's backup to the downloads, where the rep wants that, whenever a view of ours stands open for a moment.
import {useEffect} from 'react';
import {ask} from './ask';
import {saveBackup} from './backups';

/** After the view is painted and the rep's first question is answered, in milliseconds. */
const later = 1500;

const saveWaiting = async (): Promise<void> => {
	const unsaved = (await ask('backups', {}))?.unsaved; // Missing where the keeper is another version's
	if (!unsaved) return;

	await saveBackup(unsaved);
	await ask('saveBackups', {saved: unsaved});
};

export const SaveDaily = () => {
	useEffect(() => {
		// What cannot be saved now is saved the next time.
		const timer = setTimeout(() => void saveWaiting().catch(() => {}), later);
		return () => clearTimeout(timer);
	}, []);

	return null;
};
