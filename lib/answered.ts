// Answered: the facts that a source's answer adds to what is on file: only what is new against what it said last.

import {isAnew, lastOf} from './anew';
import {type Claim, claimsOf, slotOf} from './answered/claims';
import {type Fact, type Field, fact, factSchema} from './domain/fact';
import {isMany, sameValue} from './identity/same';
import type {Item, NamedSource} from './sources/define';

export type Answer = {
	items: readonly Item[];
	/** The source that answered. */
	source: Pick<NamedSource, 'id' | 'group' | 'whole'>;
	/** Whether it answered to the end: no remark that it is a part, nothing that failed. */
	complete: boolean;
	/** Id of the subject it is about, and all facts of it. */
	subject: string;
	onFile: readonly Fact[];
	/** Milliseconds since the epoch. */
	now: number;
};

/** Who said so, as facts have it: the rep's own systems stand apart from what the world says. */
export const sourceName = ({id, group}: Pick<NamedSource, 'id' | 'group'>): string =>
	`${group === 'own' ? 'own' : 'source'}:${id}`;

/** Facts by the slot they are about. */
const bySlot = (facts: readonly Fact[]): Map<string, Fact[]> => {
	const slots = new Map<string, Fact[]>();
	for (const one of facts) {
		const slot = slots.get(slotOf(one));
		if (slot) slot.push(one);
		else slots.set(slotOf(one), [one]);
	}

	return slots;
};

/** Of several values for a field that has one: what was said last, where it is still among them; otherwise the first. */
const chosen = (claims: readonly Claim[], said: ReadonlyMap<string, Fact[]>): Claim[] => {
	const slots = new Map<string, Claim>();
	for (const claim of claims) {
		const slot = slotOf(claim);
		const first = slots.get(slot);
		const last = lastOf(said.get(slot) ?? []); // Missing where it says so for the first time
		if (!first || (last?.value === claim.value && !last.ended)) slots.set(slot, claim);
	}

	return [...slots.values()];
};

/** What it said of these fields, still held, and is not said now by the same key or in other letters. */
const gone = (said: ReadonlyMap<string, Fact[]>, claims: readonly Claim[], whole: readonly Field[]): Fact[] => {
	const saysStill = (fact: Fact) =>
		claims.some(
			claim =>
				slotOf(claim) === slotOf(fact) ||
				(claim.field === fact.field &&
					claim.key === undefined &&
					fact.key === undefined &&
					sameValue(fact.field, 'company', claim.value, fact.value)),
		);

	return [...said.values()].flatMap(facts => {
		const last = lastOf(facts);
		return last && !last.ended && whole.includes(last.field) && last.field !== 'event' && !saysStill(last) ? last : [];
	});
};

/** Whether it was said a moment ago in other letters: `Okta` and `OKTA` are not two. */
const spelledOtherwise = (claim: Claim, said: ReadonlyMap<string, Fact[]>, now: number): boolean =>
	claim.key === undefined &&
	isMany(claim.field) &&
	[...said.values()].some(facts => {
		const last = lastOf(facts);
		return (
			last !== null &&
			last.field === claim.field &&
			last.key === undefined &&
			!isAnew(last, last.value, now) &&
			sameValue(claim.field, 'company', claim.value, last.value)
		);
	});

/** The facts to add. The same answer again adds none. What does not fit the schema of facts is left out. */
export const factsOfAnswer = ({items, source, complete, subject, onFile, now}: Answer): Fact[] => {
	const name = sourceName(source);
	const said = bySlot(onFile.filter(one => one.source === name && one.subject === subject));
	const claims = claimsOf(items, name, subject);
	const anew = chosen(claims, said).filter(
		claim => isAnew(lastOf(said.get(slotOf(claim)) ?? []), claim.value, now) && !spelledOtherwise(claim, said, now), // Missing where it says so for the first time
	);
	const ended = complete
		? gone(said, claims, source.whole).map(({id: _, seenAt: __, at: ___, ...last}) => ({...last, ended: true as const}))
		: [];

	const known = new Set(onFile.map(({id}) => id));
	return [...anew, ...ended]
		.map(claim => fact({...claim, seenAt: now}))
		.filter(one => !known.has(one.id) && factSchema.safeParse(one).success);
};
