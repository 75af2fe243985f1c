// Alike: whom of the whole store somebody may be who is called otherwise there, by the packed index: one question, whoever is sought.
import {candidatesAmong} from '@/lib/find/candidates';
import {cluesOf, leastOf, mostCandidates} from '@/lib/find/clues';
import {idAt} from '@/lib/find/ids';
import type {Traits} from '@/lib/identity/match/traits';
import type {Store} from '@/storage/database';
import {findSubjects} from '@/storage/subjects';
import {catchUp, heldOf, youngOf} from './packed';

/** Ids of those who may be meant, the most promising first. Before the index is built only those who have the very words. */
export const alikeIn = async (db: Store, sought: Traits, now: number): Promise<string[]> => {
	const own = await heldOf(db);
	if (!own || own.manifest.read !== null)
		return (await findSubjects(db, [sought.given, sought.family], mostCandidates)).map(({id}) => id);

	await catchUp(db, own);
	const parts = [...own.parts, youngOf(own, now).part].map(({searched}) => searched);
	const size = parts.reduce((sum, {segment}) => sum + segment.strengths.length, 0);

	return candidatesAmong(parts, cluesOf(sought), leastOf(size), mostCandidates).map(({part, number}) =>
		idAt(parts[part]!.segment.ids, number),
	);
};
