// Learn: what a visit tells of somebody we know becomes facts, touches and signals. Of anybody else nothing is kept.
import {authoritative} from '@/lib/authority';
import {believe} from '@/lib/believe';
import type {Match} from '@/lib/domain/brief';
import type {Sighting} from '@/lib/domain/sighting';
import type {Touch} from '@/lib/domain/touch';
import {factsOf} from '@/lib/facts';
import {notice} from '@/lib/notice';
import {kept} from '@/lib/notice/kept';
import {keep} from '@/storage/commit';
import type {Store} from '@/storage/database';
import {subjectOf} from '@/storage/subjects';
import {holdingOf} from './held';
import {renewed} from './renew';
import type {TabReading} from './session';

/** Mails that the page shows, with a date that could be read; never their text. */
const touchesOf = (sighting: Sighting, subject: string): Touch[] =>
	sighting.touches.flatMap(({key, channel, direction, at, subject: text}) =>
		at === null ? [] : [{id: `${channel}:${key}:${subject}`, subject, channel, direction, at, text}],
	);

/** Writes what is new about one known sighting. Only by handle is anything learned: a weighed match is a guess until the rep says so. */
const learnOne = async (
	db: Store,
	reading: TabReading,
	sighting: Sighting,
	match: Match,
	now: number,
): Promise<boolean> => {
	if (match.state !== 'known' || !match.reasons.some(({why}) => why === 'handle')) return false;

	const held = await holdingOf(db, match.subject);
	if (!held || !reading.site || !authoritative(reading.site, sighting)) return false;

	const facts = factsOf(sighting, reading.site, reading.url, held.subject.id, held.facts, now);
	const known = new Set(held.touches.map(({id}) => id));
	const touches = touchesOf(sighting, held.subject.id).filter(({id}) => !known.has(id));
	if (facts.length === 0 && touches.length === 0) return false;

	const all = [...held.facts, ...facts];
	const noticed = notice(held.subject, all, held.verdicts, now);
	await keep(db, async act => {
		// Erased while we looked: then nothing of it comes back.
		if (!(await subjectOf(db, held.subject.id))) return;

		await act.addAll('facts', facts);
		await act.addAll('touches', touches);
		await act.addAll('signals', noticed);
		await act.putAll('signals', kept(held.signals, noticed));
		await act.put('subjects', renewed(held.subject, believe(all, held.verdicts)));
	});
	return true;
};

/** True where the store changed. */
export const learn = async (
	db: Store,
	reading: TabReading,
	matches: [Sighting, Match][],
	now: number,
): Promise<boolean> => {
	let changed = false;
	for (const [sighting, match] of matches) changed = (await learnOne(db, reading, sighting, match, now)) || changed;
	return changed;
};
