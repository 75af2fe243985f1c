// Dialled: the rep clicked a number on a page. Whom it rings stands ready: in the side panel, and before the call.
import type {Runtime} from 'webextension-polyfill';
import type {Handle} from '@/lib/domain/handle';
import {normalisePhone} from '@/lib/identity/phone';
import type {SensorMessages} from '@/lib/sensor-messages';
import {subjectsBehind} from '@/storage/handles';
import {withStore} from '@/storage/open';
import {badgeOf} from './badge';
import {broadcast} from './broadcast';
import {keep, recall} from './session';

/** For so long `Alt+C` means whom the number rings, in milliseconds. */
const holds = 5 * 60_000;

/** Nothing is answered, and no window is opened: a page would see that its own lost the keyboard, and so that we know the number. */
export const dialled = async ({tel}: SensorMessages['dialled'], {tab}: Runtime.MessageSender): Promise<null> => {
	const phone = normalisePhone(tel);
	if (phone === '' || tab?.id === undefined || tab.incognito) return null; // Missing never: the door lets only tabs speak here

	const handle: Handle = `phone:${phone}`;
	const subject = await withStore(async db => (await subjectsBehind(db, [handle])).get(handle));
	if (!subject) return null; // Missing where nobody of the store has that number

	const at = Date.now();
	await keep(`dialled:${tab.id}`, {subject, at});
	if (tab.windowId !== undefined) await keep(`show:${tab.windowId}`, {subject, at}); // Missing where the window was closed meanwhile
	await badgeOf(tab.id, '☎');
	broadcast(null);
	return null;
};

/** Whose number was clicked on this tab just now; null where none was. */
export const dialledOn = async (tabId: number, now: number): Promise<string | null> => {
	const last = await recall(`dialled:${tabId}`);

	return last && Math.abs(now - last.at) < holds ? last.subject : null; // Missing where no number was clicked
};
