// Orders: what the sensor is told to show. It depends on the page and the rep's settings alone, never on the store.
import browser from 'webextension-polyfill';
import type {Settings} from '@/lib/domain/settings';
import type {Order} from '@/lib/sensor-messages';
import {type Policy, presenceOf} from './presence';
import type {TabReading} from './session';

/** The edge tab, on the rep's side and with its name in the browser's language. */
export const tabOrder = ({panel}: Pick<Settings, 'panel'>): Order => ({
	order: 'tab',
	...panel,
	label: browser.i18n.getMessage('edgeTab'),
});

/** What the sensor of this page is to show, as its place, its exception and the rep's last click on this site say. */
export const orderFor = (
	url: URL,
	reading: Pick<TabReading, 'sightings'>,
	settings: Settings,
	policy: Policy,
): Order => {
	const presence = presenceOf(url, settings, policy);
	const {side, width} = settings.panel;
	if (presence !== 'page') return {order: 'hide'};
	if (settings.open.includes(url.hostname)) return {order: 'show', side, width};

	return reading.sightings?.some(({role}) => role !== 'self') ? tabOrder(settings) : {order: 'hide'}; // Missing while the page moves
};

/** Sends an order to a tab's sensor. False where no sensor listens. */
export const order = async (tabId: number, what: Order): Promise<boolean> => {
	try {
		await browser.tabs.sendMessage(tabId, what, {frameId: 0});
		return true;
	} catch {
		return false;
	}
};
