// Find: people and companies by what the rep types or pastes.
import type {Handle} from '@/lib/domain/handle';
import type {Page} from '@/lib/domain/page';
import {queryWords} from '@/lib/identity/words';
import type {Found} from '@/lib/messages';
import {handlesOfUrl} from '@/lib/profile-url';
import type {Store} from '@/storage/database';
import {factsOf} from '@/storage/facts';
import {handlesOf, subjectsBehind} from '@/storage/handles';
import {findSubjects, subjectsOf} from '@/storage/subjects';
import {lastTouchesOf} from '@/storage/touches';
import {emailOf} from './acts';

/** How many are shown. */
const most = 12;

/** An address, a domain or a profile URL that was pasted names its subject by handle. */
const pasted = (text: string): Handle[] => {
	const email = /^\S+@\S+\.\S+$/u.test(text) ? [`email:${text.toLowerCase()}` as const] : [];
	const url: Page['url'] | null = URL.parse(/^https?:\/\//u.test(text) ? text : `https://${text}`);
	return [...email, ...(url && /[./]/u.test(text) ? handlesOfUrl(url) : [])];
};

export const find = async (db: Store, text: string): Promise<Found[]> => {
	const typed = text.trim();
	if (typed === '') return [];

	const behind = [...new Set((await subjectsBehind(db, pasted(typed))).values())];
	const subjects = behind.length > 0 ? await subjectsOf(db, behind) : await findSubjects(db, queryWords(typed), most);
	const touches = await lastTouchesOf(
		db,
		subjects.map(({id}) => id),
	);
	const found = await Promise.all(
		subjects.map(async ({id, kind, name, title, company}) => {
			const [facts, handles] = await Promise.all([factsOf(db, id), handlesOf(db, id)]);
			return {
				subject: id,
				kind,
				name,
				title,
				company,
				email: emailOf(
					facts,
					handles.map(({handle}) => handle),
				),
				lastTouchAt: touches.get(id)?.at ?? null, // Missing where there was no touch
			};
		}),
	);
	return found.sort((a, b) => (b.lastTouchAt ?? 0) - (a.lastTouchAt ?? 0) || a.name.localeCompare(b.name));
};
