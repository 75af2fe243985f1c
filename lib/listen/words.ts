// The words of a filter that a service is sent: of each of its alternatives those that have to occur. The rest is filtered here.
import type {Filter} from '../filter';
import type {Clause} from '../filter/parse';

/** More alternatives than these are not asked for: each is a request of its own. */
const mostAlternatives = 3;
const mostWords = 6;

/** Alternatives, each a list of words and phrases. */
const alternativesOf = (clause: Clause): string[][] => {
	switch (clause.is) {
		case 'words':
			return [[clause.words]];
		case 'any':
			return clause.of.flatMap(alternativesOf);
		case 'all':
			return clause.of.reduce<string[][]>(
				(all, one) => {
					const more = alternativesOf(one);
					return all.flatMap(words => more.map(added => [...words, ...added])).slice(0, 2 * mostAlternatives);
				},
				[[]],
			);
		// What must not occur, and where and by whom it was written, is told by the text that comes.
		default:
			return [[]];
	}
};

/** None where a filter has no word that has to occur: then there is nothing to ask for. */
export const wordsOf = ({clause}: Filter): string[][] => {
	if (clause === null) return [];

	const all = alternativesOf(clause).map(words => [...new Set(words)].slice(0, mostWords));
	// One that asks for nothing lets everything through: the service cannot be asked for that.
	if (all.some(words => words.length === 0)) return [];

	return [...new Map(all.map(words => [words.toSorted().join('\n'), words])).values()].slice(0, mostAlternatives);
};
