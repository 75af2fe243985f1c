// Held: all that the store holds of somebody, and the questions that resolving asks of it.

import {believe} from '@/lib/believe';
import type {Held} from '@/lib/brief';
import type {Handle} from '@/lib/domain/handle';
import type {Subject} from '@/lib/domain/subject';
import {mayBeCalled} from '@/lib/identity/alike';
import type {Lookup} from '@/lib/resolve';
import type {Store} from '@/storage/database';
import {factsOf} from '@/storage/facts';
import {handlesOf, subjectsBehind} from '@/storage/handles';
import {notesOf} from '@/storage/notes';
import {signalsOf} from '@/storage/signals';
import {subjectOf, subjectsAt, subjectsNamed, subjectsOf} from '@/storage/subjects';
import {touchesOf} from '@/storage/touches';
import {verdictsAbout, verdictsOf} from '@/storage/verdicts';
import {modelOf} from './model';

/** How many touches a brief looks back. */
const touches = 20;
/** People of one name that are weighed; a common name has more, and then none of them is sure. */
const namesakes = 20;
/** People at one company whose names are looked at, and how many of them are read. */
const [colleagues, alike] = [200, 10];

/** null where there is no such subject. */
export const holdingOf = async (db: Store, id: string): Promise<Held | null> => {
	const [subject, facts, verdicts, touched, notes, signals] = await Promise.all([
		subjectOf(db, id),
		factsOf(db, id),
		verdictsOf(db, id),
		touchesOf(db, id, touches),
		notesOf(db, id),
		signalsOf(db, id),
	]);
	return subject ? {subject, facts, verdicts, touches: touched, notes, signals} : null;
};

const known = async (db: Store, subject: Subject) => {
	const [facts, verdicts, handles] = await Promise.all([
		factsOf(db, subject.id),
		verdictsOf(db, subject.id),
		handlesOf(db, subject.id),
	]);
	return {subject, beliefs: believe(facts, verdicts), handles: handles.map(({handle}) => handle)};
};

export const lookupIn = (db: Store): Lookup => ({
	behind: (handles: Handle[]) => subjectsBehind(db, handles),
	subjects: ids => subjectsOf(db, ids),
	named: async (key, kind) => {
		const rows = (await subjectsNamed(db, key, namesakes)).filter(row => row.kind === kind);
		return Promise.all(rows.map(row => known(db, row)));
	},
	alike: async ({names, companyKey}, sighting) => {
		const found = await Promise.all([
			...names.map(name => subjectsNamed(db, name, alike)),
			companyKey === '' ? [] : subjectsAt(db, companyKey, 'person', colleagues),
		]);
		const rows = new Map(found.flat().map(row => [row.id, row]));
		const called = [...rows.values()].filter(row => row.kind === 'person' && mayBeCalled(sighting, row.name));
		const all = await Promise.all(called.slice(0, alike).map(row => known(db, row)));
		return {known: all, model: await modelOf(db)};
	},
	refused: async handles => {
		const said = await verdictsAbout(db, handles);
		return new Set(said.filter(({kind}) => kind === 'not-same').map(({subject}) => subject));
	},
});
