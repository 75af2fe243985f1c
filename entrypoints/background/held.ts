// Held: all that the store holds of somebody, and the questions that resolving asks of it.

import {believe} from '@/lib/believe';
import type {Held} from '@/lib/brief';
import type {Handle} from '@/lib/domain/handle';
import type {Known} from '@/lib/identity/said';
import type {Lookup} from '@/lib/resolve';
import type {Store} from '@/storage/database';
import {factsOf} from '@/storage/facts';
import {subjectsBehind} from '@/storage/handles';
import {type Holding, holdingsOf} from '@/storage/holdings';
import {notesOf} from '@/storage/notes';
import {signalsOf} from '@/storage/signals';
import {subjectOf, subjectsNamed, subjectsOf} from '@/storage/subjects';
import {touchesOf} from '@/storage/touches';
import {verdictsAbout, verdictsOf} from '@/storage/verdicts';
import {watchesOf} from '@/storage/watches';
import {alikeIn} from './alike';
import {modelOf} from './model';

/** How many touches a brief looks back. */
const touches = 20;
/** People of one name that are weighed; a common name has more, and then none of them is sure. */
const namesakes = 20;

/** null where there is no such subject. */
export const holdingOf = async (db: Store, id: string): Promise<Held | null> => {
	const [subject, facts, verdicts, touched, notes, signals, watches] = await Promise.all([
		subjectOf(db, id),
		factsOf(db, id),
		verdictsOf(db, id),
		touchesOf(db, id, touches),
		notesOf(db, id),
		signalsOf(db, id),
		watchesOf(db, id),
	]);
	const watched = watches.length > 0;
	return subject ? {subject, facts, verdicts, touches: touched, notes, signals, watched} : null;
};

export const knownOf = ({subject, facts, verdicts, handles}: Holding): Known => ({
	subject,
	beliefs: believe(facts, verdicts),
	handles,
});

const knownIn = async (db: Store, ids: string[], kind: Known['subject']['kind']): Promise<Known[]> =>
	(ids.length > 0 ? [...(await holdingsOf(db, ids)).values()] : [])
		.filter(({subject}) => subject.kind === kind)
		.map(knownOf);

export const lookupIn = (db: Store): Lookup => ({
	// The store is not asked about nobody: each question costs a page that shows one a millisecond.
	behind: async (handles: Handle[]) => (handles.length > 0 ? subjectsBehind(db, handles) : new Map()),
	subjects: async ids => (ids.length > 0 ? subjectsOf(db, ids) : []),
	named: async (key, kind) => {
		const rows = await subjectsNamed(db, key, namesakes);
		return knownIn(
			db,
			rows.map(({id}) => id),
			kind,
		);
	},
	alike: async sought => knownIn(db, await alikeIn(db, sought, Date.now()), sought.kind),
	model: () => modelOf(db),
	refused: async handles => {
		const said = handles.length > 0 ? await verdictsAbout(db, handles) : [];
		return new Set(said.filter(({kind}) => kind === 'not-same').map(({subject}) => subject));
	},
});
