// A lead in Sales Navigator, by its `data-anonymize` anchors. No capture was to be had: modelled on what others read.
import type {Page} from '@/lib/domain/page';
import type {Sighting} from '@/lib/domain/sighting';
import {sighted} from '../define';
import {type Address, handleOf} from './address';
import {clear, weighed} from './signals';

/** The lead in the URL; null until the page links to that lead or its title says the same name. */
export const readLead = ({document}: Page, address: Address): Sighting[] | null => {
	const head = document.querySelector('h1[data-anonymize="person-name"]');
	const card = head?.closest('section'); // Missing while the page loads
	const name = clear(head);
	if (!card || !name) return null;
	if (
		!card.querySelector(`a[href*="${address.slug}"]`) &&
		!document.title.replace(/^\(\d+\+?\)\s*/u, '').startsWith(name)
	)
		return null;

	const anchor = (part: string) => clear(card.querySelector(`[data-anonymize="${part}"]`));
	const told = weighed([
		['name', 'person-name', name],
		['headline', 'headline', anchor('headline')],
		['title', 'job-title', anchor('job-title')],
		['company', 'company-name', anchor('company-name')],
		['location', 'location', anchor('location')],
	]);
	return [sighted({role: 'subject', kind: 'person', handles: [handleOf(address)], ...told, confidence: 0.7})];
};
