// The dossier: all that is held of one subject, table by table, as a data request asks for it.
import {rowsOfAny} from './any-of';
import {askedOf} from './asked';
import type {Store} from './database';
import {factsOf} from './facts';
import {habitOf} from './habits';
import {handlesOf} from './handles';
import {ledgerAbout} from './ledger';
import {mergesUnder} from './merges';
import {notesOf} from './notes';
import {signalsOf} from './signals';
import {subjectOf} from './subjects';
import {touchesOf} from './touches';
import {verdictsOf} from './verdicts';
import {watchesOf} from './watches';

export const dossier = async (db: Store, subject: string): Promise<Record<string, unknown[]>> => {
	const row = await subjectOf(db, subject);
	const handles = await handlesOf(db, subject);

	return {
		subjects: row ? [row] : [],
		handles,
		facts: await factsOf(db, subject),
		signals: await signalsOf(db, subject),
		touches: await touchesOf(db, subject, Number.POSITIVE_INFINITY),
		notes: await notesOf(db, subject),
		verdicts: await verdictsOf(db, subject),
		merges: await mergesUnder(db, subject),
		watches: await watchesOf(db, subject),
		habits: [await db.habits.get(habitOf(subject))].filter(habit => habit !== undefined),
		asked: await askedOf(db, subject),
		ledger: await ledgerAbout(db, subject),
		sightings: await rowsOfAny(
			db.sightings,
			'handles',
			handles.map(known => known.handle),
		),
	};
};
