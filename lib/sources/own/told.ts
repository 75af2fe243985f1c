// Told: what an own system says of one subject: first who it is there, then what hangs on that record.
import {nameKey} from '@/lib/identity/name';
import {NetTrouble} from '@/lib/net/trouble';
import type {Asked, Item} from '../define';
import {type OwnRecord, recordItems} from './record';

/** A remark on an answer. An answer with any but `nothing` does not hold all there is. */
export const remark = (code: (Item & {is: 'remark'})['code'], detail?: string | null): Item => ({
	is: 'remark',
	code,
	...(detail ? {detail} : {}),
});

/** Asks for one part: refused or unreadable, it is a remark, and the other parts are still told. Any other trouble is thrown on. */
export const part = async (ask: () => Promise<Item[]>): Promise<Item[]> => {
	try {
		return await ask();
	} catch (problem) {
		if (!(problem instanceof NetTrouble)) throw problem;
		if (problem.trouble !== 'needs-key' && problem.trouble !== 'unreadable') throw problem;

		return [remark(problem.trouble, problem.detail)];
	}
};

/** What comes before all else: null, and a remark in its place, where it cannot be read. Any other trouble is thrown on. */
export const tried = async <T>(ask: () => Promise<T>): Promise<[T, null] | [null, Item]> => {
	try {
		return [await ask(), null];
	} catch (problem) {
		if (!(problem instanceof NetTrouble) || problem.trouble !== 'unreadable') throw problem;

		return [null, remark('unreadable', problem.detail)];
	}
};

/** The one that is meant: the only one, or the only one of that name; null where nothing says which. */
const meant = (records: readonly OwnRecord[], name: string): OwnRecord | null => {
	const each = [...new Map(records.map(record => [record.id, record])).values()];
	const fit = each.length > 1 ? each.filter(one => one.name && nameKey(one.name) === nameKey(name)) : each;

	return fit.length === 1 ? (fit[0] ?? null) : null;
};

/** Yields who it is, then what `more` finds on that record, part by part. A refusal to say who it is is thrown. */
export async function* told(
	asked: Asked,
	find: () => Promise<OwnRecord[]>,
	more: readonly ((record: OwnRecord) => Promise<Item[]>)[] = [],
): AsyncGenerator<Item> {
	const [found, flaw] = await tried(find);
	if (!found) return yield flaw;

	const one = meant(found, asked.name);
	if (!one) {
		yield found.length === 0 ? remark('nothing') : remark('ambiguous', `${found.length}`);
		return;
	}
	yield* recordItems(asked.kind, one);
	for (const ask of more) yield* await part(() => ask(one));
}

/** That there is more than was read. */
export const beyond = (total: number | null | undefined, read: number): Item[] =>
	(total ?? 0) > read ? [remark('partial', `${read} / ${total}`)] : [];
