// What the rep says of whom a page shows: remembered, that it is this one, or that it is not.
import type {Act} from '@/storage/act';
import {withStore} from '@/storage/open';
import {noneOf, notSame, remember, same, seenOn, setAside} from './acts';
import type {ViewHandlers} from './door';
import {matchOf} from './matches';
import {watched} from './watch-answers';

type Do = <T>(op: string, write: (act: Act) => Promise<T>) => Promise<T | undefined>;
type Done = (op: string, write: (act: Act) => Promise<unknown>) => Promise<null>;

export const pageAnswers = (act: Do, done: Done): Pick<ViewHandlers, 'remember' | 'answer' | 'refuse'> => ({
	remember: async ({op, tabId, who, watch}, framed) => {
		const seen = await seenOn(framed ?? tabId, who);
		if (!seen) return null;

		const made = await act(op, async writing => {
			const known = await remember(writing, seen, Date.now());
			if (watch) await watched(writing, known.subject, true, Date.now());
			return known;
		});
		return made ?? null; // Missing when it was done before
	},
	answer: async ({op, tabId, who, subject}, framed) => {
		const tab = framed ?? tabId;
		const seen = await seenOn(tab, who);
		if (!seen) return null;
		if (subject) return done(op, writing => same(writing, seen, subject, Date.now()));

		const match = await withStore(db => matchOf(db, seen.reading, who));
		const candidates = match.state === 'unsure' ? match.candidates.map(one => one.subject) : [];
		await setAside(tab, who);
		return done(op, writing => noneOf(writing, seen, candidates, Date.now()));
	},
	refuse: async ({op, tabId, who, subject}, framed) => {
		const seen = await seenOn(framed ?? tabId, who);
		return seen ? done(op, writing => notSame(writing, seen, subject, Date.now())) : null;
	},
});
