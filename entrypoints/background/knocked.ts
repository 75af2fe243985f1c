// Knocked: at the gate of a page that tells no story. The sensor is sent.
import type {Runtime} from 'webextension-polyfill';
import type {SensorMessages} from '@/lib/sensor-messages';
import {withStore} from '@/storage/open';
import {readSettings} from '@/storage/settings';
import {placeOf, presenceOf, readPolicy} from './presence';
import {inject} from './registration';

/** The gate does nothing more whatever it is answered: it only wants to know that it was heard. */
export const knocked = async ({url}: SensorMessages['knocked'], sender: Runtime.MessageSender): Promise<null> => {
	const page = URL.parse(url);
	if (!page || page.origin !== URL.parse(sender.url ?? '')?.origin || sender.tab?.incognito) return null; // Missing never: the door lets only tabs speak here

	const [settings, policy] = await Promise.all([withStore(readSettings), readPolicy()]);
	if (presenceOf(page, settings, policy) === 'off') return null;

	await inject(sender.tab?.id ?? -1, placeOf(page, settings), page).catch(() => {}); // As above; a page that lets nobody in stays as it is
	return null;
};
