// The key of a row: its name as it is looked up, folded once however often it is asked for.
import type {Entry} from '@/lib/exchange/entry';
import {companyKey} from '@/lib/identity/company';
import {nameKey} from '@/lib/identity/name';

const keys = new WeakMap<Entry, string>();

/** `''` where a person is not named. */
export const keyOf = (entry: Entry): string => {
	const known = keys.get(entry);
	if (known !== undefined) return known;

	const {kind, name, company} = entry.sighting;
	const key = kind === 'company' ? companyKey(name ?? company ?? '') : nameKey(name ?? '');
	keys.set(entry, key);
	return key;
};
