// Invented people for the store's tests, the same for the same number.
import type {Fact} from '@/lib/domain/fact';
import {fact} from '@/lib/domain/fact';
import type {Find} from '@/lib/domain/find';
import type {Habit} from '@/lib/domain/habit';
import type {Handle} from '@/lib/domain/handle';
import type {Note} from '@/lib/domain/note';
import type {Signal} from '@/lib/domain/signal';
import type {Subject} from '@/lib/domain/subject';
import type {Touch} from '@/lib/domain/touch';
import type {Verdict} from '@/lib/domain/verdict';
import type {Watch} from '@/lib/domain/watch';
import type {Act} from '@/storage/act';
import type {Store} from '@/storage/database';
import type {HandleRow} from '@/storage/handles';
import {factRows, handleRows, noteRows, residentsIn, subjectRow} from '@/storage/residents';

const syllables = [
	'an',
	'be',
	'co',
	'da',
	'el',
	'fi',
	'go',
	'ha',
	'il',
	'jo',
	'ka',
	'lu',
	'ma',
	'no',
	'or',
	'pe',
	'ri',
	'so',
	'ta',
	'ul',
];

const wordOf = (number: number, length: number): string =>
	Array.from({length}, (_, place) => syllables[Math.floor(number / 20 ** place) % 20]).join('');

const at0 = Date.UTC(2026, 0, 1);

/** Person number `n`: about 8,000 first and 160,000 last names, 5,000 companies. */
export const person = (n: number): Subject => {
	const [first, last, company] = [wordOf(n * 7919, 3), wordOf(n * 104_729, 4), wordOf(n % 5000, 3)];
	return {
		id: `p${String(n).padStart(8, '0')}`,
		kind: 'person',
		createdAt: at0 + n,
		tags: n % 10 === 0 ? ['champion'] : [],
		name: `${first} ${last}`,
		title: 'Head of Things',
		company: `${company} Works`,
		nameKey: `${first} ${last}`,
		companyKey: company,
		words: [first, last, company, 'works', `${first}@${company}.example`, `${company}.example`],
	};
};

export const company = (n: number): Subject => ({
	...person(n),
	id: `c${String(n).padStart(8, '0')}`,
	kind: 'company',
	title: null,
	company: null,
});

export const handleRow = (subject: string, handle: Handle = `email:${subject}@x.example`): HandleRow => ({
	handle,
	subject,
	source: 'rep',
	seenAt: at0,
});

export const factRow = (subject: string, value = 'Head of Things', seenAt = at0): Fact =>
	fact({subject, field: 'title', value, source: 'page:linkedin', evidence: {url: null, quote: null}, seenAt});

export const touchRow = (subject: string, key: string, at = at0): Touch => ({
	id: `email|${key}|${subject}`,
	subject,
	channel: 'email',
	direction: 'in',
	at,
	text: `About ${key}`,
});

export const noteRow = (subject: string, id: string, text = 'Prefers mail'): Note => ({
	id,
	subject,
	text,
	private: false,
	at: at0,
});

export const signalRow = (subject: string, id: string, at = at0): Signal => ({
	id,
	kind: 'promotion',
	subject,
	at,
	from: 'Head of Things',
	to: 'VP of Things',
	because: [],
	done: false,
	until: null,
});

export const verdictRow = (subject: string, about: string): Verdict => ({
	id: `not-same|${subject}|${about}`,
	kind: 'not-same',
	subject,
	about,
	at: at0,
});

export const watchRow = (subject: string | null, id: string): Watch => ({
	id,
	subject,
	search: subject === null ? {name: 'Racks', filter: '"rack cooling"', sources: ['hacker-news']} : null,
	createdAt: at0,
	at: 0,
	due: at0,
	left: null,
});

export const findRow = (watch: string): Find => ({
	id: `${watch}|https://forum.example/t/1`,
	watch,
	source: 'hacker-news',
	event: 'question',
	at: at0,
	seenAt: at0,
	title: 'Any alternative to our rack cooling?',
	quote: null,
	url: 'https://forum.example/t/1',
	author: 'nora',
	language: 'en',
	kept: false,
	done: false,
});

export const habitRow = (id: string): Habit => ({id, shown: 3, used: 1, ignored: 2, at: at0});

/** Person number `n` with something in every table. */
export const remember = async (act: Act, n: number): Promise<string> => {
	const subject = person(n);
	await act.put('subjects', subject);
	await act.put('handles', handleRow(subject.id));
	await act.put('facts', factRow(subject.id));
	await act.put('touches', touchRow(subject.id, `m${n}`));
	await act.put('notes', noteRow(subject.id, `n${n}`));
	await act.put('signals', signalRow(subject.id, `s${n}`));
	await act.put('verdicts', verdictRow(subject.id, `email:other${n}@x.example`));
	return subject.id;
};

/** Neither what the rep keeps nor what a page said: the list of acts, what follows from the rest, and what no backup holds. */
const besides = [
	...['operations', 'derived', 'touched', 'imports', 'files', 'batches', 'blocks', 'pages'],
	...['answers', 'secrets', 'meetings'],
];

/** Everything in the store but those, in one string; whoever lives in a block as the rows that they would have. */
export const whole = async (db: Store): Promise<string> => {
	const tables = db.tables.filter(({name}) => !besides.includes(name)).sort((a, b) => a.name.localeCompare(b.name));
	const lodged = await lodgedRows(db);
	return JSON.stringify(
		await Promise.all(
			tables.map(async ({name, schema}) => {
				const rows = [...(await db.table(name).toArray()), ...(lodged[name] ?? [])];
				const key = schema.primKey.keyPath as string;
				return [name, rows.sort((a, b) => (a[key] < b[key] ? -1 : 1))];
			}),
		),
	);
};

const lodgedRows = async (db: Store): Promise<Record<string, unknown[]>> => {
	const residents = residentsIn(await db.blocks.toArray());
	return {
		subjects: residents.map(([id, one]) => subjectRow(id, one)),
		handles: residents.flatMap(([id, one]) => handleRows(id, one)),
		facts: residents.flatMap(([id, one]) => factRows(id, one)),
		notes: residents.flatMap(([id, one]) => noteRows(id, one)),
	};
};
