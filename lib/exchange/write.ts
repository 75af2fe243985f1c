// Writing: the rows of a store as the text of its file, one row a line, and the rows of a file as blocks to bring in.
import {type StoreRows, storeTables} from './rows';

/** What the keeper answers block by block: rows by table, and the settings as one row. */
export type ExportedRows = {[table: string]: unknown[] | undefined};

/** The file in parts, to be joined or put in a Blob: the whole in one string may be longer than a browser allows. */
export const storeParts = (blocks: ExportedRows[], exportedAt: number): string[] => {
	const parts = [`{"format": "windshield",\n"version": 1,\n"exportedAt": ${exportedAt}`];
	const hasLedger = blocks.some(({ledger}) => ledger !== undefined);
	for (const table of [...storeTables, ...(hasLedger ? ['ledger'] : [])]) {
		parts.push(`,\n"${table}": [`);
		let first = true;
		for (const block of blocks) {
			const rows = block[table] ?? [];
			if (rows.length === 0) continue;
			parts.push(`${first ? '\n' : ',\n'}${rows.map(row => JSON.stringify(row)).join(',\n')}`);
			first = false;
		}
		parts.push(first ? ']' : '\n]');
	}
	const settings = blocks.flatMap(block => block.settings ?? [])[0] as {value?: unknown} | undefined;
	if (settings?.value !== undefined) parts.push(`,\n"settings": ${JSON.stringify(settings.value)}`);
	parts.push('\n}\n');
	return parts;
};

const blockRows = 1000;

/** The rows of a file in blocks small enough for one message each; subjects first, so that no block speaks of somebody unknown. */
export const importBlocks = (rows: StoreRows): Partial<StoreRows>[] =>
	storeTables.flatMap(table =>
		Array.from({length: Math.ceil(rows[table].length / blockRows)}, (_, block) => ({
			[table]: rows[table].slice(block * blockRows, (block + 1) * blockRows),
		})),
	);
