// A job: its company is whom the page is about.
import type {Page} from '@/lib/domain/page';
import type {Sighting} from '@/lib/domain/sighting';
import {sighted} from '../define';
import {type Address, handleOf, linked} from './address';
import {all, clear, first, roots, texts, titled, weighed} from './signals';

const panels = '[data-sdui-screen*="JobDetails"],.jobs-search__job-details,.job-view-layout,.top-card-layout';

/** The company of the job in the URL; null while the panel shows another job of the list. */
export const readJob = (page: Page, {slug}: Address): Sighting[] | null => {
	for (const root of roots(page)) {
		const [panel] = all(root, panels);
		const [job, named] = titled(page.document)?.split(/ \| (?=[^|]*$)/u) ?? []; // Missing while it loads
		const links = all(panel ?? null, 'a[href*="/company/"]').filter(clear);
		// Where the title names a company, one that the panel names otherwise is another job's.
		const link = job && named ? links.find(one => clear(one) === named) : links[0];
		const company = linked(link);
		if (!panel || !company) continue;
		const shown = all(panel, 'a')
			.map(linked)
			.find(job => job?.kind === 'job'); // Missing on foreign links
		const confirmed = !shown || shown.slug === slug;
		// A list that has the URL's job beside a panel that shows another one is on its way to it.
		if (!confirmed && all(root, `[href*="${slug}"],[data-job-id="${slug}"]`).length > 0) return null;

		const dotted = texts(panel, 'p').find(line => line.includes('·'));
		// The job's own title and place are no fields of the company: they stand in the evidence only.
		const {
			title: _title,
			location: _location,
			...told
		} = weighed([
			['name', 'job panel', clear(link)],
			['name', 'title', job && named],
			['title', 'job panel', first(panel, 'h1,a[href*="/jobs/view/"]')],
			['location', 'job panel', dotted?.split(/ *·/u)[0]], // Missing for guests
		]);
		return [
			sighted({
				role: 'subject',
				kind: 'company',
				handles: [handleOf(company)],
				...told,
				confidence: confirmed ? told.confidence : 0.5,
			}),
		];
	}
	return null;
};
