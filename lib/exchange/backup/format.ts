// The format of a backup: what stands in its lines, for whoever writes and whoever reads.
import * as z from 'zod/mini';
import {fewestRounds, mostRounds} from './seal';
import {sha256} from './text';

/**
 * A backup is gzip of UTF-8 text, `gunzip` shows it. The first line is the header. Each other line is a hash, a space and a slice of a
 * table as JSON: `{"table": "notes", "rows": […]}`, tables and rows in their order. The last one is `{"end": {"notes": {"rows": 12,
 * "hash": "…"}, …}}`. The hash of a line is the SHA-256 of the hash before it (of the header: of the header's text), a line feed and what
 * stands behind the hash, so that the last one speaks for the whole file. The hash of a table is made likewise of its slices alone.
 * In a sealed file what stands behind a hash is base64 of a nonce of 12 bytes and AES-256-GCM of the gzip of that JSON, with the hash
 * before it as additional data and a key by PBKDF2 with SHA-256.
 */
export const headerSchema = z.lazy(() =>
	z.strictObject({
		format: z.literal('windshield-backup'),
		version: z.literal(1),
		/** The version of the store that the rows are of. */
		store: z.int().check(z.minimum(1)),
		/** In milliseconds since the epoch. */
		madeAt: z.number(),
		sealed: z.nullable(
			z.strictObject({
				salt: z.string().check(z.maxLength(64)),
				rounds: z.int().check(z.minimum(fewestRounds), z.maximum(mostRounds)),
			}),
		),
	}),
);
export type Header = z.infer<typeof headerSchema>;

/** Of each table that has rows: how many, and their hash. */
export const sumsSchema = z.lazy(() =>
	z.record(z.string().check(z.maxLength(60)), z.strictObject({rows: z.int(), hash: z.string().check(z.maxLength(64))})),
);
export type Sums = z.infer<typeof sumsSchema>;

/** Rows of one table, in the order of their keys, as a JSON list. */
export type Slice = {table: string; count: number; json: Blob};

export const sliceText = (table: string, json: string): string => `{"table":${JSON.stringify(table)},"rows":${json}}`;

export const chained = (before: string, text: string): Promise<string> => sha256(`${before}\n${text}`);

/** Adds a slice to the sums of its table. */
export const sumUp = async (sums: Sums, table: string, count: number, text: string): Promise<void> => {
	const {rows, hash} = sums[table] ?? {rows: 0, hash: ''}; // Missing at the first slice
	sums[table] = {rows: rows + count, hash: await chained(hash, text)};
};

/** Whether two stores are the same by hash, table by table. */
export const sameSums = (a: Sums, b: Sums): boolean =>
	JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
