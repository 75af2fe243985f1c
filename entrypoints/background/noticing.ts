// Noticing: what is to be seen around one subject is looked for and kept, by whoever has a moment for it. Looked for twice, it is kept once.
import type {Held} from '@/lib/brief';
import type {Handle} from '@/lib/domain/handle';
import type {Settings} from '@/lib/domain/settings';
import type {Signal} from '@/lib/domain/signal';
import {companyKey} from '@/lib/identity/company';
import {notice} from '@/lib/notice';
import {noticeAround} from '@/lib/notice/around';
import {kept} from '@/lib/notice/kept';
import type {Person} from '@/lib/triggers/define';
import {keep} from '@/storage/commit';
import type {Store} from '@/storage/database';
import {factsOf} from '@/storage/facts';
import {subjectsBehind} from '@/storage/handles';
import {readSettings} from '@/storage/settings';
import {signalsOfAny} from '@/storage/signals';
import {subjectOf, subjectsAt, subjectsNamed} from '@/storage/subjects';
import {touchesOf} from '@/storage/touches';
import {holdingOf} from './held';

/** How many people of a company are looked at, and how many companies of one name. */
const [most, namesakes] = [100, 5];
/** How many contacts are looked back: enough to tell whom we talk to, and who was asked too often. */
const contacts = 100;
/** For how long after it happened a move is told of at the companies, in milliseconds. */
const recent = 90 * 24 * 3600_000;

const moves: ReadonlySet<Signal['kind']> = new Set(['job-change', 'left-company', 'promotion']);

/** Of these people those who moved lately. */
const movers = async (db: Store, ids: readonly string[], now: number): Promise<Person[]> => {
	const signals = await signalsOfAny(db, ids);
	const moved = new Set(signals.flatMap(one => (moves.has(one.kind) && now - one.at <= recent ? one.subject : [])));
	const held = await Promise.all([...moved].map(id => holdingOf(db, id)));

	return held
		.filter(one => one !== null)
		.map(({subject, notes, facts, verdicts, signals: own}) => {
			const wrong = new Set(verdicts.filter(({kind}) => kind === 'wrong').map(({about}) => about));
			return {subject, notes, facts: facts.filter(({id}) => !wrong.has(id)), signals: own};
		});
};

/** What was said of our own company, wherever one of our domains leads. */
const ourFacts = async (db: Store, {self}: Settings) => {
	const behind = await subjectsBehind(
		db,
		self.domains.map((domain): Handle => `domain:${domain}`),
	);

	return (await Promise.all([...new Set(behind.values())].map(id => factsOf(db, id)))).flat();
};

/** `also`: who is, or was, at this company though the store would not name them there. */
const signalsAround = async (
	db: Store,
	{subject, facts, verdicts, notes}: Held,
	settings: Settings,
	now: number,
	also: readonly string[],
): Promise<Signal[]> => {
	const isCompany = subject.kind === 'company';
	const there = isCompany ? await subjectsAt(db, companyKey(subject.name), 'person', most) : [];
	const [people, ours, touches] = await Promise.all([
		movers(db, [...new Set([...there.map(({id}) => id), ...also])], now),
		isCompany ? ourFacts(db, settings) : [],
		touchesOf(db, subject.id, contacts),
	]);
	const around = {subject, facts, verdicts, touches, notes, people, ours, market: settings.market, now};
	return [...notice(subject, facts, verdicts, now), ...noticeAround(around)];
};

const noticeOne = async (
	db: Store,
	id: string,
	settings: Settings,
	now: number,
	also: readonly string[] = [],
): Promise<{held: Held; signals: Signal[]; changed: boolean} | null> => {
	const held = await holdingOf(db, id);
	if (!held) return null;

	const signals = await signalsAround(db, held, settings, now, also);
	const known = new Set(held.signals.map(one => one.id));
	const fresh = signals.filter(one => !known.has(one.id));
	const more = kept(held.signals, signals);
	const changed = fresh.length + more.length > 0;
	if (changed)
		await keep(db, async act => {
			// Erased while we looked: then nothing of it comes back.
			if (!(await subjectOf(db, id))) return;

			await act.addAll('signals', fresh);
			await act.putAll('signals', more);
		});
	return {held, signals, changed};
};

/** Companies of the store that somebody went from or to lately. */
const companiesOf = async (db: Store, {facts}: Held, signals: readonly Signal[], now: number): Promise<string[]> => {
	const because = new Set(signals.flatMap(one => (moves.has(one.kind) && now - one.at <= recent ? one.because : [])));
	const last = facts.filter(({field}) => field === 'company').toSorted((a, b) => b.seenAt - a.seenAt)[0]; // Missing where nobody said
	const named = facts.filter(
		one => one.field === 'company' && (because.has(one.id) || (because.size > 0 && one === last)),
	);
	const keys = new Set(named.map(({value}) => companyKey(value)).filter(Boolean));
	const found = await Promise.all([...keys].map(key => subjectsNamed(db, key, namesakes)));

	return [...new Set(found.flat().flatMap(({id, kind}) => (kind === 'company' ? id : [])))];
};

/** Looks around one subject, and around the companies of a person who moved. True where something was new. */
export const noticing = async (db: Store, id: string, now: number): Promise<boolean> => {
	const settings = await readSettings(db);
	const own = await noticeOne(db, id, settings, now);
	if (!own) return false;

	let {changed} = own;
	if (own.held.subject.kind === 'person')
		for (const company of await companiesOf(db, own.held, own.signals, now))
			changed = ((await noticeOne(db, company, settings, now, [id]))?.changed ?? false) || changed; // Missing where it was erased meanwhile
	return changed;
};
