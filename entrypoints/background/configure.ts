// Configure: what follows from a change of the settings.
import type {Settings} from '@/lib/domain/settings';
import type {SettingsState} from '@/lib/messages';
import {withStore} from '@/storage/open';
import {writeSettings} from '@/storage/settings';
import {broadcast} from './broadcast';
import {settingsState} from './configuring';
import {lockAfter} from './lock-held';
import {order, orderFor} from './orders';
import {setPaperAlarm} from './paper';
import {readPolicy} from './presence';
import {keepAlarm} from './quiet';
import {register} from './registration';
import {roundSoon} from './rounds';
import {recallAll, type TabReading} from './session';

/** Which changes of the settings move the sensor in or out of pages. */
const moving: (keyof Settings)[] = ['places', 'hosts', 'exceptions'];

/** Tells the sensors of the open tabs what to show now. */
const reorder = async (settings: Settings): Promise<void> => {
	const policy = await readPolicy();
	for (const [key, reading] of await recallAll<TabReading>('tab:')) {
		const url = URL.parse(reading.url);
		if (url) await order(Number(key.slice('tab:'.length)), orderFor(url, reading, settings, policy));
	}
};

export const configure = async (change: Partial<Settings>): Promise<SettingsState> => {
	const settings = await withStore(db => writeSettings(db, change));
	if ('lockAfter' in change) await lockAfter(settings.lockAfter);
	if ('rules' in change || 'quiet' in change) await keepAlarm();
	if ('paperAt' in change) await setPaperAlarm(Date.now(), settings.paperAt);
	if (moving.some(key => key in change)) {
		await register(settings, await readPolicy());
		await reorder(settings);
	}
	if (change.airplane === false) roundSoon();
	broadcast(null);
	return settingsState();
};
