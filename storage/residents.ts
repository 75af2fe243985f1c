// Residents: people and companies that a file brought in and about whom nothing was written since. They live many to a row.
import {type Fact, type Field, fact} from '@/lib/domain/fact';
import type {Handle} from '@/lib/domain/handle';
import type {Subject} from '@/lib/domain/subject';
import type {Store} from './database';
import type {FactRow} from './facts';
import type {HandleRow} from './handles';
import type {NoteRow} from './notes';

export type Resident = {
	subject: Omit<Subject, 'id'>;
	handles: Handle[];
	claims: [Field, string][];
	notes: string[];
	/** Who says all this (`import:linkedin`), where it can be checked (`people.csv, line 7`), and when it was true. */
	source: string;
	quote: string;
	seenAt: number;
};

/** `people`: residents as JSON, `''` where somebody lived who has rows of their own now, or was forgotten. */
export type BlockRow = {id: string; people: string[]};
export const blocksIndex = 'id';

/** How many live in one row: few enough that reading one of them is quick, and that the browser keeps the row out of a file of its own. */
export const roomFor = 150;

/**
 * The id of a subject that an import brings in: a UUID whose version 8 says that its last part is a place: block (eight digits)
 * and position in it (four). What stands before is the id of the import.
 */
export const residentId = (block: string, position: number): string => block + position.toString(16).padStart(4, '0');
export const blockId = (from: string, block: number): string => `${from}-${block.toString(16).padStart(8, '0')}`;
export const newImportId = (): string => {
	const random = crypto.randomUUID().slice(0, 23);

	return `${random.slice(0, 14)}8${random.slice(15)}`;
};

const lived = /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[\da-f]{4}-[\da-f]{12}$/;

/** Whether this is the id of somebody who was brought in by a file; whether they still live in a block the block says. */
export const wasResident = (id: string): boolean => lived.test(id);
export const blockOf = (id: string): string => id.slice(0, 32);
export const numberOfBlock = (block: string): number => Number.parseInt(block.slice(24), 16);
export const positionOf = (id: string): number => Number.parseInt(id.slice(32), 16);

/** Those of these ids who live in a block. */
export const residentsOf = async (db: Store, ids: readonly string[]): Promise<Map<string, Resident>> => {
	const may = ids.filter(wasResident);
	if (may.length === 0) return new Map();

	const wanted = [...new Set(may.map(blockOf))];
	const rows = await db.blocks.bulkGet(wanted);
	const people = new Map(rows.flatMap(row => (row ? [[row.id, row.people]] : [])));
	return new Map(
		may.flatMap(id => {
			const text = people.get(blockOf(id))?.[positionOf(id)];
			return text ? [[id, JSON.parse(text) as Resident]] : [];
		}),
	);
};

/** Reads rows of a table and blocks as of one moment: whoever moves out is in one of them. */
export const atOnce = <T>(
	db: Store,
	table: 'subjects' | 'facts' | 'notes' | 'handles',
	ids: readonly string[],
	read: () => Promise<T>,
): Promise<T> => (ids.some(wasResident) ? db.transaction('r', [table, 'blocks'], read) : read());

/** All who live in these blocks, in their order. */
export const residentsIn = (rows: readonly BlockRow[]): [string, Resident][] =>
	rows.flatMap(({id, people}) =>
		people.flatMap((text, position): [string, Resident][] =>
			text === '' ? [] : [[residentId(id, position), JSON.parse(text)]],
		),
	);

export const subjectRow = (id: string, {subject}: Resident): Subject => ({id, ...subject});

export const handleRows = (id: string, {handles, source, seenAt}: Resident): HandleRow[] =>
	handles.map(handle => ({handle, subject: id, source, seenAt}));

export const factRows = (subject: string, {claims, source, quote, seenAt}: Resident): FactRow[] =>
	claims.map(([field, value]): Fact => fact({subject, field, value, source, evidence: {url: null, quote}, seenAt}));

export const noteRows = (subject: string, {notes, seenAt}: Resident): NoteRow[] =>
	notes.map((text, n) => ({id: `${subject}.${n}`, subject, text, private: false, at: seenAt}));
