// What is expected of a file, as its fixture writes it down: what is empty or the same in every entry is left out.
import type {Entry} from '@/lib/exchange/entry';
import type {Recognised} from '@/lib/exchange/recognise';

const full = (value: unknown): boolean =>
	value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

const kept = (object: object): object => Object.fromEntries(Object.entries(object).filter(([, value]) => full(value)));

const briefEntry = ({sighting, at, since, ...rest}: Entry): object => {
	const {role, confidence, ...who} = sighting;
	if (role !== 'listed' || confidence !== 1) throw new Error('An entry is listed, and sure.');

	const day = (time: number | null) => (time === null ? null : new Date(time).toISOString());
	return kept({...kept(who), ...kept(rest), at: day(at), since: day(since)});
};

/** A recognised file in brief: its choice, its entries and what is unread. */
export const brief = (recognised: Recognised | {why: string}): object => {
	if ('why' in recognised) return recognised;

	const {choice, sample, unread} = recognised;
	const {header, mapping, ...how} = choice;
	const columns = header.map((name, index) => `${name}: ${mapping[index]}`);
	return {choice: kept({...how, columns}), entries: sample.map(briefEntry), unread};
};
