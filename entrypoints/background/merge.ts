// Merging: two subjects become one by the rep's word, and two again by it, whenever that is. No fact is written or lost by either.
import {believe} from '@/lib/believe';
import type {Merge} from '@/lib/domain/merge';
import type {Subject} from '@/lib/domain/subject';
import type {Act} from '@/storage/act';
import {factsOf} from '@/storage/facts';
import {currentOf, ownKeys, refile, saidOf} from '@/storage/merges';
import {moveOut} from '@/storage/move-out';
import {subjectOf} from '@/storage/subjects';
import {verdictsOf} from '@/storage/verdicts';
import {renewed} from './renew';

const mostTags = 50;

/** The row as all that is filed under the subject says now. */
const anew = async ({db}: Act, row: Subject): Promise<Subject> =>
	renewed(row, believe(await factsOf(db, row.id), await verdictsOf(db, row.id)));

/** What one of them said not to be theirs, and the other one has: of the one whom both are now it would mean nothing. */
const denied = async ({db}: Act, one: string, other: string, handles: string[]): Promise<string[]> => {
	const rows = await db.verdicts.where('subject').equals(one).toArray();

	return rows
		.filter(({kind, about}) => kind === 'not-same' && (about === other || handles.includes(about)))
		.map(({id}) => id);
};

const mergeOne = async (act: Act, into: Subject, row: Subject, now: number): Promise<void> => {
	const {db} = act;
	await moveOut(db, [into.id, row.id]);
	const before = await db.merges.where('subject').equals(into.id).toArray();
	const other = before[0]?.other ?? {row: into, said: await saidOf(db, into.id)}; // Missing at the first one
	const said = await saidOf(db, row.id);
	const [keys, theirs] = [await ownKeys(db, row.id), await ownKeys(db, into.id)];
	const denials = await denied(act, row.id, into.id, theirs.handles);
	const asleep = await denied(act, into.id, row.id, keys.handles);
	const rows = {...keys, verdicts: keys.verdicts.filter(key => !denials.includes(key))};
	await refile(act, rows, row.id, into.id);
	await refile(act, {verdicts: asleep}, into.id, row.id);
	const brought = row.tags.filter(tag => !into.tags.includes(tag) || before.some(one => one.tags.includes(tag)));
	await act.delete('subjects', row.id);
	await act.put('merges', {id: row.id, subject: into.id, at: now, row, said, other, tags: brought, rows, asleep});
	const tags = [...new Set([...into.tags, ...row.tags])].slice(0, mostTags);
	await act.put('subjects', await anew(act, {...into, tags}));
};

/** "These are the same": one subject with all that was known of any of them, the one that was remembered first. */
export const merge = async (act: Act, ids: readonly string[], now: number): Promise<void> => {
	const current = new Set<string>();
	for (const id of ids) current.add(await currentOf(act.db, id));
	const found: Subject[] = [];
	for (const id of current) {
		const subject = await subjectOf(act.db, id);
		if (subject) found.push(subject);
	}
	const [first, ...others] = found.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
	for (const row of others) {
		const into = await subjectOf(act.db, first!.id);
		if (into && into.kind === row.kind) await mergeOne(act, into, row, now);
	}
};

const sameTags = (a: Subject, b: Subject): boolean => a.tags.join('\n') === b.tags.join('\n');

/** Takes out of a later merge what belongs to somebody who is not part of it any more. */
const without = (later: Merge, {rows}: Merge, asleep: string[]): Merge['rows'] => {
	const kept = Object.entries(later.rows).map(([table, keys]) => {
		const gone = new Set(rows[table as keyof Merge['rows']]);
		return [table, keys.filter(key => !gone.has(key))];
	});
	const left = Object.fromEntries(kept) as Merge['rows'];

	return {...left, verdicts: [...left.verdicts, ...asleep]};
};

/** Whoever held them, up to the one who is shown, is what the rest of them says. */
const release = async (act: Act, merge: Merge, top: string): Promise<void> => {
	const {db} = act;
	const seen = new Set<string>();
	let tags = merge.tags;
	for (let [at, alone] = [merge.subject, true]; ; ) {
		const left = await db.merges.where('subject').equals(at).toArray();
		const later = await db.merges.get(at);
		const held = later?.row ?? (await subjectOf(db, at));
		// Nothing is said of who is not there, and a restored file may say that all are under each other.
		if (!held || seen.has(at)) return;

		seen.add(at);

		tags = tags.filter(tag => !left.some(one => one.row.tags.includes(tag)));
		const row = {...held, tags: held.tags.filter(tag => !tags.includes(tag))};
		alone &&= left.length === 0;
		const {other} = merge;
		const asBefore = alone && sameTags(row, other.row);
		if (at === top) {
			const same = asBefore && other.said === (await saidOf(db, at));
			return act.put('subjects', same ? other.row : await anew(act, alone ? {...other.row, tags: row.tags} : row));
		}
		tags = tags.filter(tag => later!.tags.includes(tag));
		await act.put('merges', {
			...later!,
			...(asBefore ? other : {row, said: -1}),
			tags: later!.tags.filter(tag => !tags.includes(tag)),
			rows: without(later!, merge, merge.asleep),
		});
		[at, alone] = [later!.subject, false];
	}
};

/** "Separate again": each has what was theirs; what was written since stays with the one it was written to. */
export const separate = async (act: Act, id: string): Promise<void> => {
	const {db} = act;
	const merge = await db.merges.get(id);
	if (!merge) return;

	const top = await currentOf(db, id);
	// Whether a fact is true is said of the fact, whoever had it.
	const facts = new Set(merge.rows.facts);
	const since = (await verdictsOf(db, top)).filter(({kind, about}) => kind === 'wrong' && facts.has(about));
	const verdicts = [...new Set([...merge.rows.verdicts, ...since.map(one => one.id)])];
	await refile(act, {...merge.rows, verdicts}, top, id);
	await refile(act, {verdicts: merge.asleep}, id, top);
	await act.delete('merges', id);
	const same = merge.said === (await saidOf(db, id));
	await act.put('subjects', same ? merge.row : await anew(act, merge.row));
	await release(act, merge, top);
};
