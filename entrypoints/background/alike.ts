// Alike: whom of the whole store somebody may be who is called otherwise there, by the packed index: one question, whoever is sought.
import type {Candidate} from '@/lib/find/candidates';
import {candidatesFor, colleaguesCalled} from '@/lib/find/clues';
import {idAt} from '@/lib/find/ids';
import type {Searched} from '@/lib/find/search';
import type {Traits} from '@/lib/identity/match/traits';
import type {Store} from '@/storage/database';
import {findSubjects} from '@/storage/subjects';
import {catchUp, type Held, heldOf, youngOf} from './packed';

/** How many are read where there is no index yet. */
const most = 12;

const partsOf = (own: Held, now: number): Searched[] =>
	[...own.parts, youngOf(own, now).part].map(({searched}) => searched);

const idsOf = (parts: readonly Searched[], found: readonly Candidate[]): string[] =>
	found.map(({part, number}) => idAt(parts[part]!.segment.ids, number));

/** Ids of those who may be meant, the most promising first. Before the index is built only those who have the very words. */
export const alikeIn = async (db: Store, sought: Traits, now: number): Promise<string[]> => {
	const own = await heldOf(db);
	if (!own || own.manifest.read !== null)
		return (await findSubjects(db, [sought.given, sought.family], most)).map(({id}) => id);

	await catchUp(db, own);
	const parts = partsOf(own, now);
	return idsOf(parts, candidatesFor(parts, sought));
};

/** The same for rows of a file: of each the ids of those of its company who are called so, as of when the index last followed. */
export const alikeRows = async (db: Store, sought: readonly Traits[], now: number): Promise<string[][]> => {
	const own = sought.length > 0 ? await heldOf(db) : null;
	if (!own || own.manifest.read !== null) return sought.map(() => []);

	const parts = partsOf(own, now);
	return sought.map(one => idsOf(parts, colleaguesCalled(parts, one)));
};
