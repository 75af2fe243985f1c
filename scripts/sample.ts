// Makes the sample store: some 200 invented people and companies, the same ones for the same seed. `npm run sample`.
import {writeFileSync} from 'node:fs';
import {runInThisContext} from 'node:vm';
import type {Signal} from '../lib/domain/signal.ts';
import {randomOf} from '../tests/tools/counts.ts';
import {bundle} from './bench/bundle.ts';
import {demoPeople} from './sample/demo.ts';
import {cultures, latin} from './sample/names.ts';
import {news} from './sample/news.ts';
import {add, base, type Described, type Rows} from './sample/rows.ts';
import {type Company, companies, mails, meetings, notes, privateNotes, titles} from './sample/work.ts';
import {say} from './say.ts';

const total = 200;
const random = randomOf(20_261_120);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const chance = (share: number): boolean => random() < share;
const days = (from: number, to: number): number => Math.round(from + random() * (to - from));

const companyOf = ({name, domain, place, tags}: Company): Described => {
	const daysAgo = days(200, 900);
	const seen = {source: 'page:website', daysAgo, url: `https://${domain}/`};
	return {
		kind: 'company',
		name,
		rememberedDaysAgo: daysAgo,
		tags,
		handles: [`domain:${domain}`],
		claims: [
			{field: 'companyDomain', value: domain, quote: domain, ...seen},
			{field: 'location', value: place, quote: place, ...seen},
		],
		...(chance(0.3) ? {notes: [{text: pick(notes), daysAgo: days(5, daysAgo)}]} : {}),
	};
};

const touchesOf = (remembered: number): NonNullable<Described['touches']> =>
	Array.from({length: Math.floor(random() ** 2 * 6)}, () => {
		const meeting = chance(0.2);
		return {
			channel: meeting
				? pick(['meeting', 'call'] as const)
				: pick(['email', 'email', 'email', 'ticket', 'message'] as const),
			direction: pick(['in', 'out'] as const),
			daysAgo: days(1, remembered),
			text: meeting ? pick(meetings) : pick(mails),
		};
	}).sort((a, b) => a.daysAgo - b.daysAgo);

const noteOf = (own: boolean, daysAgo: number) => ({
	text: pick(own ? privateNotes : notes),
	daysAgo,
	private: own,
});

/** One of some twenty is already known to have moved on: the older claims stay on file beside the newer ones. */
const careerOf = (
	company: string,
	title: string,
	remembered: number,
): {company: string; title: string; daysAgo: number}[] => [
	{company, title, daysAgo: remembered},
	...(chance(0.05) && remembered > 120
		? [
				{
					company: chance(0.5) ? company : pick(companies).name,
					title: pick(titles)[0],
					daysAgo: days(31, remembered - 60),
				},
			]
		: []),
];

const personOf = (index: number, taken: Set<string>): Described => {
	const {given, family, places, phone, familyFirst} = cultures[index % cultures.length]!;
	let name = '';
	while (name === '' || taken.has(name)) {
		const parts = [pick(given), pick(family)];
		name = familyFirst ? parts.toReversed().join('') : parts.join(' ');
	}
	taken.add(name);
	const {name: company, domain} = pick(companies);
	const [title, tag] = pick(titles);
	const remembered = days(35, 880);
	const slug = `${latin(name) || 'person'}-${days(100, 999)}`;
	const url = `https://www.linkedin.com/in/${slug}`;
	const email = `${latin(name).replaceAll('-', '.') || `contact${index}`}@${domain}`;
	const number = `${phone} ${days(1000, 9999)}`;
	const [mail, call, page] = [chance(0.75), chance(0.35), chance(0.8)];
	const place = pick(places);
	return {
		kind: 'person',
		name,
		rememberedDaysAgo: remembered,
		tags: tag && chance(0.6) ? [tag] : [],
		handles: [
			...(page || !(mail || call) ? [`linkedin:in/${slug}` as const] : []),
			...(mail ? [`email:${email}` as const] : []),
			...(call ? [`phone:${number.replaceAll(' ', '')}` as const] : []),
		],
		claims: [
			...careerOf(company, title, remembered).flatMap(({company: where, title: what, daysAgo}) => {
				const seen = {source: page ? 'page:linkedin' : 'import:sample', daysAgo, quote: `${what} at ${where}`};
				const from = page ? {...seen, url} : seen;
				return [
					{field: 'title' as const, value: what, ...from},
					{field: 'company' as const, value: where, ...from},
				];
			}),
			{field: 'location', value: place, source: page ? 'page:linkedin' : 'import:sample', daysAgo: remembered},
			...(mail ? [{field: 'email' as const, value: email, source: 'import:sample', daysAgo: remembered}] : []),
			...(call ? [{field: 'phone' as const, value: number, source: 'import:sample', daysAgo: remembered}] : []),
		],
		touches: touchesOf(remembered),
		notes: chance(0.22) ? [noteOf(chance(0.15), days(2, remembered))] : [],
	};
};

const rows: Rows = {subjects: [], handles: [], facts: [], touches: [], notes: []};
const taken = new Set(demoPeople.map(({name}) => name));
for (const described of [...demoPeople, ...companies.map(companyOf)])
	add(rows, {...described, claims: [...described.claims, ...(news[described.name] ?? [])]}, random); // Missing where nothing happened
for (let index = 0; rows.subjects.length < total; index++) add(rows, personOf(index, taken), random);

runInThisContext(await bundle(new URL('./sample/noticed.ts', import.meta.url)));
const {noticedOfSample} = globalThis as unknown as {noticedOfSample: (rows: Rows, now: number) => Signal[]};

const tables = {...rows, signals: noticedOfSample(rows, base), verdicts: []};
const lines = Object.entries(tables).map(
	([table, list]) =>
		`"${table}": [${list.map(row => `\n${JSON.stringify(row)}`).join(',')}${list.length > 0 ? '\n' : ''}]`,
);
const text = `{"format": "windshield",\n"version": 1,\n"exportedAt": ${base},\n${lines.join(',\n')}\n}\n`;
writeFileSync(new URL('../assets/sample/store.json', import.meta.url), text);
say(
	Object.entries(tables)
		.map(([table, list]) => `${list.length} ${table}`)
		.join(', '),
);
