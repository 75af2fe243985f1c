// What the options ask of who is one: merging, separating, and saying that two are two.
import type {Act} from '@/storage/act';
import {withStore} from '@/storage/open';
import {doublesShown, mergedShown} from './doubles-shown';
import {atOnce, lookSoon} from './doubles-soon';
import {merge, separate} from './merge';
import {unframed} from './unframed';

/** "Not the same", each of them and each other. */
const apart = async (act: Act, subjects: readonly string[], at: number): Promise<void> => {
	const ids = [...new Set(subjects)].sort();
	for (const [index, subject] of ids.entries())
		for (const about of ids.slice(index + 1))
			await act.put('verdicts', {id: `not-same|${subject}|${about}`, kind: 'not-same', subject, about, at});
};

export const mergeAnswers = (done: (op: string, write: (act: Act) => Promise<unknown>) => Promise<null>) =>
	unframed({
		doubles: ({from}) => {
			lookSoon(atOnce);
			return withStore(db => doublesShown(db, from));
		},
		merged: ({from}) => withStore(db => mergedShown(db, from)),
		merge: ({op, subjects}) => done(op, act => merge(act, subjects, Date.now())),
		apart: ({op, subjects}) => done(op, act => apart(act, subjects, Date.now())),
		separate: ({op, subject}) => done(op, act => separate(act, subject)),
	});
