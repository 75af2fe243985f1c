// Merges: who is filed under whom.
// A fact that is filed under another subject keeps its id and all that it claims: only whose it is changes, and the merge knows whose it was.
import {type Merge, type Owned, owned} from '@/lib/domain/merge';
import type {Act} from './act';
import type {Store} from './database';
import {hashOf} from './hash';
import {within} from './imports';
import {subjectsOf} from './subjects';

export type MergeRow = Merge;
export const mergesIndex = 'id, subject';

/** Who it is by now: the one under whom somebody was filed since, at last. A restored file may say that all are under each other. */
export const currentOf = async (db: Store, id: string): Promise<string> => {
	const seen = new Set<string>();
	for (let at = id; ; ) {
		const merge = await db.merges.get(at);
		if (!merge || seen.has(at)) return at;

		seen.add(at);
		at = merge.subject;
	}
};

/** All who are filed under somebody, and those under them. */
export const mergesUnder = async (db: Store, subject: string): Promise<MergeRow[]> => {
	const found = new Map<string, MergeRow>();
	for (let next = [subject]; next.length > 0; ) {
		const rows = (await db.merges.where('subject').anyOf(next).toArray()).filter(({id}) => !found.has(id));
		for (const row of rows) found.set(row.id, row);
		next = rows.map(({id}) => id);
	}

	return [...found.values()];
};

/** Those of whom an import brought one side. */
export const mergesOfImport = async (db: Store, importId: string): Promise<MergeRow[]> => {
	const [from, to] = within(importId);
	const ids = await Promise.all(
		(['id', 'subject'] as const).map(key => db.merges.where(key).between(from, to).toArray()),
	);

	return ids.flat();
};

/** Those of whom nobody is here as somebody of their own: who is here stays so. */
export const withoutLiving = async (db: Store, rows: MergeRow[]): Promise<MergeRow[]> => {
	const living = new Set(
		(
			await subjectsOf(
				db,
				rows.map(({id}) => id),
			)
		).map(({id}) => id),
	);

	return rows.filter(({id}) => !living.has(id));
};

/** Keys of all rows that are somebody's own. */
export const ownKeys = async (db: Store, subject: string): Promise<Record<Owned, string[]>> =>
	Object.fromEntries(
		await Promise.all(
			owned.map(async table => {
				const rows =
					table === 'touches'
						? db.touches.where('[subject+at]').between([subject], [subject, []])
						: db.table(table).where('subject').equals(subject);
				return [table, (await rows.primaryKeys()) as string[]];
			}),
		),
	);

/** A hash of all that a subject's row is made of. */
export const saidOf = async (db: Store, subject: string): Promise<number> => {
	const wrong = await db.verdicts
		.where('subject')
		.equals(subject)
		.filter(({kind}) => kind === 'wrong')
		.primaryKeys();
	const facts = await db.facts.where('subject').equals(subject).primaryKeys();

	return hashOf([...facts, ...wrong].toSorted().join('\n'));
};

/** Files those of these rows that are `from`'s under `to`. */
export const refile = async (
	act: Act,
	rows: Partial<Record<Owned, string[]>>,
	from: string,
	to: string,
): Promise<void> => {
	for (const table of owned) {
		const keys = rows[table] ?? []; // Missing where none of a table is
		for (const row of await act.db.table(table).bulkGet(keys))
			if (row?.subject === from) await act.put(table, {...row, subject: to});
	}
};
