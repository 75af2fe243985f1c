// Ranking for the paper: what each thing that was noticed lately is worth now.
import type {PaperSection} from '@/lib/domain/paper';
import type {Settings} from '@/lib/domain/settings';
import type {Told} from '@/lib/paper';
import {sectionOf} from '@/lib/paper/sections';
import {freshness, paperReach, worthOfFind} from '@/lib/paper/worth';
import {triggers} from '@/lib/triggers';
import type {Store} from '@/storage/database';
import {type NoticedRow, noticedAfter} from '@/storage/noticed';
import {lastTouchesOf} from '@/storage/touches';
import {isOpen, withSubjects} from './noticed';

/** So many of each section are looked at closely. */
const most = 60;
const weights = new Map(triggers.map(({kind, weight}) => [kind, weight]));

type Rough = {row: NoticedRow; worth: number};

const roughly = ({signal, find}: NoticedRow, now: number): number => {
	if (find) return worthOfFind(find, now);

	return signal ? (weights.get(signal.kind) ?? 0) * freshness(signal.at, now) : 0; // Missing in a store of a later version
};

/** Those of the last days that count most, of each section so many. */
const lately = async (db: Store, settings: Settings, now: number): Promise<Rough[]> => {
	const best = new Map<PaperSection, Rough[]>();
	const cut = (list: Rough[]) => list.sort((a, b) => b.worth - a.worth).slice(0, most);
	for (let spot: {at: number; id: string} | null = null; ; ) {
		const {rows, more}: {rows: NoticedRow[]; more: boolean} = await noticedAfter(db, spot);
		for (const row of rows) {
			const section = sectionOf(row);
			const worth = roughly(row, now);
			if (section === null || worth <= 0 || !isOpen(row, settings, now)) continue;

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
export const rankedLately = async (db: Store, settings: Settings, now: number): Promise<Told[]> => {
	const rough = await lately(db, settings, now);
	const items = await withSubjects(
		db,
		rough.map(({row}) => row),
	);
	const worth = new Map(rough.map(one => [one.row.id, one.worth]));
	const subjects = [...new Set(items.flatMap(({signal}) => signal?.subject ?? []))]; // Missing of a find
	const touches = await lastTouchesOf(db, subjects);

	return items.map(item => {
		const relation = item.signal ? relationOf(touches.get(item.signal.subject)?.at, now) : 1; // Missing where we never were in contact
		return {item, worth: (worth.get(item.id) ?? 0) * relation}; // Missing never: it was ranked
	});
};
