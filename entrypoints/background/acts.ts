// Acts: what the rep does to the store by a click. Each is one commit, done once and undone within ten seconds.
import {authoritative} from '@/lib/authority';
import {believe} from '@/lib/believe';
import {type Fact, fact} from '@/lib/domain/fact';
import {type Handle, handleValue} from '@/lib/domain/handle';
import type {Sighting} from '@/lib/domain/sighting';
import type {Subject} from '@/lib/domain/subject';
import type {Verdict} from '@/lib/domain/verdict';
import {factsOf as factsOfSighting} from '@/lib/facts';
import type {ViewMessages} from '@/lib/messages';
import type {Act} from '@/storage/act';
import {factOf, factsOf} from '@/storage/facts';
import {signalOf} from '@/storage/signals';
import {subjectOf} from '@/storage/subjects';
import {verdictsAbout, verdictsOf} from '@/storage/verdicts';
import {countPutAway} from './habits';
import {renewed} from './renew';
import {keep, recall, type TabReading} from './session';
import {standing} from './ways';

type Seen = {reading: TabReading & {site: string}; sighting: Sighting};

/** Whom a tab's page shows; null when the page moved on before the click arrived. */
export const seenOn = async (tabId: number, who: number): Promise<Seen | null> => {
	const reading = await recall(`tab:${tabId}`);
	const sighting = reading?.sightings?.[who]; // Missing when the page moved on
	return reading?.site && sighting && sighting.role !== 'self'
		? {reading: {...reading, site: reading.site}, sighting}
		: null;
};

/** What the rep takes on by a click: also addresses and phones that the page itself could not prove. */
const takenOn = (sighting: Sighting): Handle[] =>
	sighting.handles.filter(handle => !/^url:/u.test(handle) || sighting.kind === 'person');

const writeSubject = async (act: Act, subject: Subject, facts: Fact[]): Promise<void> => {
	const all = [...(await factsOf(act.db, subject.id)), ...facts.filter(({subject: about}) => about === subject.id)];
	await act.addAll('facts', facts);
	await act.put('subjects', renewed(subject, believe(all, await verdictsOf(act.db, subject.id))));
};

const bind = async (act: Act, handles: Handle[], subject: string, source: string, now: number): Promise<void> => {
	await act.addAll(
		'handles',
		handles.map(handle => ({handle, subject, source, seenAt: now})),
	);
};

/** Remembers whom the page shows: a subject, its handles and the facts that the page states. */
export const remember = async (act: Act, {reading, sighting}: Seen, now: number): Promise<{subject: string}> => {
	const id = crypto.randomUUID();
	const name = sighting.name ?? sighting.company ?? sighting.handles.map(handleValue)[0] ?? ''; // Missing where the page shows neither name nor key
	const bare: Subject = {
		id,
		kind: sighting.kind,
		createdAt: now,
		tags: [],
		name,
		title: null,
		company: null,
		nameKey: '',
		companyKey: null,
		words: [],
	};
	const stated = factsOfSighting(sighting, reading.site, reading.url, id, [], now);
	const named = stated.some(({field}) => field === 'name');
	const own = fact({
		subject: id,
		field: 'name',
		value: name,
		source: 'rep',
		evidence: {url: reading.url, quote: null},
		seenAt: now,
	});
	await bind(act, takenOn(sighting), id, `page:${reading.site}`, now);
	await writeSubject(act, bare, named ? stated : [...stated, own]);
	for (const {key, channel, direction, at, subject: text} of sighting.touches)
		if (at !== null)
			await act.put('touches', {id: `${channel}:${key}:${id}`, subject: id, channel, direction, at, text});
	return {subject: id};
};

const verdict = (kind: Verdict['kind'], subject: string, about: string, at: number): Verdict => ({
	id: `${kind}|${subject}|${about}`,
	kind,
	subject,
	about,
	at,
});

/** "It is this one": the handles of the page are the subject's from now on. */
export const same = async (act: Act, {reading, sighting}: Seen, id: string, now: number): Promise<void> => {
	const subject = await subjectOf(act.db, id);
	if (!subject) return;

	for (const said of await verdictsAbout(act.db, sighting.handles))
		if (said.kind === 'not-same' && said.subject === id) await act.delete('verdicts', said.id);
	await bind(act, takenOn(sighting), id, 'rep', now);
	if (authoritative(reading.site, sighting))
		await writeSubject(
			act,
			subject,
			factsOfSighting(sighting, reading.site, reading.url, id, await factsOf(act.db, id), now),
		);
};

/** "Not this person": no handle of the page is the subject's, now and at every later sight. */
export const notSame = async (act: Act, {sighting}: Seen, id: string, now: number): Promise<void> => {
	for (const handle of sighting.handles) {
		const row = await act.db.handles.get(handle);
		if (row?.subject === id) await act.delete('handles', handle);
		await act.put('verdicts', verdict('not-same', id, handle, now));
	}
};

/** "None of these": the page's person is none of the candidates; without a handle to remember it by, for this page only. */
export const noneOf = async (act: Act, seen: Seen, candidates: string[], now: number): Promise<void> => {
	for (const id of candidates) await notSame(act, seen, id, now);
};

export const setAside = async (tabId: number, who: number): Promise<void> => {
	const stands = standing(tabId);
	const reading = await recall(`tab:${tabId}`);
	if (reading && stands()) await keep(`tab:${tabId}`, {...reading, refused: [...reading.refused, who]});
};

/** "Wrong": the fact is out of what is believed, and so are the signals that rest on it. */
export const wrong = (act: Act, id: string, now: number): Promise<void> => wrongAll(act, [id], now);

/** The same of several, one after the other. */
export const wrongAll = async (act: Act, ids: readonly string[], now: number): Promise<void> => {
	for (const id of ids) await wrongOne(act, id, now);
};

const wrongOne = async (act: Act, id: string, now: number): Promise<void> => {
	const claim = await factOf(act.db, id);
	const subject = claim && (await subjectOf(act.db, claim.subject)); // Missing where the subject was erased meanwhile
	if (!claim || !subject) return;

	await act.put('verdicts', verdict('wrong', subject.id, id, now));
	for (const signal of await act.db.signals.where('subject').equals(subject.id).toArray())
		if (signal.because.includes(id)) await act.put('signals', {...signal, done: true});
	await writeSubject(act, subject, []);
};

export const settle = async (act: Act, {signal: id, until}: ViewMessages['settle'], now: number): Promise<void> => {
	const signal = await signalOf(act.db, id);
	if (!signal) return;

	await act.put('signals', {...signal, done: until === null, until});
	await countPutAway(act, signal, now);
};

export const tag = async (act: Act, {subject: id, tags}: ViewMessages['tag']): Promise<void> => {
	const subject = await subjectOf(act.db, id);
	if (subject)
		await writeSubject(act, {...subject, tags: [...new Set(tags.map(text => text.trim()).filter(Boolean))]}, []);
};
