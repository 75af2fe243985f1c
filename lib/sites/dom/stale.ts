// Still the record of before? A single-page CRM changes its address before its form, and the form holds no id to compare.
import type {Sighting} from '@/lib/domain/sighting';

const record = /^(?:tryton|hubspot|salesforce):/u;
const content = (sighting: Sighting): string =>
	JSON.stringify({...sighting, handles: sighting.handles.filter(handle => !record.test(handle))});
const subject = (sightings: readonly Sighting[]) => sightings.find(({role}) => role === 'subject');

/**
 * Does a new reading say, under another record's id, exactly what the reading before said? Then the page has moved to a new
 * address and still shows the old record. Two records that are alike in every word are taken for one: nothing is shown, nobody wrong.
 */
export const stale = (before: readonly Sighting[], after: readonly Sighting[]): boolean => {
	const [old, now] = [subject(before), subject(after)];
	const [was, is] = [old, now].map(one => one?.handles.find(handle => record.test(handle))); // Missing where no record is read
	return Boolean(old && now && was && is && was !== is && content(old) === content(now));
};
