// The export format of the store, and how a file of it is read: hostile until parsed.
/**
 * The file that holds a whole store: what the rep exports, private notes included, and can bring in again. JSON, UTF-8:
 * `{"format": "windshield", "version": 1, "exportedAt": <milliseconds since the epoch>, "subjects": [], "handles": [], "facts": [],
 * "signals": [], "touches": [], "notes": [], "verdicts": [], "merges": [], "watches": [], "finds": [], "habits": [], "ledger": [], "settings": {}}`. Rows are as in lib/domain; a table may be absent, and
 * so may the settings. Every row speaks of a subject or a watch that is in the file, the subject be it merged into another. Anything else is refused: nothing is read in part.
 * The ledger is for reading: what left another machine is brought in nowhere, whatever stands there.
 */
import {defaultSettings, type Settings, settingsSchema} from '../domain/settings';
import {lineOf} from './lines';
import {checkRows, type Flaw, type StoreRows, storeTables} from './rows';

export {parseRows} from './rows';

export type StoreFile = {exportedAt: number; rows: StoreRows; settings: Settings | null};
export type Parsed = {ok: true; file: StoreFile} | {ok: false; why: string};

/** Longer than this no browser holds as one string. */
const longest = 400_000_000;

const refuse = (why: string): {ok: false; why: string} => ({ok: false, why});

const sayWhere = ({table, row, field}: Flaw, text: string | null): string => {
	const line = text === null ? null : lineOf(text, table, row);
	const place = [
		row === null ? JSON.stringify(table) : `${JSON.stringify(table)}, row ${row + 1}`,
		...(line === null ? [] : [`line ${line}`]),
	].join(', ');

	return field ? `${JSON.stringify(field)} cannot be read (${place}).` : `This part cannot be read: ${place}.`;
};

const orphan = (rows: StoreRows): Flaw | null => {
	const ids = new Set([...rows.subjects, ...rows.merges].map(({id}) => id));
	const watches = new Set(rows.watches.map(({id}) => id));
	const lost = (row: object): string | null => {
		if ('watch' in row) return watches.has(row.watch as string) ? null : 'watch';

		return 'subject' in row && row.subject !== null && !ids.has(row.subject as string) ? 'subject' : null;
	};
	for (const table of storeTables) {
		const fields = rows[table].map(lost);
		const row = fields.findIndex(field => field !== null);
		if (row !== -1) return {table, row, field: fields[row] ?? null}; // Missing never: it was found there
	}
	return null;
};

/** Settings that a file of an older Windshield cannot have. */
const later = (({sources, recipes, airplane, rules, market, mutes, quiet, paperAt, streams}) => ({
	...{sources, recipes, airplane, rules, market, mutes, quiet, paperAt, streams},
}))(defaultSettings);

const filled = (settings: unknown): unknown =>
	typeof settings === 'object' && settings !== null && !Array.isArray(settings) ? {...later, ...settings} : settings;

const read = (text: string): {value: unknown} | {ok: false; why: string} => {
	if (text.length > longest) return refuse('The file is too large.');

	try {
		return {value: JSON.parse(text)};
	} catch (error) {
		const line = /line (\d+)/u.exec(String(error))?.[1]; // Missing where the browser does not say
		return refuse(line ? `The file is not JSON (line ${line}).` : 'The file is not JSON.');
	}
};

/** The rows of an exported file (its text, or what JSON made of it), or one sentence that says what is wrong, and where. */
export const parseStore = (input: unknown): Parsed => {
	const text = typeof input === 'string' ? input.replace(/^\uFEFF/u, '') : null;
	const json = text === null ? {value: input} : read(text);
	if ('why' in json) return json;
	if (typeof json.value !== 'object' || json.value === null) return refuse('The file is not an export of Windshield.');

	const {format, version, exportedAt, settings, ledger: _, ...tables} = json.value as Record<string, unknown>;
	if (format !== 'windshield') return refuse('The file is not an export of Windshield.');
	if (version !== 1) return refuse('The file was written by a newer Windshield.');
	if (typeof exportedAt !== 'number' || !Number.isFinite(exportedAt))
		return refuse(sayWhere({table: 'exportedAt', row: null, field: null}, text));

	const parsed = settings === undefined ? null : settingsSchema.safeParse(filled(settings));
	if (parsed && !parsed.success)
		return refuse(
			sayWhere(
				{table: 'settings', row: null, field: parsed.error.issues[0]!.path.map(String).join('.').slice(0, 60)},
				text,
			),
		);

	const checked = checkRows(tables);
	const flaw = 'flaw' in checked ? checked.flaw : orphan(checked.rows);
	if (flaw || 'flaw' in checked) return refuse(sayWhere(flaw!, text));

	return {ok: true, file: {exportedAt, rows: checked.rows, settings: parsed ? parsed.data : null}};
};
