// A job: its company is whom the page is about.
import type {Page} from '@/lib/domain/page';
import type {Sighting} from '@/lib/domain/sighting';
import {sighted} from '../define';
import {type Address, handleOf, linked} from './address';
import {clear, roots, titled, weighed} from './signals';

const panels = '[data-sdui-screen*="JobDetails"],.jobs-search__job-details,.job-view-layout,.top-card-layout';

/** The company of the job in the URL; null while the panel shows another job of the list. */
export const readJob = (page: Page, {slug}: Address): Sighting[] | null => {
	for (const root of roots(page)) {
		const panel = root.querySelector(panels);
		const link = Array.from(panel?.querySelectorAll('a[href*="/company/"]') ?? []).find(clear); // Missing while it loads
		const company = linked(link?.getAttribute('href')); // Missing while it loads
		if (!panel || !company) continue;

		const numbers = Array.from(
			panel.querySelectorAll('a[href*="obs/view/"],a[href*="urrentJobId="]'),
			job => linked(job.getAttribute('href'))?.slug,
		); // Missing on foreign links
		const shown = numbers.find(Boolean);
		const mine = !shown || shown === slug;
		const title = titled(page.document.title);
		// A list that has the URL's job beside a panel that shows another one is on its way to it.
		if (!mine && root.querySelector(`[href*="${slug}"],[data-job-id="${slug}"],[componentkey*="${slug}"]`)) return null;

		const name = clear(link);
		const named = title?.split(' | ').pop() ?? null; // Missing while it loads
		const told = weighed([
			['name', 'job panel', name],
			['name', 'title', named === title ? null : named],
			['title', 'job panel', clear(panel.querySelector('h1,a[href*="/jobs/view/"]'))],
		]);
		const {title: _, ...company_} = told;
		const confidence = mine ? told.confidence : 0.5;
		return [sighted({role: 'subject', kind: 'company', handles: [handleOf(company)], ...company_, confidence})];
	}
	return null;
};
