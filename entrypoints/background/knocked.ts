// Knocked: at the gate of a page that tells no story. The sensor is sent.
import type {Runtime} from 'webextension-polyfill';
import type {Order, SensorMessages} from '@/lib/sensor-messages';
import {withStore} from '@/storage/open';
import {readSettings} from '@/storage/settings';
import {placeOf, presenceOf, readPolicy} from './presence';
import {inject} from './registration';

/** What the gate is to do: it shows nothing, so of all orders it hears `stop` alone. */
export const knocked = async (
	{url}: SensorMessages['knocked'],
	sender: Runtime.MessageSender,
): Promise<Order | null> => {
	const page = URL.parse(url);
	if (!page || page.origin !== URL.parse(sender.url ?? '')?.origin || sender.tab?.incognito) return {order: 'stop'}; // Missing never: the door lets only tabs speak here

	const [settings, policy] = await Promise.all([withStore(readSettings), readPolicy()]);
	if (presenceOf(page, settings, policy) === 'off') return {order: 'stop'};

	await inject(sender.tab?.id ?? -1, placeOf(page, settings), page).catch(() => {}); // As above; a page that lets nobody in stays as it is
	return null;
};
