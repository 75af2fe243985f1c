// Lines of the rep's own systems: the last word on each deal and ticket, when it was first read, and whether it is over.
import type {Fact} from '@/lib/domain/fact';
import {fold} from '@/lib/identity/fold';

const over =
	/(?:^| )(?:closed|won|lost|solved|resolved|done|completed|cancell?ed|rejected|merged|spam|deleted|fechad[oa]|ganh[oa]|perdid[oa]|resolvid[oa]|concluid[oa]|cancelad[oa]|cerrad[oa]|ganad[oa]|resuelt[oa]|geschlossen|gewonnen|verloren|gelost|erledigt|abgeschlossen|fermee?s?|gagnee?s?|perdue?s?|resolue?s?|terminee?s?)(?: |$)/u;

/** All that its source said of it, the first and the last word among them. */
export type Line = {first: Fact; last: Fact; all: readonly Fact[]};

/** `#12 Printer on fire · solved · urgent`: what stands before the first sign is its name and tells nothing of its state. */
const isOver = ({value, ended}: Fact): boolean =>
	ended === true || over.test(fold(value.split(' · ').slice(1).join(' ')));

/** Those that are open. */
export const openLines = (facts: readonly Fact[], field: 'deal' | 'ticket'): Line[] => {
	const keyed = facts
		.filter(fact => fact.field === field && fact.key !== undefined)
		.toSorted((a, b) => a.seenAt - b.seenAt || (a.id < b.id ? -1 : 1));
	const lines = [...Map.groupBy(keyed, ({source, key}) => `${source}|${key}`).values()];

	return lines.flatMap(all => {
		const [first, last] = [all[0], all.at(-1)];
		return first && last && !isOver(last) ? [{first, last, all}] : [];
	});
};
