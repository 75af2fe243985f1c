// Whom a list shows: people found or connected, companies with jobs. None of them is whom the page is about.
import type {Page} from '@/lib/domain/page';
import type {Sighting} from '@/lib/domain/sighting';
import {sighted} from '../define';
import {handleOf, linked} from './address';
import {all, clear} from './signals';

const rows = ':is(li,[role="listitem"])';

export const readList = ({url, document}: Page): Sighting[] => {
	if (url.pathname.startsWith('/jobs/'))
		return [...new Set(all(document, '[data-job-id] .artdeco-entity-lockup__subtitle').map(clear))].map(name =>
			sighted({role: 'listed', kind: 'company', name}),
		);
	if (!/^\/(?:search\/results\/people|mynetwork)\//u.test(url.pathname)) return [];
	// One a row: what stands deeper in it is a connection they share.
	return all(document, `main ${rows}:not(${rows} *)`).flatMap(row => {
		const link = all(row, 'a[href*="/in/"]').find(clear);
		const address = linked(link);
		const name = clear(link)?.split(' • ')[0]; // Missing in rows that are no person
		return name && address ? sighted({role: 'listed', kind: 'person', name, handles: [handleOf(address)]}) : [];
	});
};
