// The paper of a store with 5,000 watched and 20,000 signals: read in under three minutes, and without what was put away since.
import {readFileSync} from 'node:fs';
import {beforeAll, describe, expect, test, vi} from 'vitest';
import {textOf} from '@/components/paper/file';
import {sheetOf} from '@/components/paper/sheet';
import {shelfOf} from '@/entrypoints/background/shelf';
import type {Paper} from '@/lib/domain/paper';
import {signalKinds} from '@/lib/domain/signal';
import {noticed} from '@/lib/paper/look';
import {paper} from '@/lib/paper/make';
import {commit} from '@/storage/commit';
import type {Store} from '@/storage/database';
import {forget} from '@/storage/forget';
import {keptPaper} from '@/storage/papers';
import {openerIn} from './fresh';
import {company, person, touchRow} from './people';

const locale = vi.hoisted(() => ({of: 'en'}));
vi.mock('webextension-polyfill', () => {
	const read = (name: string) => JSON.parse(readFileSync(`assets/public/_locales/${name}/messages.json`, 'utf8'));
	const messages: Record<string, Record<string, {message: string}>> = {en: read('en'), 'pt-BR': read('pt_BR')};
	const getMessage = (key: string, values: string[] = []) =>
		(messages[locale.of]?.[key]?.message ?? '').replace(/\$(\d)/gu, (_, at) => values[Number(at) - 1] ?? '');

	return {default: {i18n: {getMessage, getUILanguage: () => locale.of}}};
});

const now = new Date(2026, 11, 1, 7).getTime();
const hour = 3_600_000;
const [subjects, signals, finds] = [5000, 20_000, 300];
/** Of somebody's own length: from a few words to the most that a signal holds. */
const said = (n: number) =>
	Array.from(
		{length: 3 + ((n * 7) % 60)},
		(_, at) => ['Acme', 'raises', 'no', 'answer', 'for', 'cooling'][(n + at) % 6],
	)
		.join(' ')
		.concat(` ${n}`)
		.slice(0, 500);

let db: Store;
beforeAll(async () => {
	db = await openerIn().open();
	const people = Array.from({length: subjects}, (_, n) => (n % 3 === 0 ? company(n) : person(n)));
	const who = (n: number) => people[n % subjects]!.id;
	await db.subjects.bulkAdd(people);
	await db.watches.bulkAdd(
		people.map(({id}, n) => ({
			id: `w${n}`,
			subject: id,
			search: null,
			createdAt: 0,
			at: 0,
			// Seventy wait since two days ago, of forty others something was left out.
			due: n < 70 ? now - 48 * hour : now + hour,
			left: n >= 100 && n < 140 ? 'paced' : null,
		})),
	);
	await db.signals.bulkAdd(
		Array.from({length: signals}, (_, n) => ({
			...{
				id: `s|${n}`,
				kind: signalKinds[n % signalKinds.length]!,
				subject: who(n * 13),
				at: now - (n % 3000) * 0.05 * hour,
			},
			...{
				from: n % 2 === 0 ? '' : 'Director of Something Long',
				to: said(n),
				because: [],
				done: n % 50 === 0,
				until: null,
			},
		})),
	);
	await db.finds.bulkAdd(
		Array.from({length: finds}, (_, n) => ({
			...{
				id: `w|${n}`,
				watch: 'w',
				source: 'hacker-news',
				event: 'question' as const,
				at: now - n * hour,
				seenAt: now,
				title: said(n),
			},
			...{quote: null, url: `https://forum.example/${n}`, author: 'nora', language: 'en', kept: false, done: false},
		})),
	);
	await db.touches.bulkAdd(Array.from({length: 500}, (_, n) => ({...touchRow(who(n), `${n}`), at: now - n * hour})));
	await db.meetings.bulkAdd(
		Array.from({length: 12}, (_, n) => ({
			id: `m${n}`,
			at: now + n * hour,
			until: now + n * hour + hour,
			title: said(n),
			place: said(n),
			people: [],
		})),
	);
}, 120_000);

const told = ({deer, sections}: Paper) => [...(deer ? [deer] : []), ...sections.flatMap(({items}) => items)];
const shelf = () => shelfOf(db);

describe('with everything at once', () => {
	test.each(['en', 'pt-BR'])('it is read in under three minutes: %s', async language => {
		locale.of = language;
		vi.resetModules();
		const [{sheetOf: sheet}, {textOf: text}] = await Promise.all([
			import('@/components/paper/sheet'),
			import('@/components/paper/file'),
		]);
		const page = await paper(await shelf(), now);
		// Addresses are not read, and dashes are no words.
		const words = text(sheet(page, now))
			.split(/\s+/u)
			.filter(word => /[\p{L}\p{N}]/u.test(word) && !word.startsWith('https://'));

		console.info(`${language}: ${words.length} words, ${told(page).length} lines`);
		expect(words.length).toBeLessThanOrEqual(690);
		expect(words.length).toBeGreaterThan(350);
		expect(page.unread).toBe(70);
		expect(page.meetings).toHaveLength(8);
		expect(told(page).length).toBeGreaterThan(12);
	});

	test('each once, none that is done, the freshest of the last days', async () => {
		const page = await paper(await shelf(), now);
		const ids = told(page).map(({id}) => id);

		expect(new Set(ids).size).toBe(ids.length);
		expect(told(page).every(({signal}) => signal?.done !== true)).toBe(true);
		expect(told(page).every(({at}) => at > now - 7 * 24 * hour && at <= now)).toBe(true);
	});

	test('opened again it is the same, and reads little', async () => {
		const before = await paper(await shelf(), now);
		const reads = vi.spyOn(db.signals, 'where');
		expect(await paper(await shelf(), now + hour)).toMatchObject({deer: before.deer, sections: before.sections});
		expect(reads).not.toHaveBeenCalled();
	});
});

test('what was put away is in it no more, nothing comes in its place, and taken back it is there again', async () => {
	const before = told(await paper(await shelf(), now));
	const {signal} = before.find(one => one.signal)!;
	const row = (await db.signals.get(signal!.id))!;
	await db.signals.put({...row, until: now + hour});
	const after = told(await paper(await shelf(), now)).map(({id}) => id);
	expect(after).toEqual(before.map(({id}) => id).filter(id => id !== `signal:${signal!.id}`));
	await db.signals.put(row);
	expect(told(await paper(await shelf(), now))).toHaveLength(before.length);
});

test('who is forgotten is in no paper, not even in what is kept of it; the next day has another', async () => {
	const one = told(await paper(await shelf(), now)).find(({signal}) => signal)!;
	await commit(db, 'forget', act => forget(act, one.signal!.subject));
	expect(await keptPaper(db)).toBeNull();
	const next = await paper(await shelf(), now + 24 * hour);
	expect(JSON.stringify(next)).not.toContain(one.id);
	expect(next).toMatchObject({day: '2026-12-02', madeAt: now + 24 * hour});
});

test('a quiet morning is one sentence', async () => {
	const empty = await openerIn().open();
	const page = await paper(await shelfOf(empty), now);
	expect(page).toMatchObject({deer: null, meetings: [], sections: []});
	expect(textOf(sheetOf(page, now))).toMatch(/^.+\n.+\n\n.+\n$/u);
});

test('all that was noticed is looked through by a filter, and each says why it is there', async () => {
	const open = await shelf();
	expect(await noticed(open, '(never', null, now)).toMatchObject({items: [], flaw: {why: 'bracket', at: 0}});
	const seen = await noticed(open, 'answer kind:praise', null, now);
	expect(seen.items.length).toBeGreaterThan(10);
	expect(seen.items.every(({kind, words}) => kind === 'praise' && words.includes('answer'))).toBe(true);
	const asked = await noticed(open, 'site:forum.example -"raises no"', null, now);
	expect(asked.items.every(({find, words}) => find !== null && words.includes('site:forum.example'))).toBe(true);
});
