// The sample people, loaded when somebody wants to look around.
import {importAll, type Rows, rowsOf} from './exporting';

const files = import.meta.glob<string>('../assets/sample/store.json', {query: '?raw', import: 'default'});

/** Brings the sample people in; they carry the tag and source by which they are told from real ones. */
export const bringSamples = async (): Promise<{added: number; kept: number}> => {
	const [load] = Object.values(files);
	const rows: Rows | null = load ? rowsOf(await load()) : null;
	if (rows === null) throw new Error('assets/sample/store.json is missing or no export');

	return importAll(rows, () => {}, new AbortController().signal);
};
