// Badge: the toolbar's word per tab, the only one that no page can see.
import browser from 'webextension-polyfill';
import type {Brief} from '@/lib/domain/brief';

const amber = '#b45309';
const slate = '#5b6470';

/** `!` a deer, `•` somebody known, `?` unsure, nothing for new people and for nobody. */
export const badge = async (tabId: number, brief: Brief | null): Promise<void> => {
	const text = brief?.deer ? '!' : brief?.match.state === 'known' ? '•' : brief?.match.state === 'unsure' ? '?' : ''; // Missing where nobody is shown
	try {
		await browser.action.setBadgeText({tabId, text});
		if (text) await browser.action.setBadgeBackgroundColor({tabId, color: text === '!' ? amber : slate});
	} catch {
		// The tab was closed meanwhile.
	}
};
