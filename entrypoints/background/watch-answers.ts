// What the views ask of watches: whom and what the rep hears of, what was found, and who is muted.
import type {Settings} from '@/lib/domain/settings';
import type {Watch} from '@/lib/domain/watch';
import type {ViewMessages} from '@/lib/messages';
import type {Act} from '@/storage/act';
import {dropSearched} from '@/storage/asked';
import {findOf, findsFor} from '@/storage/finds';
import {currentOf} from '@/storage/merges';
import {withStore} from '@/storage/open';
import {readSettings} from '@/storage/settings';
import {subjectOf} from '@/storage/subjects';
import {searches, watchesOf, watchOf} from '@/storage/watches';
import type {ViewHandlers} from './door';
import type {Later} from './later';
import {later} from './later';
import {flawOf} from './listen';
import {roundSoon, roundsNow} from './rounds';
import {trySearch} from './search-try';
import {unframed} from './unframed';

/** Finds of one search that are shown. */
const shown = 100;

type Do = <T>(op: string, write: (act: Act) => Promise<T>) => Promise<T | undefined>;

/** One watch a subject, by an id that says so: watched on two machines, they are watched once. */
const idOf = (subject: string): string => `subject:${subject}`;

export const watched = async (act: Act, subject: string, on: boolean, now: number): Promise<void> => {
	for (const {id} of await watchesOf(act.db, subject)) if (!on) await act.delete('watches', id);
	if (!on || !(await subjectOf(act.db, subject))) return;

	await act.add('watches', {id: idOf(subject), subject, search: null, createdAt: now, at: 0, due: now, left: null});
};

const keepSearch = async (act: Act, {op, id, search}: ViewMessages['keepSearch'], now: number): Promise<string> => {
	const before = id === null ? undefined : await watchOf(act.db, id);
	const fresh: Watch = {id: op, subject: null, search, createdAt: now, at: 0, due: now, left: null};
	await act.put('watches', before ? {...before, search, due: now, left: null} : fresh); // Missing where it is a new one
	return before?.id ?? op; // As above
};

const dropWatch = async (act: Act, id: string): Promise<void> => {
	for (const find of await act.db.finds.where('watch').equals(id).toArray())
		if (!find.kept) await act.delete('finds', find.id);
	await act.delete('watches', id);
};

const mute = async (act: Act, {author, site}: ViewMessages['mute'], isMuted: Later['isMuted']): Promise<void> => {
	const settings = await readSettings(act.db);
	const {authors, sites} = settings.mutes;
	const mutes: Settings['mutes'] = {
		authors: [...new Set([...authors, ...(author === undefined ? [] : [author])])].slice(-500),
		sites: [...new Set([...sites, ...(site === undefined ? [] : [site.toLowerCase()])])].slice(-500),
	};
	await act.put('settings', {key: 'settings', value: {...settings, mutes}});
	for (const find of await act.db.finds.toArray())
		if (!find.kept && !find.done && isMuted(find, mutes)) await act.put('finds', {...find, done: true});
};

const changed = async (act: Act, id: string, change: {kept?: boolean; done?: boolean}): Promise<void> => {
	const find = await findOf(act.db, id);
	if (find) await act.put('finds', {...find, ...change});
};

const list = async () => {
	const [rows, rounds] = await Promise.all([withStore(searches), roundsNow()]);
	const counts = await withStore(db =>
		Promise.all(
			rows.map(({id}) =>
				db.finds
					.where('watch')
					.equals(id)
					.filter(({done}) => !done)
					.count(),
			),
		),
	);
	return {
		searches: rows.flatMap((row, at) => (row.search ? [{...row, search: row.search, finds: counts[at] ?? 0}] : [])), // Missing never: one count a row
		rounds,
	};
};

export const watchAnswers = (act: Do): Pick<ViewHandlers, 'watch'> & ReturnType<typeof unframedAnswers> => ({
	// From within a page too: nothing leaves by it that the rep did not switch on.
	watch: async ({op, subject, on}) => {
		await act(op, async writing => watched(writing, await currentOf(writing.db, subject), on, Date.now()));
		roundSoon();
		return null;
	},
	...unframedAnswers(act),
});

const unframedAnswers = (act: Do) =>
	unframed({
		watches: list,
		trySearch,
		finds: ({watch}) => withStore(db => findsFor(db, watch, shown)),
		keepSearch: async data => {
			const flaw = await flawOf(data.search.filter);
			if (flaw) return {id: null, flaw};

			const id = (await act(data.op, writing => keepSearch(writing, data, Date.now()))) ?? data.op; // Missing where it was taken back
			await withStore(db => dropSearched(db, id));
			roundSoon();
			return {id, flaw: null};
		},
		dropWatch: async ({op, id}) => {
			await act(op, writing => dropWatch(writing, id));
			await withStore(db => dropSearched(db, id));
			return null;
		},
		keepFind: async ({op, find, kept}) => {
			await act(op, writing => changed(writing, find, {kept}));
			return null;
		},
		settleFind: async ({op, find}) => {
			await act(op, writing => changed(writing, find, {done: true}));
			return null;
		},
		mute: async data => {
			// Read before the act begins: an act waits for the store alone.
			const {isMuted} = await later();
			await act(data.op, writing => mute(writing, data, isMuted));
			return null;
		},
	});
