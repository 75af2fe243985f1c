// What the tests ask of a store that lives in a real browser: by messages in Chromium's worker, by name in Firefox's page.
import {Dexie} from 'dexie';
import {actOn} from '@/storage/act';
import {broughtTables} from '@/storage/bring';
import {commit, undo} from '@/storage/commit';
import {nativeVersion} from '@/storage/database';
import {subjectsBehind} from '@/storage/handles';
import {importOf} from '@/storage/imports';
import {opener} from '@/storage/opener';
import {keysOf} from '@/storage/pages';
import {reserveOf} from '@/storage/reserve';
import {residentsIn} from '@/storage/residents';
import {findSubjects, subjectOf} from '@/storage/subjects';
import {asTrouble, StorageTrouble} from '@/storage/trouble';
import {importRows} from '@/storage/whole';
import {bringStretch, importRow} from '../brought';
import {handleRow, noteRow, person, whole} from '../people';
import {tallest} from './upgrade';

const reserve = reserveOf(8 * 1024 * 1024);
const store = opener({name: 'windshield', wait: 3000, blockedFor: 2000, attempts: 3, reserve});
/** Which life of the worker answers. */
const life = crypto.randomUUID();

const digest = async (text: string) => {
	const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
	return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
};

const p95 = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;

const timed = async (rounds: number, work: (round: number) => Promise<unknown>) => {
	const times: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		const begun = performance.now();
		await work(round);
		times.push(performance.now() - begun);
	}
	return {p50: times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!, p95: p95(times)};
};

export const doings = {
	life: async () => life,
	/** One act of the rep that writes a subject and `size` notes, each with an id that no second run would make again. */
	act: ({op, size, text = ''}: {op: string; size: number; text?: string}) =>
		store.use(db =>
			commit(db, op, async act => {
				await act.put('subjects', {...person(1), id: op});
				for (let left = size; left > 0; left -= 1)
					await act.put('notes', {
						id: crypto.randomUUID(),
						subject: op,
						text: `note ${text}`,
						private: false,
						at: left,
					});
				return op;
			}),
		),
	/** Writes so many rows by one act, twice; answers whether all of it was within its transaction. */
	many: ({of}: {of: number}) =>
		store.use(db => {
			const rows = Array.from({length: of}, (_, n) => noteRow(person(1).id, `many-${n}`));
			return db.transaction('rw', broughtTables(db), async own => {
				const act = actOn(db);
				await act.addNew('notes', rows);
				await act.putAll('notes', rows);
				return Dexie.currentTransaction === own;
			});
		}),
	/** Goes on with an import of so many people from where it is, a stretch of two hundred at a time; answers how many are in. */
	bring: ({id, to}: {id: string; to: number}) =>
		store.use(async db => {
			if (!(await importOf(db, id))) await db.imports.add({...importRow(id), size: to});
			for (;;) {
				const {offset} = (await importOf(db, id))!;
				if (offset >= to) return offset;
				await bringStretch(db, id, offset, 200);
			}
		}),
	/** What an import says that it brought, and who is there: each by the number in their name. */
	brought: ({id}: {id: string}) =>
		store.use(async db => {
			const residents = residentsIn(await db.blocks.toArray()).filter(([own]) => own.startsWith(id));
			const row = await importOf(db, id);
			const pages = (await db.pages.toArray()).filter(page => page.id.startsWith(id));
			return {
				offset: row?.offset ?? 0,
				added: row?.sums.added ?? 0,
				living: row?.living.people ?? 0,
				there: residents.map(([, one]) => Number(one.quote.split(':')[1])),
				keys: pages.reduce((sum, {keys}) => sum + keys.length, 0),
				wanted: residents.reduce((sum, [, one]) => sum + keysOf(one).length, 0),
			};
		}),
	undo: ({op}: {op: string}) => store.use(db => undo(db, op)),
	/** Of each act, how many of its notes are there, and whether its subject is. */
	tally: () =>
		store.use(async db => {
			const all: Record<string, number> = {};
			for (const {subject} of await db.notes.toArray()) all[subject] = (all[subject] ?? 0) + 1;
			const subjects = await db.subjects.toCollection().primaryKeys();
			return {notes: all, subjects};
		}),
	count: () => store.use(db => db.notes.count()),
	digest: () => store.use(async db => digest(await whole(db))),
	state: async () => store.state(),
	fill: ({from, to}: {from: number; to: number}) =>
		store.use(async db => {
			for (let n = from; n < to; n += 1000) {
				const people = Array.from({length: Math.min(1000, to - n)}, (_, step) => person(n + step));
				await importRows(db, {subjects: people, handles: people.map(({id}) => handleRow(id))});
			}
		}),
	find: ({words, limit}: {words: string[]; limit: number}) =>
		store.use(async db => (await findSubjects(db, words, limit)).map(row => row.id)),
	behind: ({n}: {n: number}) =>
		store.use(async db => (await subjectsBehind(db, [handleRow(person(n).id).handle])).size),
	/** So many look-ups at the same moment, in the worker alone. */
	crowd: ({of}: {of: number}) =>
		store.use(async db => {
			const begun = performance.now();
			const times = Array.from({length: of}, async (_, n) => {
				await subjectsBehind(db, [handleRow(person(n).id).handle]);
				return performance.now() - begun;
			});
			return {p95: p95(await Promise.all(times))};
		}),
	/** How long a search takes in the worker, in milliseconds. */
	searches: ({queries}: {queries: string[][]}) =>
		store.use(db => timed(queries.length, round => findSubjects(db, queries[round]!, 10))),
	keys: ({of, rounds}: {of: number; rounds: number}) =>
		store.use(db => timed(rounds, round => subjectsBehind(db, [handleRow(person((round * 7919) % of).id).handle]))),
	subject: ({id}: {id: string}) => store.use(db => subjectOf(db, id)),
	close: async () => store.close(),
	/** A store of the released version with this many notes and nothing else, in place of whatever is there. */
	plant: async ({notes}: {notes: number}) => {
		store.close();
		await Dexie.delete('windshield');
		const db = await store.open();
		const rows = Array.from({length: notes}, (_, n) => ({
			id: `n${n}`,
			subject: `p${n % 10}`,
			text: `note ${n}`,
			private: false,
			at: n,
		}));
		await db.notes.bulkAdd(rows);
		store.close();
	},
	/** As if a newer Windshield had been here. */
	age: async () => {
		store.close();
		const db = new Dexie('windshield');
		db.version(nativeVersion / 10 + 1).stores({
			subjects: 'id, *words',
			notes: 'id, subject',
			operations: 'id',
			inventions: 'id',
		});
		await db.open();
		db.close();
	},
	versions: async () => (await indexedDB.databases()).map(({name, version}) => [name, version]),
	/** Opens with two later versions than the released ones, whose upgrades write every row anew. */
	upgrade: () => tallest(),
} satisfies Record<string, (args: never) => Promise<unknown>>;
export type Doing = keyof typeof doings;

export type Reply = {ok: true; value: unknown; life: string} | {ok: false; trouble: string; said: string; life: string};

/** Does one of them, and says what went wrong as the keeper would. */
export const run = async (type: string, args: unknown): Promise<Reply> => {
	try {
		return {ok: true, value: await doings[type as Doing]((args ?? {}) as never), life};
	} catch (error) {
		const trouble = asTrouble(error);
		const inner = trouble instanceof StorageTrouble ? trouble.cause : error;
		return {
			ok: false,
			trouble: trouble instanceof StorageTrouble ? trouble.trouble : 'internal',
			said: String(inner),
			life,
		};
	}
};
