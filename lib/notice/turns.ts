// Turns: what a source began to say and says no more, of fields that have several values.
import {trust} from '../believe';
import type {Fact, Field} from '../domain/fact';
import {fold} from '../identity/fold';
import type {Turns} from '../triggers/define';
import {voice} from './story';

/** What ended and comes back within this time has only flapped, and what began longer ago is no news, in milliseconds. */
const flap = 90 * 24 * 3600_000;

const turning: ReadonlySet<Field> = new Set(['hiringIn', 'hiringFor', 'office', 'uses', 'ticket']);
/** Said of one place at a time, and yet a place where they are. */
const places: ReadonlySet<Field> = new Set(['headquarters', 'location']);

/** Whether its values come and go; of all other fields one value follows another. */
export const isTurning = (field: Field): boolean => turning.has(field);

/** One value by one voice: whether it is said still, and when it ended last. */
type Spell = {last: Fact; lasts: boolean; endedAt: number | null};

/** Lists by a word. */
const lists = () => {
	const held = new Map<string, Spell[]>();

	return {
		of: (word: string): readonly Spell[] => held.get(word) ?? [], // Missing of what nobody said
		add(word: string, spell: Spell): void {
			const list = held.get(word);
			if (list) list.push(spell);
			else held.set(word, [spell]);
		},
	};
};

/** One value, whoever says it and in whatever letters. */
const sayingOf = ({field, key, value}: Fact): string => JSON.stringify([field, key ?? '', fold(value) || value.trim()]); // Missing of most fields
const fieldBy = (fact: Fact): string => `${fact.field}|${voice(fact)}`;
/** What ends: a ticket whatever it said last, anything else by its value. */
const thingBy = (fact: Fact): string =>
	`${fieldBy(fact)}|${fact.key === undefined ? sayingOf(fact) : `key ${fact.key}`}`;

const isRecent = ({lasts, endedAt}: Spell, at: number): boolean => lasts || (endedAt !== null && at - endedAt < flap);

/** All that one subject's sources say of such fields, told moment by moment. */
export const turner = () => {
	const spells: Spell[] = [];
	const [byValue, byField, byThing] = [lists(), lists(), lists()];
	const isOwn = (fact: Fact) => (spell: Spell) => voice(spell.last) === voice(fact);

	/** Opened long before it was first read. */
	const isOld = (fact: Fact): boolean =>
		fact.at !== undefined && fact.seenAt - fact.at > flap && byThing.of(thingBy(fact)).length === 0;

	/** Its own word of a while ago counts, of others only what they say still. */
	const hasCome = (fact: Fact): boolean =>
		!fact.ended &&
		byField.of(fieldBy(fact)).length > 0 &&
		!isOld(fact) &&
		!byValue.of(sayingOf(fact)).some(spell => isRecent(spell, fact.seenAt) && (spell.lasts || isOwn(fact)(spell)));

	const hasGone = (fact: Fact): boolean => {
		const all = byValue.of(sayingOf(fact));
		const flapped = ({endedAt}: Spell) => endedAt !== null && fact.seenAt - endedAt < flap;

		return (
			fact.ended === true &&
			byThing.of(thingBy(fact)).some(({lasts}) => lasts) &&
			!all.filter(isOwn(fact)).some(flapped) &&
			!all.some(spell => spell.lasts && !isOwn(fact)(spell))
		);
	};

	const tell = (fact: Fact): void => {
		if (fact.ended) {
			for (const spell of byThing.of(thingBy(fact)))
				if (spell.lasts) Object.assign(spell, {lasts: false, endedAt: fact.seenAt});
			return;
		}
		const known = byValue.of(sayingOf(fact)).find(isOwn(fact)); // Missing at the first sight
		if (known) {
			Object.assign(known, {last: fact, lasts: true});
			return;
		}
		const spell = {last: fact, lasts: true, endedAt: null};
		spells.push(spell);
		byValue.add(sayingOf(fact), spell);
		byField.add(fieldBy(fact), spell);
		byThing.add(thingBy(fact), spell);
	};

	return {
		/** What came and went in this moment, or null of nothing; from then on it is told. */
		tell(moment: readonly Fact[]): Turns | null {
			const heard = moment.filter(fact => trust(fact) > 0 && (isTurning(fact.field) || places.has(fact.field)));
			const came = heard.filter(fact => isTurning(fact.field) && fact.source !== 'rep' && hasCome(fact));
			const went = heard.filter(fact => isTurning(fact.field) && hasGone(fact));
			const [first] = [...came, ...went];
			const before = first ? spells.filter(spell => isRecent(spell, first.seenAt)).map(({last}) => last) : [];
			for (const fact of heard) tell(fact);

			return first ? {came, went, before} : null;
		},
	};
};
