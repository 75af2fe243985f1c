// Look: all that was noticed is looked through from the newest on, in slices, for as long as a view may wait.
import type {Noticed, Spot} from '../domain/noticed';
import {type Filter, filterOf, passedBy} from '../filter';
import {mayPass} from '../filter/kinds';
import type {NoticedPage} from '../paper-replies';
import {isOpen} from './open';
import type {Shelf} from './shelf';
import {filteredOf, withSubjects} from './shown';

/** How many a view is given at once, and how long it waits for them, in milliseconds. */
const [first, most] = [60, 300];
const patience = 200;
/** So many are looked at before the keeper lets go. */
const each = 40;

const rest = () => new Promise<void>(resolve => setTimeout(resolve));
const passed = (item: Noticed, filter: Filter): Noticed[] => {
	const words = passedBy(filter, filteredOf(item));

	return words === null ? [] : [{...item, words}];
};

/** One page: what passes, the newest first, and the spot it was looked through to. */
export const noticed = async (shelf: Shelf, text: string, after: Spot | null, now: number): Promise<NoticedPage> => {
	const filter = filterOf(text);
	if (filter.clause === null) return {items: [], next: null, flaw: filter.flaw};

	const {clause} = filter;
	const end = performance.now() + patience;
	const items: Noticed[] = [];
	for (let spot = after; ; ) {
		const {rows, more} = await shelf.after(spot);
		for (let from = 0; from < rows.length; from += each) {
			const some = rows.slice(from, from + each);
			const wanted = some.filter(
				row => isOpen(row, shelf.settings, now) && mayPass(clause, row.signal?.kind ?? row.find?.event ?? ''), // Missing in turn: it is one of the two
			);
			if (wanted.length > 0) items.push(...(await withSubjects(shelf, wanted)).flatMap(item => passed(item, filter)));
			spot = {at: some.at(-1)!.at, id: some.at(-1)!.id}; // Missing never: there are some
			const isLast = !more && from + each >= rows.length;
			if (isLast) return {items, next: null, flaw: null};
			if (items.length >= (after ? most : first) || performance.now() > end) return {items, next: spot, flaw: null};
		}
		if (!more) return {items, next: null, flaw: null};
		await rest();
	}
};
