// Lodging: which rows are within a block, and not in the table of their kind.
import type {Handle} from '@/lib/domain/handle';
import type {Store, TableName} from './database';
import {residentsBehind} from './pages';
import {factRows, noteRows, type Resident, residentsOf} from './residents';

/** Handle → the resident who has it. */
export const residentOwners = async (db: Store, handles: readonly Handle[]): Promise<Map<Handle, string>> => {
	const behind = await residentsBehind(db, handles);
	const residents = await residentsOf(db, [...behind.values()].flat());

	return new Map(
		handles.flatMap((handle): [Handle, string][] => {
			const owner = behind.get(handle)?.find(id => residents.get(id)?.handles.includes(handle)); // Missing where nobody is said to
			return owner ? [[handle, owner]] : [];
		}),
	);
};

/** Key → the resident whose row it would be. Keys of facts and notes that a file brought in begin with their subject's. */
export const lodgersOf = async (db: Store, table: TableName, keys: readonly string[]): Promise<Map<string, string>> => {
	if (table === 'handles') return residentOwners(db, keys as Handle[]);
	if (table !== 'subjects' && table !== 'facts' && table !== 'notes') return new Map();

	const residents = await residentsOf(
		db,
		keys.map(key => key.slice(0, 36)),
	);
	return new Map(
		keys.flatMap(key => {
			const id = key.slice(0, 36);
			const resident = residents.get(id);
			return resident && isAmong(table, key, id, resident) ? [[key, id]] : [];
		}),
	);
};

const isAmong = (table: 'subjects' | 'facts' | 'notes', key: string, id: string, resident: Resident): boolean =>
	table === 'subjects'
		? key === id
		: (table === 'facts' ? factRows : noteRows)(id, resident).some(row => row.id === key);
