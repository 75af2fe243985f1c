// Turns: what a source began to say and says no more, of fields that have several values.
import {trust} from '../believe';
import type {Fact, Field} from '../domain/fact';
import type {Subject} from '../domain/subject';
import {sameValue} from '../identity/same';
import type {Turns} from '../triggers/define';
import {voice} from './story';

/** What ended and comes back within this time has only flapped, and what began longer ago is no news, in milliseconds. */
const flap = 90 * 24 * 3600_000;

const turning: ReadonlySet<Field> = new Set(['hiringIn', 'hiringFor', 'office', 'uses', 'ticket']);
/** Said of one place at a time, and yet a place where they are. */
const places: ReadonlySet<Field> = new Set(['headquarters', 'location']);

/** One value by one voice: whether it is said still, and when it ended last. */
type Spell = {last: Fact; lasts: boolean; endedAt: number | null};

/** All that one subject's sources say of such fields, told moment by moment. */
export const turner = (kind: Subject['kind']) => {
	const spells: Spell[] = [];
	const same = (a: Fact, b: Fact) =>
		a.field === b.field && (a.key ?? '') === (b.key ?? '') && sameValue(a.field, kind, a.value, b.value);
	const own = (fact: Fact) => spells.filter(({last}) => last.field === fact.field && voice(last) === voice(fact));
	const recent = ({lasts, endedAt}: Spell, at: number) => lasts || (endedAt !== null && at - endedAt < flap);

	/** Of a deal or ticket that has ended, whatever it said last. */
	const isOf = (fact: Fact, {last}: Spell) => (fact.key === undefined ? same(last, fact) : last.key === fact.key);

	/** Opened long before it was first read. */
	const isOld = (fact: Fact): boolean =>
		fact.at !== undefined && fact.seenAt - fact.at > flap && !own(fact).some(spell => isOf(fact, spell));

	const hasCome = (fact: Fact): boolean =>
		!fact.ended &&
		own(fact).length > 0 &&
		!isOld(fact) &&
		!spells.some(spell => same(spell.last, fact) && recent(spell, fact.seenAt) && saysNow(fact, spell));

	/** Its own word of a while ago counts, of others only what they say still. */
	const saysNow = (fact: Fact, {last, lasts}: Spell) => lasts || voice(last) === voice(fact);

	const hasGone = (fact: Fact): boolean =>
		fact.ended === true &&
		own(fact).some(spell => isOf(fact, spell) && spell.lasts) &&
		!own(fact).some(({last, endedAt}) => same(last, fact) && endedAt !== null && fact.seenAt - endedAt < flap) &&
		!spells.some(({last, lasts}) => lasts && same(last, fact) && voice(last) !== voice(fact));

	const tell = (fact: Fact): void => {
		if (fact.ended) {
			for (const spell of own(fact))
				if (spell.lasts && isOf(fact, spell)) Object.assign(spell, {lasts: false, endedAt: fact.seenAt});
			return;
		}
		const known = own(fact).find(({last}) => same(last, fact));
		if (known) Object.assign(known, {last: fact, lasts: true});
		else spells.push({last: fact, lasts: true, endedAt: null});
	};

	return {
		/** What came and went in this moment, or null of nothing; from then on it is told. */
		tell(moment: readonly Fact[]): Turns | null {
			const heard = moment.filter(fact => trust(fact) > 0 && (turning.has(fact.field) || places.has(fact.field)));
			const came = heard.filter(fact => turning.has(fact.field) && fact.source !== 'rep' && hasCome(fact));
			const went = heard.filter(fact => turning.has(fact.field) && hasGone(fact));
			const at = moment[0]?.seenAt ?? 0; // Missing never: a moment has facts
			const before = spells.filter(spell => recent(spell, at)).map(({last}) => last);
			for (const fact of heard) tell(fact);

			return came.length + went.length > 0 ? {came, went, before} : null;
		},
	};
};
