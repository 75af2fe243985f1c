// Badge: the toolbar's word per tab, the only one that no page can see.
import browser from 'webextension-polyfill';
import type {Brief} from '@/lib/domain/brief';

const amber = '#b45309';
const slate = '#5b6470';

/** `!` a deer, `•` somebody known, `?` unsure, nothing for new people and for nobody. */
export const badge = async (tabId: number, brief: Brief | null): Promise<void> => {
	const text = brief?.deer ? '!' : brief?.match.state === 'known' ? '•' : brief?.match.state === 'unsure' ? '?' : ''; // Missing where nobody is shown
	await badgeOf(tabId, text);
};

export const badgeOf = async (tabId: number, text: string): Promise<void> => {
	try {
		await browser.action.setBadgeText({tabId, text});
		if (text) await browser.action.setBadgeBackgroundColor({tabId, color: text === '!' ? amber : slate});
	} catch {
		// The tab was closed meanwhile.
	}
};

/** How long a page within a document may be ahead of what the browser says of its tab, in milliseconds. */
const ahead = 100;

/** Takes the badge away where the tab has gone on to a page that says nothing of itself, as a story does, while it was being set. */
export const badgeBelongs = async (tabId: number, url: string, stands: () => Promise<boolean>): Promise<void> => {
	const isElsewhere = async () => ((await browser.tabs.get(tabId)).url ?? url) !== url; // Missing where no permission tells it
	try {
		if (!(await isElsewhere())) return;

		await new Promise(resolve => setTimeout(resolve, ahead));
		if ((await isElsewhere()) && (await stands())) await badge(tabId, null);
	} catch {
		// The tab was closed meanwhile.
	}
};
