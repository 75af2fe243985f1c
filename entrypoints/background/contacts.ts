// Contacts of the store, to be compared with each other: some at a time, of those with rows of their own, then of those in blocks.
import type {Fact} from '@/lib/domain/fact';
import type {Subject} from '@/lib/domain/subject';
import type {Contact} from '@/lib/identity/match/traits';
import type {Store} from '@/storage/database';
import {holdingsOf} from '@/storage/holdings';
import {type Resident, subjectRow} from '@/storage/residents';
import {type Read, type Some, someAfter} from './everybody';

type Claim = Pick<Fact, 'field' | 'value' | 'seenAt'>;

/** What is believed stands in the row; of the rest what was said last. A verdict on a fact is not waited for: this is for looking at only. */
const contactOf = ({id, kind, name, company, title}: Subject, claims: readonly Claim[]): Contact => {
	const last = (field: Claim['field']) => {
		let found: Claim | null = null;
		for (const claim of claims) if (claim.field === field && claim.seenAt >= (found?.seenAt ?? 0)) found = claim; // Missing at the first
		return found?.value ?? null; // Missing where nobody said
	};

	return {
		id,
		kind,
		name,
		company,
		title,
		domain: last('companyDomain'),
		email: last('email'),
		phone: last('phone'),
		location: last('location'),
	};
};

const resident = ([id, one]: [string, Resident]): Contact =>
	contactOf(
		subjectRow(id, one),
		one.claims.map(([field, value]) => ({field, value, seenAt: one.seenAt})),
	);

const between = async (db: Store, subjects: Subject[], first: string, last: string): Promise<Contact[]> => {
	const facts = await db.facts.where('subject').between(first, last, true, true).toArray();
	const said = Map.groupBy(facts, ({subject}) => subject);
	return subjects.map(one => contactOf(one, said.get(one.id) ?? [])); // Missing where nothing was said
};

/** The next portion of those to be compared. */
export const contactsAfter = (db: Store, read: Read): Promise<Some<Contact>> =>
	db.transaction('r', db.subjects, db.facts, db.blocks, () =>
		someAfter(db, read, resident, (subjects, first, last) => between(db, subjects, first, last)),
	);

/** Of those of these ids who are there. */
export const contactsOf = async (db: Store, ids: string[]): Promise<Map<string, Contact>> =>
	new Map([...(await holdingsOf(db, ids))].map(([id, {subject, facts}]) => [id, contactOf(subject, facts)]));
