// Knocked: the gate says whether a page tells a story. For any other page, and where the rep left the panel open, the sensor is sent.
import type {Runtime} from 'webextension-polyfill';
import type {Order, SensorMessages} from '@/lib/sensor-messages';
import {withStore} from '@/storage/open';
import {readSettings} from '@/storage/settings';
import {placeOf, presenceOf, readPolicy} from './presence';
import {inject} from './registration';
import {sighted} from './sighted';

/** What the gate is to do: it shows nothing, so of all orders it hears `stop` alone. */
export const knocked = async (
	{url, story}: SensorMessages['knocked'],
	sender: Runtime.MessageSender,
): Promise<Order | null> => {
	const page = URL.parse(url);
	if (!page || page.origin !== URL.parse(sender.url ?? '')?.origin || sender.tab?.incognito) return {order: 'stop'}; // Missing never: the door lets only tabs speak here

	const [settings, policy] = await Promise.all([withStore(readSettings), readPolicy()]);
	const presence = presenceOf(page, settings, policy);
	if (presence === 'off') return {order: 'stop'};

	const open = presence === 'page' && settings.open.includes(page.hostname);
	if (story && !open) return sighted({url, site: 'website', sightings: []}, sender);

	await inject(sender.tab?.id ?? -1, placeOf(page, settings), page).catch(() => {}); // As above; a page that lets nobody in stays as it is
	return null;
};
