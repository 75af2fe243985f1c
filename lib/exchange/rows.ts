// The rows that leave and enter a store: their schemas, table by table, and the first thing that is wrong with them.
import * as z from 'zod/mini';
import {factSchema} from '../domain/fact';
import {findSchema} from '../domain/find';
import {habitSchema} from '../domain/habit';
import {handleSchema} from '../domain/handle';
import {mergeSchema} from '../domain/merge';
import {noteSchema} from '../domain/note';
import {signalSchema} from '../domain/signal';
import {subjectSchema} from '../domain/subject';
import {touchSchema} from '../domain/touch';
import {verdictSchema} from '../domain/verdict';
import {watchSchema} from '../domain/watch';

const handleRowSchema = z.lazy(() =>
	z.strictObject({
		handle: handleSchema,
		subject: z.string().check(z.minLength(1), z.maxLength(100)),
		source: z.string().check(z.minLength(1), z.maxLength(60)),
		seenAt: z.number(),
	}),
);

const schemas = {
	subjects: subjectSchema,
	handles: handleRowSchema,
	facts: factSchema,
	signals: signalSchema,
	touches: touchSchema,
	notes: noteSchema,
	verdicts: verdictSchema,
	merges: mergeSchema,
	watches: watchSchema,
	finds: findSchema,
	habits: habitSchema,
};
export type StoreTable = keyof typeof schemas;
export const storeTables = Object.keys(schemas) as StoreTable[];
export type StoreRows = {[T in StoreTable]: z.infer<(typeof schemas)[T]>[]};

/** Where something is wrong: the table, the row in it from 0, and the field. */
export type Flaw = {table: string; row: number | null; field: string | null};

const fieldOf = ({path, keys}: {path: PropertyKey[]; keys?: string[]}): string =>
	[...path, ...(keys ?? []).slice(0, 1)].map(String).join('.').slice(0, 60);

/** Every row checked, and none of them changed; or the first flaw. Tables that are absent are empty, keys that are no table are refused. */
export const checkRows = (given: unknown): {rows: StoreRows} | {flaw: Flaw} => {
	if (typeof given !== 'object' || given === null || Array.isArray(given))
		return {flaw: {table: '', row: null, field: null}};

	const stranger = Object.keys(given).find(key => !Object.hasOwn(schemas, key));
	if (stranger !== undefined) return {flaw: {table: stranger.slice(0, 60), row: null, field: null}};

	const rows: Record<string, unknown[]> = {};
	for (const table of storeTables) {
		const list = Object.hasOwn(given, table) ? (given as Record<string, unknown>)[table] : [];
		if (!Array.isArray(list)) return {flaw: {table, row: null, field: null}};

		rows[table] = [];
		// One row at a time: a list of a million flaws would take more room than the file.
		for (let row = 0; row < list.length; row += 1) {
			const parsed = schemas[table].safeParse(list[row]);
			if (!parsed.success) return {flaw: {table, row, field: fieldOf(parsed.error.issues[0]! as never)}};
			rows[table].push(parsed.data);
		}
	}
	return {rows: rows as StoreRows};
};

/** Rows as one block of an import; throws where one of them cannot be read. */
export const parseRows = (given: unknown): StoreRows => {
	const checked = checkRows(given);
	if ('rows' in checked) return checked.rows;

	const {table, row, field} = checked.flaw;
	throw new TypeError(`Unreadable row: ${[table, row, field].filter(part => part !== null).join(' ')}`);
};
