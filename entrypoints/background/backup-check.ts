// The rows of a backup: which of them can be read, table by table. A backup may come from anybody.
import * as z from 'zod/mini';
import {askedSchema} from '@/lib/domain/asked';
import {handleSchema} from '@/lib/domain/handle';
import {hostSchema} from '@/lib/domain/host';
import {ledgerSchema} from '@/lib/domain/ledger';
import {noticeSchema} from '@/lib/domain/notice';
import {sightedTouchesSchema, sightingSchema} from '@/lib/domain/sighting';
import {checkRows} from '@/lib/exchange/rows';
import type {Rows} from '@/storage/database';
import {type BlockRow, factRows, handleRows, noteRows, type Resident, subjectRow} from '@/storage/residents';
import type {LastingTable} from '@/storage/snapshot';

const text = z.string().check(z.maxLength(4000));
const texts = z.array(text).check(z.maxLength(1000));
const number = z.number();

const keptSighting = z.lazy(() =>
	z.strictObject({
		id: text,
		at: number,
		url: text,
		sighting: sightingSchema,
		handles: z.array(handleSchema),
	}),
);

/** Of what is about imports more may be kept than is looked at here: it is shown to nobody unless it is known. */
const importRow = z.lazy(() =>
	z.looseObject({
		id: z.string().check(z.regex(/^[\da-f-]{23}$/u)),
		name: text,
		size: number,
		head: text,
		choice: z.looseObject({}),
		unsureAsNew: z.boolean(),
		state: z.enum(['chosen', 'running', 'paused', 'done', 'taken-back']),
		at: number,
		offset: number,
		line: number,
		blocks: number,
		sums: z.strictObject({added: number, same: number, changed: number, unsure: number, unread: number}),
		tags: texts,
		living: z.strictObject({people: number, companies: number, facts: number, notes: number}),
		left: z.optional(text),
	}),
);

const entry = z.lazy(() =>
	z.strictObject({
		line: number,
		sighting: sightingSchema,
		emails: texts,
		phones: texts,
		websites: texts,
		tags: texts,
		notes: z.array(z.string()),
		at: z.nullable(number),
		since: z.nullable(number),
		touches: sightedTouchesSchema,
		flaws: texts,
	}),
);
const batchRow = z.lazy(() =>
	z.looseObject({
		id: text,
		unsure: z.array(z.strictObject({line: number, entry, candidates: texts})),
		unread: z.array(z.strictObject({line: number, why: text, raw: text})),
		joined: z.array(z.strictObject({subject: text, rows: z.array(number), tags: texts})),
	}),
);

const blockRow = z.lazy(() =>
	z.strictObject({
		id: z.string().check(z.regex(/^[\da-f-]{32}$/u)),
		people: z.array(z.string()).check(z.maxLength(256)),
	}),
);

const hostRow = z.lazy(() =>
	z.union([hostSchema, z.strictObject({host: text, day: text, counts: z.record(text, number)})]),
);

/** As the rows that somebody in a block would have. */
const isResident = (id: string, said: string): boolean => {
	try {
		const one: Resident = JSON.parse(said);
		const rows = {
			subjects: [subjectRow(id, one)],
			handles: handleRows(id, one),
			facts: factRows(id, one),
			notes: noteRows(id, one),
		};
		return 'rows' in checkRows(rows);
	} catch {
		return false;
	}
};

const by =
	(schema: {safeParse: (row: unknown) => {success: boolean}}) =>
	<T>(row: T): T | null =>
		schema.safeParse(row).success ? row : null;

const own =
	(table: string) =>
	<T>(row: T): T | null =>
		'rows' in checkRows({[table]: [row]}) ? row : null;

/** The row as it may be kept: whole, without those in a block who cannot be read, or null. */
const checks: {[T in LastingTable]: (row: Rows[T]) => Rows[T] | null} = {
	subjects: own('subjects'),
	handles: own('handles'),
	facts: own('facts'),
	signals: own('signals'),
	touches: own('touches'),
	notes: own('notes'),
	verdicts: own('verdicts'),
	merges: own('merges'),
	watches: own('watches'),
	finds: own('finds'),
	habits: own('habits'),
	notices: by(noticeSchema),
	// What cannot be read of them falls back to the defaults, key by key, whenever they are read.
	settings: row => row,
	sightings: by(keptSighting),
	imports: by(importRow),
	batches: by(batchRow),
	ledger: by(ledgerSchema),
	hosts: by(hostRow),
	asked: by(askedSchema),
	blocks: row => {
		if (!blockRow.safeParse(row).success) return null;

		const people = row.people.map(said => (said === '' || isResident(row.id, said) ? said : ''));
		return people.every((said, place) => said === row.people[place]) ? row : ({id: row.id, people} satisfies BlockRow);
	},
};

export const readable = (table: LastingTable, row: unknown): unknown => checks[table](row as never);
