// Still the record of before? A single-page CRM changes its address before its form, and the form holds no id to compare.
import type {Sighting} from '@/lib/domain/sighting';

/** A record's own key: of any system, but none of the keys that people carry from one to the next. */
const record = /^(?!(?:email|phone|domain|url|linkedin):)/u;
const subjectOf = (sightings: readonly Sighting[]): [name: string | null, id: string] | null => {
	const subject = sightings.find(({role}) => role === 'subject');
	const id = subject?.handles.find(handle => record.test(handle)); // Missing on pages that are about nobody
	return subject && id ? [subject.name, id] : null;
};

/**
 * Does a reading give a new record the name that was last shown for another? Then the page has moved to a new address and
 * still shows the record before. Names only: the rest of the record before may arrive under the new address.
 * Two records of one name are held too, until the page is read afresh: nobody is shown rather than the wrong one.
 */
export const stale = (before: readonly Sighting[], after: readonly Sighting[]): boolean => {
	const [old, now] = [subjectOf(before), subjectOf(after)];
	return old !== null && now !== null && old[1] !== now[1] && old[0] === now[0];
};
