// Find: people and companies by what the rep types or pastes.
import {type Handle, handleKind, handleValue} from '@/lib/domain/handle';
import type {Page} from '@/lib/domain/page';
import type {Subject} from '@/lib/domain/subject';
import {termsOf} from '@/lib/find/terms';
import {handlesOfUrl} from '@/lib/identity/profile-url';
import {queryWords} from '@/lib/identity/words';
import type {Found} from '@/lib/messages';
import type {Store} from '@/storage/database';
import {handlesOf, subjectsBehind} from '@/storage/handles';
import {findSubjects, subjectsOf} from '@/storage/subjects';
import {lastTouchesOf} from '@/storage/touches';
import {followSoon} from './follow-soon';
import {ask, catchUp, type Held, heldOf} from './packed';

/** How many are shown. */
const most = 12;

/** An address, a domain or a profile URL that was pasted names its subject by handle. */
const pasted = (text: string): Handle[] => {
	const email = /^\S+@\S+\.\S+$/u.test(text) ? [`email:${text.toLowerCase()}` as const] : [];
	const url: Page['url'] | null = URL.parse(/^https?:\/\//u.test(text) ? text : `https://${text}`);
	return [...email, ...(url && /[./]/u.test(text) ? handlesOfUrl(url) : [])];
};

/** Ids of those whom the words name, the best first. Where the index is not there yet or behind, rows are looked through as well. */
const named = async (db: Store, held: Held | null, typed: string, now: number): Promise<string[]> => {
	const inStep = held !== null && held.manifest.read === null && (await catchUp(db, held));
	const ids = held ? ask(held, termsOf(typed), now, most) : [];
	if (!inStep || held.fresh.size > 0) followSoon(db);
	if (inStep || ids.length >= most) return ids;

	const rows = await findSubjects(db, queryWords(typed), most);
	return [...new Set([...ids, ...rows.map(({id}) => id)])].slice(0, most);
};

/** The address that is believed is the first among the words; one that is a handle only is none of them. */
const emailIn = async (db: Store, {id, words}: Subject): Promise<string | null> =>
	words.find(word => /.@./u.test(word)) ??
	(await handlesOf(db, id)).flatMap(({handle}) => (handleKind(handle) === 'email' ? [handleValue(handle)] : []))[0] ??
	null; // Missing where none is known

const shown = async (db: Store, ids: string[]): Promise<Found[]> => {
	const [subjects, touches] = await Promise.all([subjectsOf(db, ids), lastTouchesOf(db, ids)]);
	return Promise.all(
		subjects.map(async subject => ({
			subject: subject.id,
			kind: subject.kind,
			name: subject.name,
			title: subject.title,
			company: subject.company,
			email: await emailIn(db, subject),
			lastTouchAt: touches.get(subject.id)?.at ?? null, // Missing where there was no touch
		})),
	);
};

export const find = async (db: Store, text: string, now = Date.now()): Promise<Found[]> => {
	const typed = text.trim();
	if (typed === '') return [];

	const keys = pasted(typed);
	const behind = keys.length > 0 ? [...new Set((await subjectsBehind(db, keys)).values())] : [];
	if (behind.length > 0) return shown(db, behind);

	const held = await heldOf(db);
	// One transaction for all that is read: beginning each of several takes longer than the search.
	return db.transaction(
		'r',
		[db.touched, db.subjects, db.notes, db.touches, db.blocks, db.handles, db.facts],
		async () => shown(db, await named(db, held, typed, now)),
	);
};
