// Open: deals and tickets of the rep's own systems that are neither closed nor ended, by the words of their lines.
import type {Belief} from '../domain/brief';
import type {Fact} from '../domain/fact';
import {fold} from '../identity/fold';

/** A stage or status as a system or its user writes it, in the languages that are read. */
const over =
	/\b(?:closed|won|lost|solved|resolved|done|completed|cancell?ed|rejected|merged|spam|deleted|fechad[oa]|ganh[oa]|perdid[oa]|resolvid[oa]|concluid[oa]|cancelad[oa]|cerrad[oa]|ganad[oa]|resuelt[oa]|geschlossen|gewonnen|verloren|gelost|erledigt|abgeschlossen|ferme[es]?|gagne[es]?|perdue?s?|resolue?s?|termine[es]?)\b/u;

/** `#12 Printer on fire · solved · urgent`: what stands before the first sign is its name and tells nothing of its state. */
const isOver = ({value}: Fact): boolean => over.test(fold(value.split(' · ').slice(1).join(' ')));

/** Those that are open, the newest first. */
export const openOf = (beliefs: readonly Belief[], field: 'deal' | 'ticket'): Fact[] =>
	beliefs
		.flatMap(({fact, others}) => (fact.field === field ? [fact, ...others] : []))
		.filter(one => !isOver(one))
		.toSorted((a, b) => (b.at ?? b.seenAt) - (a.at ?? a.seenAt)); // Missing where the system does not say when
