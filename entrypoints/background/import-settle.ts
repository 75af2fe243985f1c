// Settling in: somebody new with rows of their own from the start, since there is more to write of them than a block holds.
import type {Act} from '@/storage/act';
import type {Joined} from '@/storage/batches';
import {hashOf} from '@/storage/hash';
import {factRows, handleRows, noteRows, type Resident, subjectRow} from '@/storage/residents';

/** Within the running transaction. What was added, by hash, as of those who are joined. */
export const settleIn = async (act: Act, id: string, resident: Resident): Promise<Joined> => {
	await act.put('subjects', subjectRow(id, resident));
	const added = [
		...(await act.addNew('facts', factRows(id, resident))).map(key => `facts ${key}`),
		...(await act.addNew('notes', noteRows(id, resident))).map(key => `notes ${key}`),
		...(await act.addNew('handles', handleRows(id, resident))).map(key => `handles ${key}`),
	];
	return {subject: id, rows: added.map(hashOf), tags: resident.subject.tags};
};
