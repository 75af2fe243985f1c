// Paper: of all that was noticed lately what is told in the morning: once, on one page, read in under three minutes.
import type {Noticed} from './domain/noticed';
import {type PaperKept, type PaperMeeting, type PaperSection, paperSections} from './domain/paper';
import {fold} from './identity/fold';
import {costOf, costOfMeeting, frameWords, wordBudget} from './paper/budget';
import {sectionOf} from './paper/sections';

/** What it may tell, and how much that is worth now. */
export type Told = {item: Noticed; worth: number};

/** No section has more lines: bad news is no longer than good news. */
const lines = 6;
const coldLines = 5;

const addressesOf = ({facts, find}: Noticed): string[] =>
	[find?.url, ...facts.map(({evidence}) => evidence.url)].flatMap(url => url ?? []); // Missing where a fact has no address

/** By which it is known again: where it is told, and of each subject its kind and words. */
const storiesOf = ({item}: Told): string[] => {
	const {signal, find, kind} = item;
	const words = fold(signal ? `${signal.from} ${signal.to}` : (find?.title ?? '')); // Missing never: it is one of the two
	const happened = signal?.from === '' || find !== null; // Missing of a find
	const told = happened ? addressesOf(item).map(url => `${kind} ${url}`) : [];

	return [...told, happened ? `${kind} ${words}` : `${kind} ${signal?.subject} ${words}`];
};

/** The same story once, by whom it is worth most. */
const onceEach = (told: readonly Told[]): Told[] => {
	const known = new Set<string>();
	return told.filter(one => {
		const stories = storiesOf(one);
		const isNew = stories.every(story => !known.has(story));
		for (const story of stories) known.add(story);
		return isNew;
	});
};

/** In turn one line of every section, until the words or the lines are spent. */
const filled = (told: readonly Told[], words: number): Record<PaperSection, string[]> => {
	const waiting = Map.groupBy(told, ({item}) => sectionOf(item));
	const sections = Object.fromEntries(paperSections.map(name => [name, [] as string[]])) as PaperKept['sections'];
	let left = words;
	for (let line = 0; line < lines; line += 1)
		for (const name of paperSections) {
			const next = name === 'cold' && line >= coldLines ? undefined : waiting.get(name)?.[line]; // Missing where less happened
			const cost = next ? costOf(next.item) : 0;
			if (!next || cost > left) continue;

			left -= cost;
			sections[name].push(next.item.id);
		}
	return sections;
};

/** Which of them stand in the paper of a day. What is worth nothing any more is left out. */
export const paperOf = (
	all: readonly Told[],
	meetings: readonly PaperMeeting[],
): Pick<PaperKept, 'deer' | 'sections'> => {
	const ranked = all
		.filter(({item, worth}) => worth > 0 && sectionOf(item) !== null)
		.toSorted((a, b) => b.worth - a.worth || b.item.at - a.item.at || (a.item.id < b.item.id ? -1 : 1));
	const told = onceEach(ranked);
	const deer = told.find(({item}) => item.signal !== null && sectionOf(item) !== 'cold') ?? null; // Missing on a quiet day
	const spent =
		frameWords + (deer ? costOf(deer.item, true) : 0) + meetings.reduce((sum, one) => sum + costOfMeeting(one), 0);
	return {
		deer: deer?.item.id ?? null, // Missing on a quiet day
		sections: filled(
			told.filter(one => one !== deer),
			wordBudget - spent,
		),
	};
};
