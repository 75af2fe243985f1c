// Commits: one act of the rep is one transaction, done once however often it arrives, and can be taken back for ten seconds.
import {type Act, aboutWhom, actOn, type Image} from './act';
import type {Store, TableName} from './database';
import {dropOwn} from './forget';
import {tellKeys} from './known';
import {currentOf, ownKeys, refile} from './merges';
import {purgeSightings} from './sightings';
import {asTrouble} from './trouble';
import {undone} from './undone';

export type Operation = {
	id: string;
	at: number;
	/** What the act answered, to answer again: an id at most. */
	result: unknown;
	/** What it takes to undo; gone after ten seconds, so that nobody who was erased lives on in here. */
	images?: Image[];
	/** `at`, for as long as there are images. */
	held?: number;
};
export const operationsIndex = 'id, at, held';

/** How long an act can be taken back, in milliseconds. */
export const undoableFor = 10_000;

/** How long the id of an act is remembered: far longer than anybody sends the same act again. */
const knownFor = 24 * 60 * 60 * 1000;

/** Within a transaction. A moment in the future is as good as past: the clock was set back, and nothing may be held for that long. */
const dropOld = async (db: Store, now: number) => {
	const drop = (row: Operation) => {
		delete row.images;
		delete row.held;
	};
	await db.operations
		.where('held')
		.below(now - undoableFor)
		.modify(drop);
	await db.operations
		.where('held')
		.above(now + undoableFor)
		.modify(drop);
	await db.operations
		.where('at')
		.below(now - knownFor)
		.delete();
	await db.operations
		.where('at')
		.above(now + knownFor)
		.delete();
};

/** Drops what can no longer be undone, and sightings older than 30 days: at start, and ten seconds after an act. */
export const purge = async (db: Store, now: number): Promise<void> => {
	await db.transaction('rw', db.operations, async () => await dropOld(db, now));
	await purgeSightings(db, now);
};

/**
 * One act of the rep: all of what `write` writes, or nothing. An act that was committed before is not done again: it answers what it
 * answered then, or undefined after it was taken back.
 * `write` may wait for the store only: a transaction does not outlive any other await.
 */
export const commit = async <T>(
	db: Store,
	op: string,
	write: (act: Act) => Promise<T>,
	now: number = Date.now(),
): Promise<T | undefined> => {
	try {
		return await db.transaction('rw', db.tables, async () => {
			await dropOld(db, now);
			const earlier = await db.operations.get(op);
			if (earlier) return earlier.result as T | undefined;

			const images = new Map<string, Image>();
			const result = await write(actOn(db, images));
			await db.operations.add({id: op, at: now, result, images: [...images.values()], held: now});
			return result;
		});
	} catch (error) {
		throw asTrouble(error);
	}
};

/** Writes what a page or a file says: all or nothing, without undo, and not flushed to disk at once since it can be seen again. */
export const keep = async <T>(db: Store, write: (act: Act) => Promise<T>): Promise<T> => {
	const own: TableName[] = ['operations', 'settings', 'secrets'];
	const tables = db.tables.filter(table => !own.includes(table.name as TableName));
	try {
		return await db.transaction('rw', tables, async () => await write(actOn(db)));
	} catch (error) {
		throw asTrouble(error);
	}
};

/**
 * Takes an act of the last ten seconds back; answers whether it did. Rows are as they were before it, but for what was changed in them
 * since; a subject that goes takes along what was learned of it since.
 */
export const undo = async (db: Store, op: string, now: number = Date.now()): Promise<boolean> => {
	try {
		return await db.transaction('rw', db.tables, async () => {
			await dropOld(db, now);
			const operation = await db.operations.get(op);
			if (!operation?.images) return false;

			const merged = new Set(operation.images.flatMap(one => (one.table === 'merges' && one.before ? one.key : [])));
			const made = operation.images.filter(({table, before}) => table === 'subjects' && before === null);
			for (const {key} of made) if (!merged.has(key)) await dropOwn(actOn(db), key);
			for (const image of operation.images) {
				const row = undone(image, await db.table(image.table).get(image.key));
				if (row) {
					await db.table(image.table).put(row);
					tellKeys(image.table, [row]);
				} else await db.table(image.table).delete(image.key);
			}
			// One again: what was written of them as two stays.
			for (const {key} of made)
				if (merged.has(key))
					await refile(actOn(db), {...(await ownKeys(db, key)), verdicts: []}, key, await currentOf(db, key));
			const touched = new Set(
				operation.images.flatMap(({table, before, after}) => [aboutWhom(table, before), aboutWhom(table, after)]),
			);
			await db.touched.bulkAdd([...touched].flatMap(subject => (subject === null ? [] : [{subject}])));
			await db.operations.put({id: op, at: operation.at, result: undefined});
			return true;
		});
	} catch (error) {
		throw asTrouble(error);
	}
};
