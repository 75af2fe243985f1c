// The terms of the labelled texts, by ours.
import type {EventKind} from '../../lib/domain/event.ts';
import type {JobFunction} from '../../lib/language/title/functions.ts';

export const labels: Partial<Record<EventKind, string>> = {
	leadership: 'leadership_change',
	acquisition: 'm_and_a',
	expansion: 'expansion',
	funding: 'funding',
	layoffs: 'layoffs_closure',
	insolvency: 'layoffs_closure',
	launch: 'product_launch',
	partnership: 'partnership',
	legal: 'legal',
};

/** Any other work is `Other` there. */
export const departments: Partial<Record<JobFunction, string>> = {
	engineering: 'Information Technology',
	it: 'Information Technology',
	product: 'Project Management',
	project: 'Project Management',
	sales: 'Sales',
	'business-development': 'Business Development',
	marketing: 'Marketing',
	customer: 'Customer Support',
	consulting: 'Consulting',
	purchasing: 'Purchasing',
	people: 'Human Resources',
	administration: 'Administrative',
};
