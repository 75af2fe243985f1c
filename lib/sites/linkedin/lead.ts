// A lead in Sales Navigator, by its `data-anonymize` anchors. No capture was to be had: modelled on what others read.
import type {Page} from '@/lib/domain/page';
import type {Sighting} from '@/lib/domain/sighting';
import {sighted} from '../define';
import {type Address, handleOf, isOf} from './address';
import {all, first, titled, weighed} from './signals';

/** The lead in the URL; null until the page links to that lead or its title says the same name. */
export const readLead = ({document}: Page, address: Address): Sighting[] | null => {
	const card = all(document, 'section:has(h1[data-anonymize="person-name"])').at(-1);
	if (!card) return null;
	const anchor = (part: string) => first(card, `[data-anonymize="${part}"]`);
	const name = anchor('person-name');
	if (!all(card, 'a').some(isOf(address)) && titled(document) !== name) return null;

	const told = weighed([
		['name', 'person-name', name],
		['headline', 'headline', anchor('headline')],
		['title', 'job-title', anchor('job-title')],
		['company', 'company-name', anchor('company-name')],
		['location', 'location', anchor('location')],
	]);
	return [sighted({role: 'subject', kind: 'person', handles: [handleOf(address)], ...told, confidence: 0.7})];
};
