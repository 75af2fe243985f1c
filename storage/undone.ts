// What a row is after an act on it is taken back, when others may have changed it since.
import type {Image} from './act';

type Row = Record<string, unknown>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The row as it was before the act, with what was changed since left as it is; undefined where it was not there. */
export const undone = ({before, after}: Image, now: unknown): object | undefined => {
	if (before === null) return undefined;
	// Deleted by the act and here again: somebody wrote it anew. Deleted since: it stays so.
	if (after === null) return (now ?? before) as object;
	if (now === undefined) return undefined;

	const [was, left, is] = [before, after, now] as [Row, Row, Row];
	const changedSince = Object.keys({...left, ...is}).filter(key => !same(left[key], is[key]));
	const row = {...was};
	for (const key of changedSince) {
		if (Object.hasOwn(is, key)) row[key] = is[key];
		else delete row[key];
	}
	return row;
};
