// Arms of finding: each engine as its own readers would use it, over the same people: built, kept in IndexedDB, opened, asked.
import uFuzzy from '@leeoniya/ufuzzy';
import {Dexie} from 'dexie';
import {Index} from 'flexsearch';
import MiniSearch from 'minisearch';
import {fold} from '@/lib/identity/fold';
import {queryWords} from '@/lib/identity/words';
import {ours} from './find-ours';
import {type FindArm, most, portions, texts} from './find-people';

const miniOptions = {fields: ['text'], processTerm: (term: string) => term};
const mini: FindArm = {
	build: async people => {
		const index = new MiniSearch(miniOptions);
		for (const [id, text] of texts(people).entries()) index.add({id, text});
		return JSON.stringify(index);
	},
	open: (json: string) => {
		const index = MiniSearch.loadJSON(json, miniOptions);
		return typed =>
			index
				.search(fold(typed), {prefix: true, combineWith: 'AND', fuzzy: term => (term.length > 3 ? 1 : false)})
				.slice(0, most)
				.map(({id}) => id);
	},
};

const flexOptions = {tokenize: 'forward'} as const;
const flex: FindArm = {
	build: async people => {
		const index = new Index(flexOptions);
		for (const [id, text] of texts(people).entries()) index.add(id, text);
		const kept: [string, string][] = [];
		await index.export((key: string, data: string) => void kept.push([key, data]));
		return kept;
	},
	open: (kept: [string, string][]) => {
		const index = new Index(flexOptions);
		for (const [key, data] of kept) index.import(key, data);
		return typed => index.search(fold(typed), most) as number[];
	},
};

const fuzzy: FindArm = {
	build: async people => texts(people),
	open: (list: string[]) => {
		const engine = new uFuzzy({intraMode: 1});
		return typed => {
			const [ids, info, sorted] = engine.search(list, fold(typed), 5, 1e4);
			return sorted && info ? sorted.slice(0, most).map(at => info.idx[at]!) : (ids ?? []).slice(0, most); // Null where nothing was found
		};
	},
};

const database = () => {
	const db = new Dexie('bench-find-dexie');
	db.version(1).stores({people: 'id, *words'});
	return db;
};
const dexie: FindArm = {
	build: async people => {
		const db = database();
		for (const rows of portions(people))
			await db.table('people').bulkPut(rows.map(({number, subject}) => ({id: number, words: subject.words})));
		db.close();
		return null;
	},
	open: async () => {
		const table = (await database().open()).table('people');
		return async typed => {
			const [first = '', ...others] = queryWords(typed).sort((a, b) => b.length - a.length);
			const rows: {id: number; words: string[]}[] = await table
				.where('words')
				.startsWith(first)
				.distinct()
				.and(({words}: {words: string[]}) => others.every(word => words.some(own => own.startsWith(word))))
				.limit(most)
				.toArray();
			return rows.map(({id}) => id);
		};
	},
};

export const findArms: Record<string, FindArm> = {
	ours,
	FlexSearch: flex,
	uFuzzy: fuzzy,
	MiniSearch: mini,
	Dexie: dexie,
};
