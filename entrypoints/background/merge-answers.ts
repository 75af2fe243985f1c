// What the options ask of who is one: merging, separating, and saying that two are two.
import type {Replies, ViewMessages} from '@/lib/messages';
import type {Act} from '@/storage/act';
import {withStore} from '@/storage/open';
import {doublesShown, mergedShown} from './doubles-shown';
import {atOnce, lookSoon} from './doubles-soon';
import {merge, separate} from './merge';
import {BadMessage} from './trouble';

type Asked = 'doubles' | 'merged' | 'merge' | 'apart' | 'separate';
type Answers = {[T in Asked]: (data: ViewMessages[T], framed: number | null) => Promise<Replies[T]>};

/** "Not the same", each of them and each other. */
const apart = async (act: Act, subjects: readonly string[], at: number): Promise<void> => {
	const ids = [...new Set(subjects)].sort();
	for (const [index, subject] of ids.entries())
		for (const about of ids.slice(index + 1))
			await act.put('verdicts', {id: `not-same|${subject}|${about}`, kind: 'not-same', subject, about, at});
};

/** A panel in a page asks none of this: a page could lead a click there. */
const unframed = (framed: number | null): void => {
	if (framed !== null) throw new BadMessage();
};

export const mergeAnswers = (done: (op: string, write: (act: Act) => Promise<unknown>) => Promise<null>): Answers => ({
	doubles: async ({from}, framed) => {
		unframed(framed);
		lookSoon(atOnce);
		return withStore(db => doublesShown(db, from));
	},
	merged: async ({from}, framed) => {
		unframed(framed);
		return withStore(db => mergedShown(db, from));
	},
	merge: async ({op, subjects}, framed) => {
		unframed(framed);
		return done(op, act => merge(act, subjects, Date.now()));
	},
	apart: async ({op, subjects}, framed) => {
		unframed(framed);
		return done(op, act => apart(act, subjects, Date.now()));
	},
	separate: async ({op, subject}, framed) => {
		unframed(framed);
		return done(op, act => separate(act, subject));
	},
});
