// Rows of a sealed store: the columns by which they are found, hidden where they say anything, and all of the row shut.
import type {DBCoreIndex, DBCoreTableSchema} from 'dexie';
import {isLeftOut, isPlain, partedIn, plainColumns} from './columns';
import type {Keys} from './keys';
import {openParts, shutParts} from './parts';

type Row = Record<string, unknown>;
type Sealed = Row & {sealed: Uint8Array; parts?: Uint8Array[]};

export type RowSeal = {
	/** Nothing of it is sealed. */
	isOpen: boolean;
	/** Whether what stands in the index is not what stands in the row. */
	hides: (index: DBCoreIndex) => boolean;
	/** As it stands in an index of this column. */
	hidden: (value: unknown, column: string) => unknown;
	shut: (row: Row) => Sealed;
	open: <T>(stored: T) => T | Row;
};

const columnOf = ({keyPath}: DBCoreIndex): string => keyPath as string;

/** Of one table. Throws where an index is of several columns and one of them is not plain: nobody could look anything up in it. */
export const rowSeal = ({name: table, primaryKey, indexes}: DBCoreTableSchema, keys: Keys): RowSeal => {
	for (const {keyPath} of [primaryKey, ...indexes])
		if (Array.isArray(keyPath) && !keyPath.every(column => isPlain(table, column)))
			throw new Error(`an index of several columns of ${table} is not plain`);

	const id = columnOf(primaryKey);
	const parted = partedIn(table);
	const columns = new Set([id, ...indexes.flatMap(({keyPath}) => keyPath as string | string[])]);
	const hidden = (value: unknown, column: string): unknown => {
		if (isPlain(table, column)) return value;
		if (Array.isArray(value)) return value.map(one => hidden(one, column));

		// The beginning of all and what is no text, such as the least key, are no one's value.
		return typeof value === 'string' && value !== '' ? keys.blind(value, column) : value;
	};
	const placeOf = (stored: Row): string => `${table}\n${stored[id]}`;

	return {
		isOpen: plainColumns[table as never] === 'all',
		hides: index => !Array.isArray(index.keyPath) && !isPlain(table, columnOf(index)),
		hidden,
		shut: row => {
			const stored: Row = {};
			for (const column of columns)
				if (row[column] !== undefined && !isLeftOut(table, column)) stored[column] = hidden(row[column], column);
			const place = placeOf(stored);
			const list = parted === null ? undefined : row[parted];
			if (parted === null || !Array.isArray(list)) return {...stored, sealed: keys.shut(row, place)};

			const rest = {...row, [parted]: list.length};
			return {...stored, sealed: keys.shut(rest, place), parts: shutParts(list, place, keys)};
		},
		open: stored => {
			const kept = stored as Sealed | undefined;
			if (!kept?.sealed) return stored; // Missing where there is no such row

			const place = placeOf(kept);
			const row = keys.open(kept.sealed, place) as Row;
			if (kept.parts && parted !== null) row[parted] = openParts(kept.parts, row[parted] as number, place, keys);
			return row;
		},
	};
};
