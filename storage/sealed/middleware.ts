// The seal on a store: rows are shut as they are written and opened as they are read, below everything else, so that nobody else knows.
import type {DBCore, DBCoreCursor, DBCoreIndex, DBCoreKeyRange, DBCoreTable, Middleware} from 'dexie';
import {isLeftOut} from './columns';
import type {Keys} from './keys';
import {type RowSeal, rowSeal} from './rows';

type Index = DBCoreIndex;
/** Dexie's own numbers; it exports them as types only. */
const [equal, range] = [1, 2];

/** A range of an index as it stands there. Of hidden values one can be asked for, or those after one, in the order they have there. */
const hiddenRange = (table: string, seal: RowSeal, index: Index, asked: DBCoreKeyRange): DBCoreKeyRange => {
	if (!seal.hides(index) || isLeftOut(table, index.keyPath as string) || (asked.type !== equal && asked.type !== range))
		return asked;

	const [lower, upper] = [asked.lower, asked.upper].map(key => seal.hidden(key, index.keyPath as string));
	if (
		asked.type === range &&
		asked.upper !== undefined &&
		typeof asked.upper === 'string' &&
		asked.upper !== asked.lower
	)
		throw new Error(`no range of ${String(index.keyPath)} can be asked for in a sealed store`);

	return {...asked, lower, upper};
};

/** What is read of a row by a cursor; opened when it is asked for. */
const openedCursor = (cursor: DBCoreCursor, seal: RowSeal, id: Index, index: Index): DBCoreCursor => {
	const row = () => seal.open(cursor.value);
	const plain = (of: Index, stored: unknown) => (seal.hides(of) && !of.multiEntry ? of.extractKey?.(row()) : stored);

	return Object.create(cursor, {
		key: {get: () => plain(index, cursor.key)},
		primaryKey: {get: () => plain(id, cursor.primaryKey)},
		value: {get: row},
		continue: {
			value: (key?: unknown) => {
				if (key === undefined) cursor.continue();
				else cursor.continue(seal.hidden(key, index.keyPath as string));
			},
		},
		continuePrimaryKey: {value: cursor.continuePrimaryKey.bind(cursor)},
	});
};

const sealedTable = (core: DBCoreTable, keys: Keys): DBCoreTable => {
	const seal = rowSeal(core.schema, keys);
	if (seal.isOpen) return core;

	const id = core.schema.primaryKey as Index;
	const idOf = (row: unknown) => id.extractKey!(row);
	const stored = (key: unknown) => seal.hidden(key, id.keyPath as string);
	const rangeOf = (index: Index, asked: DBCoreKeyRange) => hiddenRange(core.name, seal, index, asked);

	return {
		...core,
		get: request => core.get({...request, key: stored(request.key)}).then(seal.open),
		getMany: request =>
			core.getMany({...request, keys: request.keys.map(stored)}).then(rows => rows.map(row => seal.open(row))),
		query: request => {
			const {values, query} = request;
			const whole = values || seal.hides(id);
			const asked = {...request, values: whole, query: {...query, range: rangeOf(query.index as Index, query.range)}};
			if (!whole) return core.query(asked);

			return core.query(asked).then(({result}) => {
				const rows = result.map(row => seal.open(row));
				return {result: values ? rows : rows.map(idOf)};
			});
		},
		openCursor: request => {
			const index = request.query.index as Index;
			const whole = request.values || seal.hides(id) || seal.hides(index);
			const query = {...request.query, range: rangeOf(index, request.query.range)};
			return core
				.openCursor({...request, values: whole, query})
				.then(cursor => (cursor && whole ? openedCursor(cursor, seal, id, index) : cursor));
		},
		count: ({query, ...request}) =>
			core.count({...request, query: {...query, range: rangeOf(query.index as Index, query.range)}}),
		mutate: request => {
			if (request.type === 'deleteRange') return core.mutate({...request, range: rangeOf(id, request.range)});
			if (request.type === 'delete')
				return core
					.mutate({...request, keys: request.keys.map(stored)})
					.then(done => ({...done, results: request.keys}));

			const {values} = request;
			return core
				.mutate({...request, values: values.map(row => seal.shut(row as Record<string, unknown>))})
				.then(done => ({...done, results: values.map(idOf), lastResult: values.map(idOf).at(-1)}));
		},
	};
};

export const sealing = (keys: Keys): Middleware<DBCore> => ({
	stack: 'dbcore',
	name: 'seal',
	// Below Dexie's own, which compare keys and rows as callers know them.
	level: -10,
	create: core => {
		const tables = new Map(core.schema.tables.map(({name}) => [name, sealedTable(core.table(name), keys)]));
		return {...core, table: name => tables.get(name) ?? core.table(name)}; // Missing for a table of a newer store
	},
});
