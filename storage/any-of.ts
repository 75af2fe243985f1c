// Any of some values: the rows of a table that have one of them in a column, also where the column is sealed.
import type {Table} from 'dexie';
import type {Store} from './database';

/** Each row once. In a sealed store one by one: what is hidden has no order to walk in. */
export const rowsOfAny = async <T>(
	table: Table<T, string>,
	column: string,
	values: readonly string[],
): Promise<T[]> => {
	if (!(table.db as Store).sealed) return table.where(column).anyOf(values).distinct().toArray();

	const found = await Promise.all(values.map(value => table.where(column).equals(value).toArray()));
	const id = table.schema.primKey.keyPath as keyof T;
	return [...new Map(found.flat().map(row => [row[id], row])).values()];
};
