// Outlook on the web: the people of the mail in the reading pane, of one being written, of the rows of a list, or of an event.
import {type Bounds, defineSite} from './define';
import {people, type Who} from './dom/people';
import {text} from './dom/text';
import {guestsOf} from './outlook/event';
import {chipsOf, paneOf, peopleOf, rowsOf, stays} from './outlook/mail';

export const bounds: Bounds = {
	place: 'mail',
	hosts: [
		'https://outlook.live.com/*',
		'https://outlook.office.com/*',
		'https://outlook.office365.com/*',
		'https://outlook.cloud.microsoft/*',
	],
	proves: ['email'],
	modelled: {from: 'captured pages', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => /^outlook\.(?:(?:live|office|office365)\.com|cloud\.microsoft)$/u.test(url.hostname),
	read({url, document}) {
		const calendar = url.pathname.startsWith('/calendar');
		const pane = calendar ? undefined : paneOf(document);
		if (pane ? stays(document, pane) : !calendar && url.pathname.includes('/id/')) return null;

		const root = document.querySelector('[id^=primaryMailboxRoot]');
		const account = text(document.querySelector('#mectrl_currentAccount_secondary'));
		const own = [root?.getAttribute('data-folder-name'), root?.getAttribute('title'), account]; // Missing in the calendar, and while the menu was never opened
		const trigger = document.querySelector('#mectrl_main_trigger,#O365_MainLink_Me [aria-label]');
		const me = `${text(document.querySelector('#mectrl_currentAccount_primary'))} ${trigger?.getAttribute('aria-label')}`; // Missing while Outlook loads
		// A colleague who sent a mail may be shown by name only: the address may not be in the page at all. So may we.
		const other = ({email, name}: Who) => (name === null ? email !== null : !me.includes(name));
		const cast = [...(pane ? peopleOf(pane) : []), ...(calendar ? guestsOf(document) : []), ...chipsOf(document)];
		// In the calendar nothing but the menu tells ourselves from the guests.
		if (calendar && cast.length > 0 && !trigger && !account) return null;

		return people('[aria-label]', cast.filter(other), pane || calendar ? [] : rowsOf(document), own);
	},
});
