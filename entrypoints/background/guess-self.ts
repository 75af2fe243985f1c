// Guessing who we are: whose mailbox it is, the page itself says.
import {handleKind, handleValue} from '@/lib/domain/handle';
import type {Settings} from '@/lib/domain/settings';
import type {Store} from '@/storage/database';
import {writeSettings} from '@/storage/settings';
import type {TabReading} from './session';

/** Our own address, as the mailbox shows it, waits in the settings for the rep's yes. */
export const guessSelf = async (db: Store, reading: TabReading, settings: Settings): Promise<void> => {
	const shown = (reading.sightings ?? []).filter(({role}) => role === 'self').flatMap(({handles}) => handles);
	const emails = shown.filter(handle => handleKind(handle) === 'email').map(handleValue);
	const {self} = settings;
	const unheard = emails.filter(email => !self.emails.includes(email) && !self.guessed.includes(email));
	if (unheard.length > 0) await writeSettings(db, {self: {...self, guessed: [...self.guessed, ...unheard].slice(-50)}});
};
