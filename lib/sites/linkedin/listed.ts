// Whom a list shows: people found or connected, companies with jobs. None of them is whom the page is about.
import type {Page} from '@/lib/domain/page';
import type {Sighting} from '@/lib/domain/sighting';
import {sighted} from '../define';
import {handleOf, linked} from './address';
import {clear} from './signals';

const rows = ':is(li,[role="listitem"])';

/** One a row: what stands deeper in it is a connection they share. */
const people = (document: Document): Sighting[] =>
	Array.from(document.querySelectorAll(`main ${rows}:not(${rows} *)`)).flatMap(row => {
		const link = Array.from(row.querySelectorAll('a[href*="/in/"]')).find(clear);
		const address = linked(link?.getAttribute('href')); // Missing in rows that are no person
		const name = clear(link)?.split(' • ')[0]; // Missing as above
		return name && address?.kind === 'in'
			? sighted({role: 'listed', kind: 'person', name, handles: [handleOf(address)]})
			: []; // Missing as above
	});

const hiring = (document: Document): Sighting[] => {
	const names = Array.from(document.querySelectorAll('[data-job-id] .artdeco-entity-lockup__subtitle'), clear);
	return [...new Set(names)]
		.filter(name => name !== null)
		.map(name => sighted({role: 'listed', kind: 'company', name}));
};

export const readList = ({url, document}: Page): Sighting[] => {
	if (/^\/(?:search\/results\/people|mynetwork)\//u.test(url.pathname)) return people(document);
	return url.pathname.startsWith('/jobs/') ? hiring(document) : [];
};
