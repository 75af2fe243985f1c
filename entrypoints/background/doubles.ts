// Doubles: who may be in the store twice, looked for in slices while nobody waits for it and no file is brought in.
import {fold} from '@/lib/identity/fold';
import type {Pair} from '@/lib/identity/match/duplicates';
import {besideEachOther} from '@/lib/identity/match/guard';
import {latin} from '@/lib/identity/match/latin';
import {compare} from '@/lib/identity/match/levels';
import {type Contact, type Traits, traitsOf} from '@/lib/identity/match/traits';
import type {Store} from '@/storage/database';
import {hashOf} from '@/storage/hash';
import {contactsAfter} from './contacts';
import {begun, isLooking, keep} from './doubles-state';
import type {Read, Some} from './everybody';
import {type Later, later} from './later';
import {inSlices} from './slices';
import {isImporting} from './under-way';

/** A list that nobody would read to its end. */
const mostPairs = 5000;

/** Within which parts somebody is compared: by the letters that the words of their name begin with, in whatever order. */
const isIn = ({name}: Contact, part: number, parts: number): boolean =>
	parts === 1 ||
	(name?.toLowerCase().match(/\p{L}+/gu) ?? ['']).some(word => hashOf(latin(fold(word)).slice(0, 1)) % parts === part); // Missing where the name is none

function* traitsIn(contacts: readonly Contact[], part: number, parts: number): Generator<null, Traits[]> {
	const traits: Traits[] = [];
	for (const [at, contact] of contacts.entries()) {
		if (isIn(contact, part, parts)) traits.push(traitsOf(contact));
		if (at % 10 === 0) yield null;
	}
	return traits;
}

const read = async (db: Store, part: number, parts: number): Promise<Traits[] | null> => {
	const all: Traits[] = [];
	for (let next: Read | null = {of: 'subjects', after: ''}; next; ) {
		if (isImporting()) return null;

		const some: Some<Contact> = await contactsAfter(db, next);
		for (const one of await inSlices(traitsIn(some.all, part, parts))) all.push(one);
		next = some.next;
	}
	return all;
};

/** Null where a file is brought in meanwhile: then it is begun anew afterwards. Who is one by others only, and sits beside, is no double. */
function* pairsOf(people: readonly Traits[], {duplicates}: Later): Generator<null, Pair[] | null> {
	const work = duplicates(people);
	let step = work.next();
	for (; !step.done; step = work.next()) {
		if (isImporting()) return null;
		yield null;
	}
	const [sure, others] = [step.value.filter(({bits}) => bits > 0), step.value.filter(({bits}) => bits === 0)];
	const wanted = new Set(others.flatMap(({a, b}) => [a, b]));
	const by = new Map<string, Traits>();
	for (const [at, one] of people.entries()) {
		if (wanted.has(one.id)) by.set(one.id, one);
		if (at % 2000 === 0) yield null;
	}
	const beside = ({a, b}: Pair): boolean => {
		const [one, other] = [by.get(a)!, by.get(b)!]; // Present: both are among them
		return one.kind === 'person' && besideEachOther(compare(one, other), one, other);
	};
	const pairs = [...sure];
	for (const [at, pair] of others.entries()) {
		if (!beside(pair)) pairs.push(pair);
		if (at % 100 === 0) yield null;
	}
	return pairs;
}

const theBest = (pairs: readonly Pair[]): Pair[] =>
	[...new Map(pairs.map(pair => [`${pair.a} ${pair.b}`, pair])).values()]
		.sort((one, other) => other.bits - one.bits)
		.slice(0, mostPairs);

/** Looks for them where something was written since, from where it was left. Answers whether anything is new. */
export const lookForDoubles = async (db: Store, now: number): Promise<boolean> => {
	let doubles = isImporting() ? null : await begun(db, now);
	if (!doubles) return false;

	while (isLooking(doubles)) {
		const people = await read(db, doubles.looked, doubles.parts);
		const found = people && (await inSlices(pairsOf(people, await later())));
		if (!found) return false;

		const coming: Pair[] = theBest([...doubles.coming, ...found]);
		const looked: number = doubles.looked + 1;
		doubles = {...doubles, looked, ...(looked < doubles.parts ? {coming} : {pairs: coming, coming: []})};
		if (!(await keep(db, doubles))) return false;
	}
	return true;
};
