// Columns of a sealed store: which of them stay as they are. Every other one is hidden, also those of a table that is added later.
import type {TableName} from '../database';

/**
 * What may be read without the key: random ids, moments, sizes, and whether somebody is a person or a company. Ranges and orders work on these
 * alone: by any other column rows are found that are equal, or paged through in no order.
 * `all`: the table holds nothing else, so its rows are as they were.
 */
export const plainColumns: {[T in TableName]: readonly string[] | 'all'} = {
	subjects: ['id', 'kind'],
	handles: ['subject'],
	facts: ['subject'],
	signals: ['subject', 'at'],
	touches: ['subject', 'at'],
	notes: ['subject'],
	verdicts: ['subject'],
	settings: ['key'],
	operations: ['id', 'at', 'held'],
	sightings: ['at'],
	derived: ['id'],
	touched: 'all',
	imports: ['id'],
	files: ['id'],
	batches: ['id'],
	blocks: ['id'],
	pages: ['id'],
	merges: ['id', 'subject'],
	ledger: ['id', 'at', 'subject'],
	hosts: [],
	answers: ['at', 'size'],
	asked: ['subject'],
	secrets: [],
	watches: ['id', 'subject', 'due'],
	finds: ['watch', 'at'],
	habits: [],
	notices: ['at'],
	meetings: ['at'],
};

/** Searched by the beginnings of words, which no hidden value has: they are left out, and found by what is derived from the rest. */
const leftOut: {[T in TableName]?: readonly string[]} = {subjects: ['words']};

/** Lists that are long, and of which one is wanted at a time. */
const inParts: {[T in TableName]?: string} = {blocks: 'people'};

/** Which column of the table is sealed a few at a time; null for most tables. */
export const partedIn = (table: string): string | null => inParts[table as TableName] ?? null;

export const isPlain = (table: string, column: string): boolean => {
	const plain = plainColumns[table as TableName];
	return plain === 'all' || plain?.includes(column) === true; // Missing for a table of a store that is newer
};

export const isLeftOut = (table: string, column: string): boolean =>
	leftOut[table as TableName]?.includes(column) === true; // Missing for most tables
