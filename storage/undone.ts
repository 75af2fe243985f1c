// What a row is after an act on it is taken back, when others may have changed it since.
import type {Image} from './act';

type Row = Record<string, unknown>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The row as it was before the act, with what was changed since left as it is; undefined where it was not there. */
export const undone = ({table, before, after}: Image, now: unknown): object | undefined => {
	// Of settings each one is a thing of its own; before the first change there was no row, and what was changed since stays.
	if (table === 'settings' && after !== null && now !== undefined) {
		const [was, left, is] = [before ?? {value: {}}, after, now] as {value: Row}[];
		return {...(now as Row), value: merged(was!.value, left!.value, is!.value)};
	}
	if (before === null) return undefined;
	// Deleted by the act and here again: somebody wrote it anew. Deleted since: it stays so.
	if (after === null) return (now ?? before) as object;
	if (now === undefined) return undefined;

	return merged(before as Row, after as Row, now as Row);
};

const merged = (was: Row, left: Row, is: Row): Row => {
	const changedSince = Object.keys({...left, ...is}).filter(key => !same(left[key], is[key]));
	const row = {...was};
	for (const key of changedSince) {
		if (Object.hasOwn(is, key)) row[key] = is[key];
		else delete row[key];
	}
	return row;
};
