// Ids: of which subject a document number speaks. UUIDs take sixteen bytes, any other id is kept as it is.

export type Ids = {
	/** Four numbers each, in order. */
	uuids: Uint32Array;
	/** In order too; their numbers follow those of the UUIDs. */
	others: string[];
};

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

export const isUuid = (id: string): boolean => uuid.test(id);

const partsOf = (id: string): number[] => {
	const digits = id.replaceAll('-', '');
	return [0, 8, 16, 24].map(at => Number.parseInt(digits.slice(at, at + 8), 16));
};

/** Ids in order: UUIDs first. */
export const idsOf = (uuids: string[], others: string[]): Ids => {
	const packed = new Uint32Array(uuids.length * 4);
	for (const [index, id] of uuids.entries()) packed.set(partsOf(id), index * 4);
	return {uuids: packed, others};
};

export const countOf = ({uuids, others}: Ids): number => uuids.length / 4 + others.length;

export const idAt = ({uuids, others}: Ids, number: number): string => {
	const count = uuids.length / 4;
	if (number >= count) return others[number - count]!;

	const digits = [0, 1, 2, 3].map(part => uuids[number * 4 + part]!.toString(16).padStart(8, '0')).join('');
	return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
};

/** Below zero where the first comes before the second, both given by their place among the numbers. */
export const orderOfUuids = (a: ArrayLike<number>, aAt: number, b: ArrayLike<number>, bAt: number): number => {
	for (let part = 0; part < 4; part += 1) {
		const difference = a[aAt + part]! - b[bAt + part]!;
		if (difference !== 0) return difference;
	}
	return 0;
};

/** The first of `count` in order that is not before what is sought. */
const firstOf = (count: number, before: (index: number) => boolean): number => {
	let [low, high] = [0, count];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (before(middle)) low = middle + 1;
		else high = middle;
	}
	return low;
};

/** The numbers of the UUIDs from one up to another: the first, and that after the last. */
export const numbersBetween = ({uuids}: Ids, from: string, to: string): [number, number] => {
	const [low, high] = [partsOf(from), partsOf(to)];
	const first = firstOf(uuids.length / 4, index => orderOfUuids(uuids, index * 4, low, 0) < 0);
	return [first, firstOf(uuids.length / 4, index => orderOfUuids(uuids, index * 4, high, 0) <= 0)];
};

/** Below zero where there is no such id. */
export const numberOf = ({uuids, others}: Ids, id: string): number => {
	const count = uuids.length / 4;
	if (!isUuid(id)) {
		const found = firstOf(others.length, index => others[index]! < id);
		return others[found] === id ? count + found : -1;
	}
	const parts = partsOf(id);
	const found = firstOf(count, index => orderOfUuids(uuids, index * 4, parts, 0) < 0);
	return found < count && orderOfUuids(uuids, found * 4, parts, 0) === 0 ? found : -1;
};
