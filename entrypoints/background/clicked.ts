// Clicked: a notification of ours leads to whom it was about.
import browser from 'webextension-polyfill';

/** Whom a notification is about is the first word of its id, see quiet.ts. */
const hear = (open: (subject: string) => void): void => {
	const {notifications} = browser as Partial<typeof browser>; // Missing until the rep allowed them
	const clicked = (id: string) => {
		open(id.split(' ')[0] ?? ''); // Missing never: a text has a first part
		void browser.notifications.clear(id);
	};
	if (notifications && !notifications.onClicked.hasListener(clicked)) notifications.onClicked.addListener(clicked);
};

export const watchClicks = (open: (subject: string) => void): void => {
	hear(open);
	browser.permissions.onAdded.addListener(({permissions}) => {
		if (permissions?.includes('notifications')) hear(open); // Missing where hosts were granted
	});
};
