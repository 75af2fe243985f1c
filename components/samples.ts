// The sample people, loaded when somebody wants to look around.
import {importAll, rowsOf} from './exporting';
import {laterBy} from './later-by';

const day = 24 * 3600_000;

/** Brings the sample people in; they carry the tag and the source by which they are told from real ones. */
export const bringSamples = async (now = Date.now()): Promise<{added: number; kept: number}> => {
	const {default: text} = await import('@/assets/sample/store.json?raw');
	const rows = rowsOf(text);
	if (rows === null) throw new Error('assets/sample/store.json is no export');

	const {exportedAt} = JSON.parse(text) as {exportedAt: number};
	const passed = Math.max(0, Math.floor((now - exportedAt) / day) * day);
	return importAll(laterBy(rows, passed), () => {}, new AbortController().signal);
};
