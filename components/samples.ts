// The sample people, loaded when somebody wants to look around.
import {importAll, rowsOf} from './exporting';

const day = 24 * 3600_000;
/** Columns that hold a moment. */
const moments = new Set(['at', 'seenAt', 'createdAt']);

/** What happened yesterday when the sample was made happened yesterday: all its moments so many whole days later. Ids stay as they are. */
export const laterBy = <T>(value: T, ms: number): T => {
	if (Array.isArray(value)) return value.map(one => laterBy(one, ms)) as T;
	if (typeof value !== 'object' || value === null) return value;

	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [
			key,
			moments.has(key) && typeof one === 'number' ? one + ms : laterBy(one, ms),
		]),
	) as T;
};

/** Brings the sample people in; they carry the tag and the source by which they are told from real ones. */
export const bringSamples = async (now = Date.now()): Promise<{added: number; kept: number}> => {
	const {default: text} = await import('@/assets/sample/store.json?raw');
	const rows = rowsOf(text);
	if (rows === null) throw new Error('assets/sample/store.json is no export');

	const {exportedAt} = JSON.parse(text) as {exportedAt: number};
	const passed = Math.max(0, Math.floor((now - exportedAt) / day) * day);
	return importAll(laterBy(rows, passed), () => {}, new AbortController().signal);
};
