// Mentioned: whom of the store a text names, with the names loaded when the first text comes.
import {type Dictionary, dictionaryOf} from '@/lib/find/dictionary';
import {type Mention, mentionsIn} from '@/lib/find/mentions';
import type {Names} from '@/lib/find/segment';
import type {Store} from '@/storage/database';
import {namesId} from './manifest';
import {catchUp, heldOf, youngOf} from './packed';
import {inSlices} from './slices';

type Loaded = {keys: string; young: unknown; dictionary: Dictionary};
const loaded = new WeakMap<Store, Loaded>();

/** Of the text of a page, in slices. Nobody where the index is not there yet, or far behind: a mention can wait. */
export const mentionedIn = async (db: Store, text: string, now: number): Promise<Mention[]> => {
	const own = await heldOf(db);
	if (!own || own.manifest.read || !(await catchUp(db, own))) return [];

	const young = youngOf(own, now);
	const parts = [...own.parts];
	const keys = parts.map(({key}) => key).join();
	let known = loaded.get(db);
	if (known?.keys !== keys || known.young !== young) {
		const rows = await db.derived.bulkGet(parts.map(({key}) => namesId(key)));
		// Merged meanwhile: what was read is of no use.
		if (rows.some(row => row === undefined)) return [];

		const dictionary = await inSlices(
			dictionaryOf([
				...parts.map(({searched, dead}, index) => ({
					names: rows[index]!.value as Names,
					ids: searched.segment.ids,
					dead,
				})),
				{names: young.names, ids: young.part.searched.segment.ids, dead: young.part.dead},
			]),
		);
		known = {keys, young, dictionary};
		loaded.set(db, known);
	}
	return inSlices(mentionsIn(text, known.dictionary));
};
