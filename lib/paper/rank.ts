// Ranking for the paper: what each thing that was noticed lately is worth now.
import {believe} from '../believe';
import {noTie, type Tie, tieOf} from '../brief/tie';
import {total, worthOf} from '../brief/worth';
import type {Noticed, Spot} from '../domain/noticed';
import type {PaperSection} from '../domain/paper';
import {weightOf} from '../domain/weights';
import type {Told} from '../paper';
import {oneOfEachStory, weighsEnough} from '../rules';
import {admitted} from '../rules/admitted';
import {isOpen} from './open';
import {sectionOf} from './sections';
import type {Row, Shelf} from './shelf';
import {withSubjects} from './shown';
import {freshness, paperReach, worthOfFind} from './worth';

/** So many of each section are looked at closely. */
const most = 30;

type Rough = {row: Row; worth: number};

const roughly = ({signal, find}: Row, now: number): number => {
	if (find) return worthOfFind(find, now);

	return signal ? weightOf(signal.kind).weight * freshness(signal.at, now) : 0;
};

/** Those of the last days that count most, of each section so many. */
const lately = async (shelf: Shelf, now: number): Promise<Rough[]> => {
	const best = new Map<PaperSection, Rough[]>();
	const cut = (list: Rough[]) => list.sort((a, b) => b.worth - a.worth).slice(0, most);
	for (let spot: Spot | null = null; ; ) {
		const {rows, more}: {rows: Row[]; more: boolean} = await shelf.after(spot);
		for (const row of rows) {
			const section = sectionOf(row);
			const worth = roughly(row, now);
			if (section === null || worth <= 0 || !isOpen(row, shelf.settings, now)) continue;

			const list = best.get(section) ?? []; // Missing at its first
			list.push({row, worth});
			best.set(section, list.length > 4 * most ? cut(list) : list);
		}
		const last = rows.at(-1);
		if (!more || !last || last.at < now - paperReach) return [...best.values()].flatMap(cut);
		spot = {at: last.at, id: last.id};
		await new Promise(resolve => setTimeout(resolve));
	}
};

/** With whom each is about, one after the other: each is a question for all that is held of them. */
const tiesOf = async (shelf: Shelf, subjects: ReadonlySet<string>, now: number): Promise<Map<string, Tie>> => {
	const ties = new Map<string, Tie>();
	for (const subject of subjects) {
		const held = await shelf.held(subject);
		if (held) ties.set(subject, tieOf({...held, beliefs: believe(held.facts, held.verdicts)}, now));
	}

	return ties;
};

/** What the rep's rules let through, of each story one. */
const letThrough = async (shelf: Shelf, items: readonly Noticed[]): Promise<Noticed[]> => {
	const {rules} = shelf.settings;
	const passed: Noticed[] = [];
	for (const item of items) {
		const {signal, facts} = item;
		const watched = signal !== null && rules[signal.kind]?.watched === true && (await shelf.isWatched(signal.subject)); // Missing where the rep never tuned it
		if (!signal || admitted(signal, facts, rules, watched)) passed.push(item);
	}
	const shown = new Set(oneOfEachStory(passed.flatMap(({signal}) => signal ?? []))); // Missing of a find

	return passed.filter(({signal}) => !signal || shown.has(signal));
};

/** All that the paper may tell, with what it is worth: as the deer is chosen, less every day. */
export const rankedLately = async (shelf: Shelf, now: number): Promise<Told[]> => {
	const rough = await lately(shelf, now);
	const items = await withSubjects(
		shelf,
		rough.map(({row}) => row),
	);
	const passed = await letThrough(shelf, items);
	const signals = passed.flatMap(({signal}) => signal ?? []); // Missing of a find
	const ties = await tiesOf(shelf, new Set(signals.map(({subject}) => subject)), now);
	const taste = await shelf.taste(signals);

	return passed.map(item => {
		const {signal, find} = item;
		if (!signal) return {item, worth: find ? worthOfFind(find, now) : 0};

		const worth = total(worthOf(signal, ties.get(signal.subject) ?? noTie, taste, now)); // Missing where they were erased meanwhile
		return {
			item,
			worth: weighsEnough(signal.kind, worth, shelf.settings.rules) ? worth * freshness(signal.at, now) : 0,
		};
	});
};
