// The sample people, loaded when somebody wants to look around.
import {importAll, rowsOf} from './exporting';

/** Brings the sample people in; they carry the tag and the source by which they are told from real ones. */
export const bringSamples = async (): Promise<{added: number; kept: number}> => {
	const {default: text} = await import('@/assets/sample/store.json?raw');
	const rows = rowsOf(text);
	if (rows === null) throw new Error('assets/sample/store.json is no export');

	return importAll(rows, () => {}, new AbortController().signal);
};
