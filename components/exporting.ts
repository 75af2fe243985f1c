// The whole store as one JSON file, block by block, and such a file brought in again. Its shape: lib/exchange/store.ts.
import type {Settings} from '@/lib/domain/settings';
import {ask} from './ask';

export type Rows = Record<string, unknown[]>;
type Progress = (rows: number) => void;

const block = 500;
const countOf = (rows: Rows): number => Object.values(rows).reduce((sum, table) => sum + table.length, 0);

/** A file may hold more than one string can: its parts are joined by the browser, not here. */
export const exportAll = async (settings: Settings, progress: Progress, signal: AbortSignal): Promise<Blob> => {
	const tables = new Map<string, string[]>();
	let after: string | null = null;
	let done = 0;
	do {
		const answer: {rows: Rows; next: string | null} = await ask('export', {after});
		signal.throwIfAborted();
		for (const [table, rows] of Object.entries(answer.rows)) {
			if (table === 'settings') continue; // In the file they are one object, at the end
			const parts = tables.get(table) ?? [];
			tables.set(table, parts);
			for (const row of rows) parts.push(parts.length === 0 ? '\n' : ',\n', JSON.stringify(row));
		}
		done += countOf(answer.rows);
		progress(done);
		after = answer.next;
	} while (after !== null);

	const head = `{"format": "windshield", "version": 1, "exportedAt": ${Date.now()}`;
	const written = [...tables].flatMap(([table, parts]) => [`,\n${JSON.stringify(table)}: [`, ...parts, '\n]']);

	return new Blob([head, ...written, `,\n"settings": ${JSON.stringify(settings)}\n}\n`], {type: 'application/json'});
};

/** The rows of an export, null where the text is none. The keeper parses each row; here only the shape is looked at. */
export const rowsOf = (text: string): Rows | null => {
	try {
		const file: unknown = JSON.parse(text);
		if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== 'windshield') return null;

		return Object.fromEntries(Object.entries(file).filter(([, rows]) => Array.isArray(rows))) as Rows;
	} catch {
		return null;
	}
};

/** Brings rows in, a block at a time; what is there already stays. */
export const importAll = async (
	rows: Rows,
	progress: Progress,
	signal: AbortSignal,
): Promise<{added: number; kept: number}> => {
	const sum = {added: 0, kept: 0};
	for (const [table, all] of Object.entries(rows))
		for (let from = 0; from < all.length; from += block) {
			signal.throwIfAborted();
			const {added, kept} = await ask('import', {rows: {[table]: all.slice(from, from + block)}});
			sum.added += added;
			sum.kept += kept;
			progress(sum.added + sum.kept);
		}

	return sum;
};
