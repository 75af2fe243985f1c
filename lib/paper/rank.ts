// Ranking for the paper: what each thing that was noticed lately is worth now.
import type {Spot} from '../domain/noticed';
import type {PaperSection} from '../domain/paper';
import type {Told} from '../paper';
import {triggers} from '../triggers';
import {isOpen} from './open';
import {sectionOf} from './sections';
import type {Row, Shelf} from './shelf';
import {withSubjects} from './shown';
import {freshness, paperReach, worthOfFind} from './worth';

/** So many of each section are looked at closely. */
const most = 60;
const weights = new Map(triggers.map(({kind, weight}) => [kind, weight]));

type Rough = {row: Row; worth: number};

const roughly = ({signal, find}: Row, now: number): number => {
	if (find) return worthOfFind(find, now);

	return signal ? (weights.get(signal.kind) ?? 0) * freshness(signal.at, now) : 0; // Missing in a store of a later version
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

const day = 24 * 3600_000;

/** From 0 to 1: how near somebody is to us. */
const relationOf = (touchedAt: number | undefined, now: number): number =>
	touchedAt === undefined ? 0.3 : 0.4 + 0.6 / (1 + Math.max(0, now - touchedAt) / (90 * day));

/** All that the paper may tell, with what it is worth. */
export const rankedLately = async (shelf: Shelf, now: number): Promise<Told[]> => {
	const rough = await lately(shelf, now);
	const items = await withSubjects(
		shelf,
		rough.map(({row}) => row),
	);
	const worth = new Map(rough.map(one => [one.row.id, one.worth]));
	const subjects = [...new Set(items.flatMap(({signal}) => signal?.subject ?? []))]; // Missing of a find
	const touches = await shelf.touches(subjects);

	return items.map(item => {
		const relation = item.signal ? relationOf(touches.get(item.signal.subject)?.at, now) : 1; // Missing where we never were in contact
		return {item, worth: (worth.get(item.id) ?? 0) * relation}; // Missing never: it was ranked
	});
};
