// Which kinds of signals stand together where they are tuned.
import type {SignalKind} from '@/lib/domain/signal';
import type {Key} from '../../t';

export const kindGroups: [Key, SignalKind[]][] = [
	[
		'kindsPeople',
		[
			'job-change',
			'promotion',
			'lateral-move',
			'left-company',
			'new-decision-maker',
			'champion-left',
			'champion-arrived',
			'new-email-domain',
		],
	],
	['kindsContact', ['going-cold', 'after-silence', 'renewal-near', 'reference-fatigue']],
	[
		'kindsService',
		[
			'complaint',
			'praise',
			'praise-to-thank',
			'ticket-opened',
			'ticket-ageing',
			'incident',
			'customer-incident',
			'our-incident',
		],
	],
	[
		'kindsMarket',
		[
			'buying-question',
			'tender',
			'competitor-named',
			'hiring-for-ours',
			'hiring-surge',
			'vendor-adopted',
			'vendor-dropped',
		],
	],
	[
		'kindsCompany',
		[
			'leadership-change',
			'merger',
			'new-office',
			'moved',
			'renamed-company',
			'new-web-domain',
			'funding',
			'layoffs',
			'product-launch',
			'partnership',
			'lawsuit',
			'insolvency',
			'event-attended',
		],
	],
];
