// Contacts of the store, to be compared with each other: some at a time, of those with rows of their own, then of those in blocks.
import type {Fact} from '@/lib/domain/fact';
import type {Subject} from '@/lib/domain/subject';
import type {Contact} from '@/lib/identity/match/traits';
import type {Store} from '@/storage/database';
import {holdingsOf} from '@/storage/holdings';
import {type Resident, residentsIn, roomFor, subjectRow} from '@/storage/residents';
import type {Read} from './findables';

/** People in one portion: reading them holds the keeper for a few milliseconds. */
const portion = 150;

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

/** The next portion in the order of the ids, and where the one after it begins; null after the last. */
export const contactsAfter = (db: Store, {of, after}: Read): Promise<{contacts: Contact[]; next: Read | null}> =>
	db.transaction('r', db.subjects, db.facts, db.blocks, async () => {
		if (of === 'blocks') {
			const rows = await db.blocks
				.where('id')
				.above(after)
				.limit(Math.floor(portion / roomFor))
				.toArray();
			const last = rows.at(-1);
			return {contacts: residentsIn(rows).map(resident), next: last ? {of, after: last.id} : null};
		}
		const subjects = await db.subjects.where('id').above(after).limit(portion).toArray();
		const last = subjects.at(-1);
		if (!last) return {contacts: [], next: {of: 'blocks', after: ''}};

		const facts = await db.facts.where('subject').between(subjects[0]!.id, last.id, true, true).toArray();
		const said = Map.groupBy(facts, ({subject}) => subject);
		// Missing where nothing was said.
		return {contacts: subjects.map(one => contactOf(one, said.get(one.id) ?? [])), next: {of, after: last.id}};
	});

/** Of those of these ids who are there. */
export const contactsOf = async (db: Store, ids: string[]): Promise<Map<string, Contact>> =>
	new Map([...(await holdingsOf(db, ids))].map(([id, {subject, facts}]) => [id, contactOf(subject, facts)]));
