// What is to be seen around a subject is kept once, told of the companies that a person went from and to, shown by the rep's rules, and gone with whom it names.
import 'fake-indexeddb/auto';
import {beforeEach, expect, test, vi} from 'vitest';
import {type Field, fact} from '@/lib/domain/fact';
import {usualRule} from '@/lib/domain/rule';
import type {Subject} from '@/lib/domain/subject';
import {companyKey} from '@/lib/identity/company';
import {nameKey} from '@/lib/identity/name';
import {noticed} from '@/lib/paper/look';
import {makePaper, paper} from '@/lib/paper/make';
import {commit} from '@/storage/commit';
import {factsOf} from '@/storage/facts';
import {forget} from '@/storage/forget';
import {withStore} from '@/storage/open';
import {blockId, newImportId, type Resident, residentId} from '@/storage/residents';
import {readSettings, writeSettings} from '@/storage/settings';
import {signalsOf} from '@/storage/signals';
import {eraseAll} from '@/storage/whole';
import {briefOfSubject} from './briefs';
import {evidenceOf} from './evidence';
import {noticing} from './noticing';
import {shelfOf} from './shelf';
import {shownHolding} from './showing';

await vi.hoisted(async () => {
	const {fakeBrowser} = await import('wxt/testing/fake-browser');
	Object.assign(globalThis, {browser: fakeBrowser, chrome: fakeBrowser});
});

const day = 24 * 3600_000;
const now = Date.parse('2026-06-01T12:00:00Z');

const row = (
	id: string,
	kind: Subject['kind'],
	name: string,
	company: string | null,
	tags: string[] = [],
): Subject => ({
	id,
	kind,
	createdAt: now - 300 * day,
	tags,
	name,
	title: null,
	company: kind === 'company' ? null : company,
	nameKey: kind === 'company' ? companyKey(name) : nameKey(name),
	companyKey: company && companyKey(company),
	words: [],
});
const said = (subject: string, field: Field, value: string, source: string, days: number, rest = {}) =>
	fact({
		subject,
		field,
		value,
		source,
		evidence: {url: 'https://a.example/1', quote: null},
		seenAt: now - days * day,
		...rest,
	});

beforeEach(async () => {
	await withStore(async db => {
		await eraseAll(db);
		await db.subjects.bulkAdd([
			row('norrbeck', 'company', 'Norrbeck AB', 'Norrbeck AB'),
			row('halden', 'company', 'Halden Systems', 'Halden Systems'),
			row('us', 'company', 'Loom', 'Loom'),
			row('nora', 'person', 'Nora Feld', 'Halden Systems', ['champion']),
		]);
		await db.handles.add({handle: 'domain:loom.example', subject: 'us', source: 'rep', seenAt: now});
		await db.facts.bulkAdd([
			...[
				['VP Sales', 'Norrbeck AB', 100],
				['Chief Revenue Officer', 'Halden Systems', 10],
			].flatMap(([title, company, days]) => [
				said('nora', 'title', `${title}`, 'page:linkedin', Number(days)),
				said('nora', 'company', `${company}`, 'page:linkedin', Number(days)),
			]),
			said('norrbeck', 'deal', 'Loom Cloud · Negotiation', 'own:hubspot', 50, {key: '7'}),
			said('us', 'event', 'Loom Cloud is down', 'source:statuspage', 1, {event: 'incident', key: 's1', at: now - day}),
		]);
		await writeSettings(db, {
			self: {emails: [], domains: ['loom.example'], guessed: []},
			market: {sells: ['Loom Cloud'], rivals: []},
			rules: {},
		});
	});
});

const kinds = (subject: string) => withStore(async db => (await signalsOf(db, subject)).map(({kind}) => kind).sort());

test('a person who moved is told of at both companies, once, and at nobody else', async () => {
	expect(await withStore(db => noticing(db, 'nora', now))).toBe(true);
	expect(await kinds('nora')).toEqual(['job-change']);
	expect(await kinds('norrbeck')).toEqual(['champion-left', 'our-incident']);
	expect(await kinds('halden')).toEqual(['champion-arrived']);
	expect(await withStore(db => noticing(db, 'nora', now + 60_000))).toBe(false);
	expect(await withStore(db => noticing(db, 'halden', now + 60_000))).toBe(false);
	expect(await withStore(db => noticing(db, 'nobody', now))).toBe(false);
});

test('what was put away stays so when it is noticed again', async () => {
	await withStore(async db => {
		await noticing(db, 'nora', now);
		await db.signals.toCollection().modify({done: true});
		await noticing(db, 'nora', now + day);
		expect(await db.signals.filter(({done}) => !done).count()).toBe(0);
	});
});

test('whoever is erased is named at no company any more, and is noticed no more', async () => {
	await withStore(db => noticing(db, 'nora', now));
	await withStore(db => commit(db, 'op', act => forget(act, 'nora')));
	expect(await kinds('norrbeck')).toEqual(['our-incident']);
	expect(await kinds('halden')).toEqual([]);
	expect(await withStore(db => noticing(db, 'halden', now))).toBe(false);
});

test('views are shown what the rules let through, and all is kept', async () => {
	await withStore(db => noticing(db, 'nora', now));
	const shownOf = (subject: string) =>
		withStore(async db =>
			(await shownHolding(db, subject, await readSettings(db)))?.signals.map(({kind}) => kind).sort(),
		);
	const rule = (change: Partial<typeof usualRule>) =>
		withStore(db => writeSettings(db, {rules: {'our-incident': {...usualRule, ...change}}}));
	expect(await shownOf('norrbeck')).toEqual(['champion-left', 'our-incident']);
	await rule({on: false});
	expect(await shownOf('norrbeck')).toEqual(['champion-left']);
	await rule({filter: 'site:a.example'});
	expect(await shownOf('norrbeck')).toEqual(['champion-left', 'our-incident']);
	await rule({filter: 'NOT site:a.example'});
	expect(await shownOf('norrbeck')).toEqual(['champion-left']);
	await rule({watched: true});
	expect(await shownOf('norrbeck')).toEqual(['champion-left']);
	await withStore(db =>
		db.watches.add({id: 'w', subject: 'norrbeck', search: null, createdAt: 0, at: 0, due: 0, left: null}),
	);
	expect(await shownOf('norrbeck')).toEqual(['champion-left', 'our-incident']);
	expect(await kinds('norrbeck')).toEqual(['champion-left', 'our-incident']);
});

test('what a signal rests on is shown where it is of another, but for what the rep called wrong of them', async () => {
	await withStore(db => noticing(db, 'nora', now));
	const valuesOf = (facts: readonly {value: string}[] | undefined) => facts?.map(({value}) => value).sort();
	const inBrief = () => withStore(async db => valuesOf((await briefOfSubject(db, 'halden', now))?.because));
	const inStream = () =>
		withStore(async db => {
			const {items} = await noticed(await shelfOf(db), 'kind:champion-arrived', null, now);
			return valuesOf(items[0]?.facts);
		});
	const all = ['Chief Revenue Officer', 'Halden Systems', 'Norrbeck AB', 'VP Sales'];
	expect(await inBrief()).toEqual(all);
	expect(await inStream()).toEqual(all);

	await withStore(async db => {
		const before = await db.facts.filter(({value}) => value === 'Norrbeck AB').first();
		await db.verdicts.add({id: 'w', kind: 'wrong', subject: 'nora', about: before?.id ?? '', at: now});
	});
	expect(await inBrief()).toEqual(all.filter(value => value !== 'Norrbeck AB'));
	expect(await inStream()).toEqual(all.filter(value => value !== 'Norrbeck AB'));
});

test('what was said of whoever lives in a block is evidence too', async () => {
	const {id: _, ...subject} = row('', 'person', 'Ida Berg', 'Halden Systems');
	const ida: Resident = {
		...{subject, handles: [], claims: [['company', 'Halden Systems']], notes: []},
		...{source: 'import:csv', quote: 'people.csv, line 2', seenAt: now},
	};
	const block = blockId(newImportId(), 0);
	await withStore(async db => {
		await db.blocks.add({id: block, people: [JSON.stringify(ida)]});
		const [said] = await factsOf(db, residentId(block, 0));
		expect(await evidenceOf(db, [`${said?.id}`, 'gone|title|rep|0|CEO'])).toEqual([said]);
	});
});

test('a kind that is switched off is in no brief, stream or paper, though it was put together before', async () => {
	await withStore(db => noticing(db, 'nora', now));
	const seen = () =>
		withStore(async db => {
			const shelf = await shelfOf(db);
			const {deer, sections} = await paper(shelf, now);
			return {
				brief: (await briefOfSubject(db, 'norrbeck', now))?.deer?.kind,
				stream: (await noticed(shelf, '', null, now)).items.some(({kind}) => kind === 'our-incident'),
				paper: [deer, ...sections.flatMap(({items}) => items)].some(one => one?.kind === 'our-incident'),
				anew: (await makePaper(shelf, now).then(() => paper(shelf, now))).deer?.kind === 'our-incident',
			};
		});
	expect(await seen()).toEqual({brief: 'our-incident', stream: true, paper: true, anew: true});
	await withStore(db => writeSettings(db, {rules: {'our-incident': {...usualRule, on: false}}}));
	expect(await seen()).toEqual({brief: 'champion-left', stream: false, paper: false, anew: false});
});

test('with whom we talked every week and no more for long stands in the paper, in the days after it was noticed', async () => {
	await withStore(async db => {
		await db.touches.bulkAdd(
			[33, 40, 47].map(days => ({
				id: `t${days}`,
				subject: 'nora',
				channel: 'email' as const,
				direction: 'out' as const,
				at: now - days * day,
				text: 'Offer',
			})),
		);
		await noticing(db, 'nora', now);
		const {sections} = await paper(await shelfOf(db), now);
		const cold = sections.filter(({section}) => section === 'cold').flatMap(({items}) => items);
		expect(cold.map(({kind, name}) => `${kind} ${name}`)).toEqual(['going-cold Nora Feld']);
	});
});
