// Whom the demo's pages show, as they are on file: the promoted one, the people of the mail thread, of the CRM record, of BigCompany.
import type {Handle} from '../../lib/domain/handle.ts';
import type {Described} from './rows.ts';

const profile = (slug: string): string => `https://www.linkedin.com/in/${slug}`;

const onLinkedin = (
	name: string,
	slug: string,
	{title, company, location, email}: {title: string; company: string; location: string; email?: string},
	daysAgo: number,
): Described => {
	const seen = {source: 'page:linkedin', daysAgo, url: profile(slug)};
	const headline = `${title} at ${company}`;
	return {
		kind: 'person',
		name,
		rememberedDaysAgo: daysAgo,
		handles: [`linkedin:in/${slug}`, ...(email ? [`email:${email}` as Handle] : [])],
		claims: [
			{field: 'headline', value: headline, quote: headline, ...seen},
			{field: 'title', value: title, quote: headline, ...seen},
			{field: 'company', value: company, quote: headline, ...seen},
			{field: 'location', value: location, quote: location, ...seen},
			...(email ? [{field: 'email' as const, value: email, source: 'page:gmail', daysAgo: daysAgo - 3}] : []),
		],
	};
};

/** On file since March 2025 as a director; the replayed profile says otherwise. */
const marina: Described = {
	...onLinkedin(
		'Marina Alves',
		'marina-alves-dc',
		{
			title: 'Director, Data Center Infrastructure',
			company: 'BigCompany',
			location: 'São Paulo, Brazil',
			email: 'marina.alves@bigcompany.example',
		},
		613,
	),
	tags: ['champion', 'data centers'],
	touches: [
		{channel: 'email', direction: 'in', daysAgo: 19, text: 'Cooling capacity for hall 3'},
		{channel: 'call', direction: 'out', daysAgo: 26, text: 'Plans for the second site'},
		{channel: 'meeting', direction: 'out', daysAgo: 121, text: 'Site visit, hall 2'},
		{channel: 'email', direction: 'out', daysAgo: 204, text: 'Offer for the monitoring module'},
	],
	notes: [
		{text: 'Wants reference customers with liquid cooling. Promised two by the end of the month.', daysAgo: 26},
		{text: 'Said she is being considered for the VP role. Not public.', daysAgo: 26, private: true},
	],
};

const bigCompany: Described = {
	kind: 'company',
	name: 'BigCompany',
	rememberedDaysAgo: 640,
	tags: ['customer'],
	handles: ['domain:bigcompany.example', 'linkedin:company/bigcompany-example'],
	claims: [
		{
			field: 'companyDomain',
			value: 'bigcompany.example',
			source: 'page:website',
			daysAgo: 640,
			url: 'https://bigcompany.example/',
			quote: 'bigcompany.example',
		},
		{
			field: 'location',
			value: 'São Paulo, Brazil',
			source: 'page:website',
			daysAgo: 640,
			url: 'https://bigcompany.example/',
		},
	],
	touches: [{channel: 'meeting', direction: 'out', daysAgo: 88, text: 'Quarterly review'}],
	notes: [{text: 'Two more sites planned; the board decides in the first quarter.', daysAgo: 88}],
};

const byMail = (
	name: string,
	email: string,
	company: string,
	title: string,
	touches: Described['touches'],
): Described => ({
	kind: 'person',
	name,
	rememberedDaysAgo: 290,
	handles: [`email:${email}`],
	claims: [
		{field: 'email', value: email, source: 'page:gmail', daysAgo: 290, quote: `${name} <${email}>`},
		{field: 'title', value: title, source: 'rep', daysAgo: 285},
		{field: 'company', value: company, source: 'rep', daysAgo: 285},
	],
	...(touches ? {touches} : {}),
});

const bigCompanyPeople = [
	['Tomás Rieger', 'tomas-rieger-fin', 'Chief Financial Officer', 'tomas.rieger@bigcompany.example'],
	['Ifeoma Castellanos', 'ifeoma-castellanos', 'Head of Procurement', 'ifeoma.castellanos@bigcompany.example'],
	['Bruno Hatakeyama', 'bruno-hatakeyama', 'Facility Manager, São Paulo 2', 'bruno.hatakeyama@bigcompany.example'],
	['Greta Lindqvist', 'greta-lindqvist-net', 'Senior Network Engineer', 'greta.lindqvist@bigcompany.example'],
] as const;

export const demoPeople: Described[] = [
	marina,
	bigCompany,
	...bigCompanyPeople.map(([name, slug, title, email], index) =>
		onLinkedin(name, slug, {title, company: 'BigCompany', location: 'São Paulo, Brazil', email}, 500 - index * 60),
	),
	{
		...byMail('Nora Velasco', 'nora.velasco@pelagic.example', 'Pelagic Works', 'Yard Manager', [
			{channel: 'email', direction: 'in', daysAgo: 280, text: 'Drawings of the second dock'},
			{channel: 'call', direction: 'in', daysAgo: 40, text: 'Spare seals'},
		]),
		tags: ['customer'],
	},
	byMail('Ivo Brandt', 'ivo.brandt@pelagic.example', 'Pelagic Works', 'Buyer', []),
	{
		kind: 'company',
		name: 'Pelagic Works',
		rememberedDaysAgo: 290,
		tags: ['customer'],
		handles: ['domain:pelagic.example'],
		claims: [{field: 'companyDomain', value: 'pelagic.example', source: 'page:gmail', daysAgo: 290}],
	},
];
