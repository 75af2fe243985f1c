// What the views ask of the lock.
import {stores} from '@/storage/open';
import {isLocked, lockNow, unlock} from './lock';
import {lockChange, lockOff, lockOn, moved, stopMoving} from './lock-move';
import {unframed} from './unframed';

export const lockAnswers = unframed({
	lock: async () => ({
		on: (await stores.which()).lock !== undefined,
		locked: await isLocked(),
		moving: moved(),
	}),
	lockOn: ({passphrase}) => lockOn(passphrase),
	lockOff: ({passphrase}) => lockOff(passphrase),
	lockStop: async () => {
		stopMoving();
		return null;
	},
	lockChange: ({passphrase, next}) => lockChange(passphrase, next),
	lockNow: async () => {
		await lockNow();
		return null;
	},
	unlock: ({passphrase}) => unlock(passphrase),
});
