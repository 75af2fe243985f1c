// What the views ask of the lock. A panel in a page asks none of it: a page could steal a passphrase as it is typed.
import type {Replies, ViewMessages} from '@/lib/messages';
import {stores} from '@/storage/open';
import type {ViewHandlers} from './door';
import {isLocked, lockNow, unlock} from './lock';
import {lockChange, lockOff, lockOn, moved, stopMoving} from './lock-move';
import {BadMessage} from './trouble';

type LockMessage = 'lock' | 'lockOn' | 'lockOff' | 'lockStop' | 'lockChange' | 'lockNow' | 'unlock';

const unguarded: {[T in LockMessage]: (data: ViewMessages[T]) => Promise<Replies[T]>} = {
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
};

export const lockAnswers = Object.fromEntries(
	Object.entries(unguarded).map(([name, handler]) => [
		name,
		(data: never, framed: number | null) => {
			if (framed !== null) throw new BadMessage();

			return handler(data);
		},
	]),
) as unknown as Pick<ViewHandlers, LockMessage>;
