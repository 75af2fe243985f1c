// The keeper: the only one that opens the store. Its listeners are set before anything is awaited, so that no event is lost.
import browser from 'webextension-polyfill';
import {defineBackground} from 'wxt/utils/define-background';
import {purge} from '@/storage/commit';
import {tidyHabits} from '@/storage/habits';
import {withStore} from '@/storage/open';
import {tidyNet} from '@/storage/tidy';
import {watchAlarms} from './alarms';
import {answerOf} from './answered';
import {hearFolders} from './backup-chosen';
import {watchBackups} from './backup-soon';
import {openCall} from './calling';
import {watchClicks} from './clicked';
import {registerAgain} from './configuring';
import {openDoor} from './door';
import {watchDoubles} from './doubles-soon';
import {followSoon} from './follow-soon';
import {forgetFrames} from './frames';
import {knocked} from './knocked';
import {lockNow, watchLock} from './lock';
import {forgetPace} from './pace';
import {forgetSent} from './pages';
import {mounting, toggle} from './panels';
import {onLatePolicy} from './presence';
import {drop} from './session';
import {sighted} from './sighted';
import {forgetWay} from './ways';

const quietly = (work: Promise<unknown>): void => {
	// Trouble of the store is told to whoever asks next; here nobody did.
	work.catch(() => {});
};

export default defineBackground(() => {
	watchLock();
	// Not while the page that woke the worker waits.
	setTimeout(() => quietly(import('./lock-move').then(({finishMoving}) => finishMoving())), 5000);
	openDoor(
		{
			sighted,
			heard: async (said, sender) => (await import('./heard')).heard(said, sender),
			knocked,
			dialled: async (said, sender) => (await import('./dialled')).dialled(said, sender),
			mounting: async ({token}, sender) => {
				if (sender.tab?.id !== undefined) await mounting(token, sender.tab.id); // Missing never: the door lets only tabs speak
				return null;
			},
		},
		answerOf,
	);
	browser.runtime.onInstalled.addListener(({reason}) => {
		quietly(registerAgain());
		quietly(withStore(async db => followSoon(db)));
		if (reason === 'install') quietly(browser.tabs.create({url: browser.runtime.getURL('/welcome.html')}));
	});
	browser.runtime.onStartup.addListener(() => {
		quietly(registerAgain());
		quietly(withStore(db => purge(db, Date.now())));
		quietly(withStore(db => tidyNet(db, Date.now())));
		quietly(withStore(db => tidyHabits(db, Date.now())));
		quietly(withStore(async db => followSoon(db)));
	});
	hearFolders();
	watchBackups();
	watchDoubles();
	watchAlarms();
	watchClicks(openCall);
	onLatePolicy(() => quietly(registerAgain()));
	browser.permissions.onAdded.addListener(() => quietly(registerAgain()));
	browser.permissions.onRemoved.addListener(() => quietly(registerAgain()));
	browser.commands.onCommand.addListener((command, tab) => {
		if (command === 'lock-now') quietly(lockNow());
		if (command === 'before-call') openCall(null, tab?.id); // Missing where no tab is active
		if (command === 'toggle-panel' && tab?.id !== undefined) quietly(toggle(tab.id)); // Missing where no tab is active
	});
	browser.tabs.onRemoved.addListener(tabId => {
		forgetPace(tabId);
		forgetSent(tabId);
		forgetWay(tabId);
		quietly(Promise.all([drop(`tab:${tabId}`, `look:${tabId}`, `dialled:${tabId}`), forgetFrames(tabId)]));
	});
});
