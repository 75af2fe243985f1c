// Invented briefs, page states and settings: nobody in them exists.
import type {Brief, Candidate, Ground} from '../../lib/domain/brief';
import type {Fact, Field} from '../../lib/domain/fact';
import type {Settings} from '../../lib/domain/settings';
import type {Counts, Double, Doubles, Found, Merged, PageState, SettingsState, Shortcut} from '../../lib/messages';

export const now = Date.now();
const day = 86_400_000;
const subject = '4b1f7a3c-0000-4000-8000-000000000001';

const fact = (field: Field, value: string, source: string, days: number, quote: string | null = null): Fact => ({
	id: [subject, field, source, days, value].join('|'),
	subject,
	field,
	value,
	source,
	evidence: {url: source === 'rep' ? null : 'https://www.linkedin.com/in/marina-alves-example', quote},
	seenAt: now - days * day,
});

const titleNow = fact(
	'title',
	'VP, Data Center Infrastructure',
	'page:linkedin',
	0,
	'VP, Data Center Infrastructure at BigCompany',
);
const titleThen = fact('title', 'Director, Data Center Infrastructure', 'page:linkedin', 250);

export const known: Brief = {
	who: 0,
	kind: 'person',
	name: 'Marina Alves',
	title: 'VP, Data Center Infrastructure',
	company: 'BigCompany',
	location: 'São Paulo, Brazil',
	match: {
		state: 'known',
		subject,
		reasons: [
			{why: 'handle', handle: 'linkedin:in/marina-alves-example'},
			{
				why: 'alike',
				grounds: [
					{field: 'name', found: 'same', weight: 'strong'},
					{field: 'company', found: 'same', weight: 'strong'},
				],
			},
		],
	},
	url: 'https://www.linkedin.com/in/marina-alves-example',
	email: 'marina.alves@bigcompany.example',
	phone: '+55 11 5555 0134',
	lastTouch: {id: 't1', subject, channel: 'email', direction: 'out', at: now - 12 * day, text: 'Re: rack quote'},
	deer: {
		id: 's1',
		kind: 'promotion',
		subject,
		at: now - 60_000,
		from: 'Director',
		to: 'VP, Data Center Infrastructure',
		because: [titleNow.id, titleThen.id],
		done: false,
		until: null,
	},
	worth: {
		urgent: false,
		...{relation: 0.84, kind: 0.95, fresh: 0.99, clicks: 0.86},
		...{deals: 1, tickets: 2, touchedAt: now - 12 * day, aloud: true, used: 3, ignored: 1},
	},
	tired: null,
	because: [titleNow, titleThen],
	quietSince: null,
	lately: [
		{
			kind: 'signal',
			at: now - 60_000,
			signal: {
				id: 's1',
				kind: 'promotion',
				subject,
				at: now - 60_000,
				from: 'Director',
				to: 'VP',
				because: [],
				done: false,
				until: null,
			},
		},
		{kind: 'fact', at: now - 2 * day, fact: fact('location', 'São Paulo, Brazil', 'page:linkedin', 2)},
		{
			kind: 'touch',
			at: now - 12 * day,
			touch: {id: 't1', subject, channel: 'email', direction: 'out', at: now - 12 * day, text: 'Re: rack quote'},
		},
		{
			kind: 'touch',
			at: now - 15 * day,
			touch: {id: 't2', subject, channel: 'email', direction: 'in', at: now - 15 * day, text: 'rack quote'},
		},
		{
			kind: 'touch',
			at: now - 64 * day,
			touch: {id: 't3', subject, channel: 'meeting', direction: 'in', at: now - 64 * day, text: null},
		},
	],
	beliefs: [
		{fact: titleNow, since: now, others: [titleThen]},
		{fact: fact('company', 'BigCompany', 'page:linkedin', 0), since: now - 400 * day, others: []},
		{
			fact: fact('email', 'marina.alves@bigcompany.example', 'page:gmail', 12),
			since: now - 400 * day,
			others: [fact('email', 'marina@alves.example', 'import:sample', 300)],
		},
		{fact: fact('phone', '+55 11 5555 0134', 'rep', 90), since: now - 90 * day, others: []},
	],
	notes: [
		{
			id: 'n1',
			subject,
			text: 'Prefers a call before ten.\nAsks for numbers, not slides.',
			private: false,
			at: now - 12 * day,
		},
		{id: 'n2', subject, text: 'Budget is decided in March.', private: true, at: now - 64 * day},
	],
	tags: ['champion', 'cooling'],
	watched: true,
	cast: [{who: 0, name: 'Marina Alves', title: 'VP, Data Center Infrastructure', state: 'known'}],
	people: [],
	rememberedAt: now - 400 * day,
};

/** What three outlets tell, one of them in a language that is not ours. */
const tellings = ['norrbeck.example', 'daily.example', 'zeitung.example'].map(
	(host, at): Fact => ({
		...fact('event', 'Norrbeck names Ida Holm chief executive', 'source:feeds', at + 1),
		id: `told ${host}`,
		key: host,
		event: 'leadership',
		at: now - 4 * day,
		evidence: {url: `https://${host}/holm`, quote: 'Norrbeck ernennt Ida Holm zur Vorstandsvorsitzenden'},
	}),
);

export const told: Brief = {
	...known,
	deer: {
		id: 's2',
		kind: 'leadership-change',
		subject,
		at: now - 4 * day,
		from: '',
		to: 'Norrbeck names Ida Holm chief executive',
		because: tellings.map(({id}) => id),
		done: false,
		until: null,
	},
	because: tellings,
};

export const tired: Brief = {...known, deer: null, worth: null, because: [], tired: {kind: 'funding', ignored: 7}};

export const quiet: Brief = {...known, deer: null, worth: null, because: [], quietSince: now - 12 * day};

export const cast: Brief = {
	...known,
	cast: [
		{who: 0, name: 'Marina Alves', title: 'VP', state: 'known'},
		{who: 1, name: 'Marco Albert', title: 'Buyer', state: 'unsure'},
		{who: 2, name: 'Wilhelmina Featherstonehaugh-Cholmondeley', title: null, state: 'new'},
		{who: 3, name: 'Li Wei', title: null, state: 'new'},
	],
};

const candidate = (
	id: string,
	name: string,
	title: string,
	company: string | null,
	...grounds: Ground[]
): Candidate => ({
	subject: id,
	name,
	title,
	company,
	reasons: [{why: 'alike', grounds}],
});

export const unsure: Brief = {
	...known,
	who: 1,
	name: 'Marco Albert',
	title: 'Buyer',
	company: 'Norte SA',
	location: 'Lyon, France',
	match: {
		state: 'unsure',
		candidates: [
			candidate(
				'c1',
				'Marco Alberte',
				'Buyer',
				'Norte SA',
				{field: 'company', found: 'same', weight: 'strong'},
				{field: 'given', found: 'same', weight: 'fair'},
				{field: 'family', found: 'spelling', weight: 'fair'},
				{field: 'title', found: 'same', weight: 'weak'},
				{field: 'place', found: 'other', weight: 'against'},
			),
			candidate(
				'c2',
				'Marco G. Albert',
				'Head of Purchasing',
				null,
				{field: 'name', found: 'same', weight: 'strong'},
				{field: 'place', found: 'same', weight: 'fair'},
				{field: 'title', found: 'other', weight: 'against'},
			),
		],
	},
	email: 'marco.albert@norte.example',
	phone: null,
	lastTouch: null,
	deer: null,
	worth: null,
	tired: null,
	because: [],
	lately: [],
	beliefs: [],
	notes: [],
	tags: [],
	watched: false,
	rememberedAt: null,
};

export const newcomer: Brief = {...unsure, match: {state: 'new'}};

/** A company whose site is in view and that nobody knows yet. */
export const newCompany: Brief = {...newcomer, kind: 'company', name: 'Norte Energia', title: null, company: null};

export const company: Brief = {
	...quiet,
	kind: 'company',
	name: 'BigCompany',
	title: null,
	company: 'BigCompany',
	match: {state: 'known', subject: 'co', reasons: [{why: 'handle', handle: 'domain:bigcompany.example'}]},
	email: null,
	phone: null,
	beliefs: [{fact: fact('companyDomain', 'bigcompany.example', 'page:website', 3), since: now - 3 * day, others: []}],
	people: [
		{subject: 'p1', name: 'Marina Alves', title: 'VP, Data Center Infrastructure'},
		{subject: 'p2', name: 'Paulo Reis', title: 'CFO'},
		{subject: 'p3', name: 'João Rocha', title: null},
	],
};

export const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const long = `${word} ${'with a very long name that goes on and on '.repeat(4)}`.trim();

export const longTexts: Brief = {
	...cast,
	name: long,
	title: long,
	company: word,
	location: long,
	email: `${word}@${word.toLowerCase()}.example`,
	deer: known.deer && {...known.deer, from: long, to: long},
	notes: [{id: 'n1', subject, text: `${long}\n${word.repeat(4)}`, private: true, at: now - day}],
	tags: [word.slice(0, 60), 'b', 'c'],
	beliefs: [
		{fact: fact('headline', long, 'page:website', 2), since: now, others: [fact('headline', long, 'import:file', 200)]},
	],
};

/** Texts that would run, load or break out if any view took them for more than text. */
export const hostile: Brief = {
	...known,
	name: '<img src=x onerror=alert(1)>',
	title: '"><script>alert(1)</script>',
	company: 'javascript:alert(1)',
	location: '{{constructor.constructor("alert(1)")()}}',
	email: 'a@b.example?bcc=all@evil.example',
	url: 'javascript:alert(1)',
	beliefs: [
		{
			fact: {
				...titleNow,
				value: '<svg onload=alert(1)>',
				evidence: {url: 'javascript:alert(1)', quote: '</title><script>alert(1)</script>'},
			},
			since: now,
			others: [],
		},
	],
	notes: [{id: 'n', subject, text: '<iframe src=https://evil.example>', private: false, at: now}],
	tags: ['<b>x</b>'],
};

export const page = (state: PageState['state'], more: Partial<PageState> = {}): PageState => ({
	tabId: 7,
	host: 'www.linkedin.com',
	place: 'linkedin',
	presence: 'page',
	state,
	count: state === 'seen' ? 1 : 0,
	show: null,
	...more,
});

const settings: Settings = {
	self: {emails: ['ana@acme.example'], domains: ['acme.example'], guessed: ['ana.souza@acme.example']},
	places: {linkedin: 'side', mail: 'page', crm: 'page', other: 'off'},
	hosts: ['crm.acme.example:8443'],
	exceptions: {'news.example': 'off', 'careers.acme.example': 'side'},
	open: [],
	panel: {side: 'right', width: 360},
	keepSightings: false,
	lockAfter: 15,
	sources: {},
	recipes: {},
	airplane: false,
	rules: {},
	market: {sells: ['rack cooling'], rivals: ['CoolRack']},
	mutes: {authors: [], sites: []},
	quiet: {perDay: 3, from: 1200, until: 480, unhappy: false},
	paperAt: 360,
	streams: [],
	newsSeen: '',
};

export const settingsState: SettingsState = {
	settings,
	managed: [],
	granted: {linkedin: true, mail: true, crm: false, other: false},
	version: '0.1.0',
};
/** Nothing chosen yet, everything granted: what the welcome finds on a fresh install. */
export const fresh: SettingsState = {
	...settingsState,
	settings: {...settings, places: {}, hosts: [], exceptions: {}, self: {emails: [], domains: [], guessed: []}},
	granted: {linkedin: true, mail: true, crm: true, other: true},
};

export const counts: Counts = {people: 102_418, companies: 1, facts: 734_000, touches: 12, notes: 3, bytes: 84_300_000};

export const shortcuts: Shortcut[] = [
	{name: '_execute_action', description: 'Find a person or company', keys: 'Alt+K'},
	{name: 'toggle-panel', description: 'Open or close the panel', keys: ''},
];

export const found: Found[] = [
	{
		subject,
		kind: 'person',
		name: 'Marina Alves',
		title: 'VP',
		company: 'BigCompany',
		email: 'marina.alves@bigcompany.example',
		lastTouchAt: now - 12 * day,
	},
	{
		subject: 'f2',
		kind: 'person',
		name: 'Marco Albert',
		title: 'Buyer',
		company: 'Norte SA',
		email: null,
		lastTouchAt: now - 90 * day,
	},
	{
		subject: 'f3',
		kind: 'company',
		name: 'Márcio & Alencar',
		title: null,
		company: null,
		email: null,
		lastTouchAt: null,
	},
];

const double = (n: number, name: string, more: Partial<Double> = {}): Double => ({
	subject: `${known.match.state}-${n}`,
	kind: 'person',
	name,
	title: 'VP, Data Center Infrastructure',
	company: 'BigCompany',
	email: `marina.${n}@bigcompany.example`,
	phone: null,
	location: null,
	...more,
});

/** So many that may be there twice, the first of them thrice, the second a company. */
export const doubles = (all: number): Doubles => ({
	groups: Array.from({length: Math.min(all, 5)}, (_, at) => ({
		doubles: [
			double(at * 3, at === 1 ? 'BigCompany Ltd' : 'Marina Alves', {
				phone: '+55 11 5555 0134',
				...(at === 1 && {kind: 'company' as const, title: null, company: null}),
			}),
			double(at * 3 + 1, at === 1 ? 'BIGCOMPANY' : 'Alves, Marina', {location: 'São Paulo, Brazil', email: null}),
			...(at === 0 ? [double(2, `M. ${'Alves-de-Albuquerque-e-'.repeat(3)}Castro`, {title: null})] : []),
		],
		reasons: [
			{
				why: 'alike',
				grounds: [
					{field: 'name', found: at % 2 === 0 ? 'turned' : 'same', weight: 'strong'},
					{field: 'company', found: 'same', weight: 'fair'},
					{field: 'place', found: 'other', weight: 'against'},
				],
			},
		],
	})),
	all,
	next: all > 5 ? 5 : null,
	looking: all > 100,
	at: now,
});

export const merged: Merged = {
	rows: [
		{subject: 'm1', name: 'M. Alves', into: 'Marina Alves', at: now - day},
		{subject: 'm2', name: 'Bigco', into: 'BigCompany Ltd', at: now - 40 * day},
	],
	next: null,
};
