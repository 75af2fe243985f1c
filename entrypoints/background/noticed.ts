// All that was noticed: looked through from the newest on, in slices, for as long as a view may wait.
import type {Fact} from '@/lib/domain/fact';
import type {Find} from '@/lib/domain/find';
import type {Noticed, Spot} from '@/lib/domain/noticed';
import type {Settings} from '@/lib/domain/settings';
import type {Signal} from '@/lib/domain/signal';
import {type Filter, filterOf, passedBy} from '@/lib/filter';
import {mayPass} from '@/lib/filter/kinds';
import {filteredOf, shownOf} from '@/lib/paper/shown';
import type {NoticedPage} from '@/lib/paper-replies';
import type {Store} from '@/storage/database';
import {type NoticedRow, noticedAfter} from '@/storage/noticed';
import {readSettings} from '@/storage/settings';
import {subjectsOf} from '@/storage/subjects';

/** How many a view is given at once, and how long it waits for them, in milliseconds. */
const most = 60;
const patience = 200;
/** So many are looked at before the keeper lets go. */
const each = 40;

const rest = () => new Promise<void>(resolve => setTimeout(resolve));
const hostOf = (url: string): string => URL.parse(url)?.hostname ?? ''; // Missing where it is no address

const isMuted = ({author, url}: Find, {authors, sites}: Settings['mutes']): boolean => {
	const host = hostOf(url);

	return (
		(author !== null && authors.includes(author)) || sites.some(site => host === site || host.endsWith(`.${site}`))
	);
};

const stands = ({done, until}: Pick<Signal, 'done' | 'until'>, now: number): boolean =>
	!done && (until === null || until <= now);

/** Neither put away nor of a kind, a writer or a site that the rep muted. */
export const isOpen = ({signal, find}: NoticedRow, {rules, mutes}: Settings, now: number): boolean =>
	signal !== null
		? stands(signal, now) && rules[signal.kind]?.on !== false // Missing where the rep never tuned it
		: find !== null && !find.done && !isMuted(find, mutes);

/** With whom they are about and what they rest on; those whose subject is not there any more are left out. */
export const withSubjects = async (db: Store, rows: readonly NoticedRow[]): Promise<Noticed[]> => {
	const ids = [...new Set(rows.flatMap(({signal}) => signal?.subject ?? []))]; // Missing of a find
	const wanted = [...new Set(rows.flatMap(({signal}) => signal?.because.slice(0, 5) ?? []))]; // Missing of a find
	const [subjects, facts] = await Promise.all([subjectsOf(db, ids), db.facts.bulkGet(wanted)]);
	const [whom, what] = [new Map(subjects.map(one => [one.id, one])), new Map<string, Fact>()];
	for (const fact of facts) if (fact) what.set(fact.id, fact);

	return rows.flatMap(row => {
		const because = row.signal?.because.flatMap(id => what.get(id) ?? []) ?? []; // Missing of a find, and where one was called wrong
		return shownOf(row, whom.get(row.signal?.subject ?? ''), because) ?? [];
	});
};

const passed = (item: Noticed, filter: Filter): Noticed[] => {
	const words = passedBy(filter, filteredOf(item));

	return words === null ? [] : [{...item, words}];
};

/** One page: what passes, the newest first, and the spot it was looked through to. */
export const noticed = async (db: Store, text: string, after: Spot | null, now: number): Promise<NoticedPage> => {
	const filter = filterOf(text);
	if (filter.clause === null) return {items: [], next: null, flaw: filter.flaw};

	const {clause} = filter;
	const settings = await readSettings(db);
	const end = performance.now() + patience;
	const items: Noticed[] = [];
	for (let spot = after; ; ) {
		const {rows, more} = await noticedAfter(db, spot);
		for (let from = 0; from < rows.length; from += each) {
			const some = rows.slice(from, from + each);
			const wanted = some.filter(
				row => isOpen(row, settings, now) && mayPass(clause, row.signal?.kind ?? row.find?.event ?? ''), // Missing in turn: it is one of the two
			);
			if (wanted.length > 0) items.push(...(await withSubjects(db, wanted)).flatMap(item => passed(item, filter)));
			spot = {at: some.at(-1)!.at, id: some.at(-1)!.id}; // Missing never: there are some
			const isLast = !more && from + each >= rows.length;
			if (isLast) return {items, next: null, flaw: null};
			if (items.length >= most || performance.now() > end) return {items, next: spot, flaw: null};
		}
		if (!more) return {items, next: null, flaw: null};
		await rest();
	}
};
