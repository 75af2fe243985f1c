// Copper: the person, lead or company of the profile that lies over a list, by the field whose value the title says too; the rows of a list.
import type {Handle} from '@/lib/domain/handle';
import type {Sighting} from '@/lib/domain/sighting';
import {type Bounds, defineSite} from './define';
import {href, mail, shown, stated} from './dom/contact';
import {isOf} from './dom/records';
import {text} from './dom/text';

const record =
	/[?&]fullProfile=(people|companies|opportunities|leads)-(\d+)|#\/(contact|company|opportunity|lead)\/(\d+)/u;
const words: Record<string, string> = {
	people: 'person',
	contact: 'person',
	companies: 'company',
	company: 'company',
	leads: 'lead',
	lead: 'lead',
};

export const bounds: Bounds = {
	place: 'crm',
	hosts: ['https://app.copper.com/*'],
	proves: 'all',
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => url.hostname === 'app.copper.com' && /^\/companies\/\d+\/app/u.test(url.pathname),
	read({url, document}) {
		const [, , account] = url.pathname.split('/');
		const read = (address: string): [Sighting['kind'], Handle] | null => {
			const [, plural, first, short, second] = record.exec(address) ?? [];
			const word = words[plural ?? short ?? ''];
			return word ? [word === 'company' ? 'company' : 'person', `copper:${word}/${account}-${first ?? second}`] : null;
		};
		if (!record.test(url.hash)) {
			if (!url.hash.startsWith('#/browse/list/')) return [];
			return shown(document, '.ListViewTableBody a.fullProfileLink').flatMap(link => {
				const [kind, handle] = read(href(link) ?? '') ?? [];
				// The link itself says the letter of the picture too.
				const name = text(link.querySelector('.AvatarPill_text'));
				return kind && handle && name ? [stated(['listed', kind, 'AvatarPill_text'], {name}, [handle], 0.8)] : [];
			});
		}
		const [kind, own] = read(url.hash) ?? [];
		if (!kind || !own) return [];

		const [panel, ...panels] = shown(document, '[class*=EntityFullProfileFrame-fullProfile]');
		if (!panel || panels.length > 0) return null;
		const inputs = shown(panel, 'input').filter(input => !input.closest('.ActivityLogList'));
		const values = inputs.map(input => (input as HTMLInputElement).value.trim());
		const [name, ...others] = new Set(values.filter(value => value.length > 2 && document.title.includes(value)));
		if (!name || others.length > 0) return null;

		const mails = values
			.map(value => mail(value))
			.filter(handle => handle !== null && kind === 'person' && isOf(name, handle));
		return [stated(['subject', kind, 'EntityFullProfileFrame'], {name}, [own, ...(mails as Handle[])], 0.8)];
	},
});
