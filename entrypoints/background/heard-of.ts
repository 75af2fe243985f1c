// Heard of: a find by somebody known, or that surely names them, is an event of theirs too, by the same code as a source's answer.
import type {Find} from '@/lib/domain/find';
import {isHandle} from '@/lib/domain/handle-form';
import type {Item, NamedSource, Posted} from '@/lib/sources/define';
import {subjectsBehind} from '@/storage/handles';
import {withStore} from '@/storage/open';
import {subjectsOf} from '@/storage/subjects';
import {mentionedIn} from './mentioned';
import {follow} from './packing';
import {takeAnswer} from './source-taken';

/** Of one text more are not told. */
const most = 3;

const itemOf = ({event, title, at, url, quote}: Find): Item => ({
	...{is: 'event', event, title, at},
	key: url.slice(-200),
	evidence: {url, quote},
});

/** Who wrote it by their handle, and companies that it names. A person of the same name is not them. */
const known = ({title, text, handle}: Posted): Promise<string[]> =>
	withStore(async db => {
		const behind = handle !== null && isHandle(handle) ? [...(await subjectsBehind(db, [handle])).values()] : [];
		await follow(db);
		const named = (await mentionedIn(db, `${title}\n${text}`, Date.now())).filter(({sure}) => sure);
		const companies = (
			await subjectsOf(
				db,
				named.map(({subject}) => subject),
			)
		).filter(({kind}) => kind === 'company');

		return [...new Set([...behind, ...companies.map(({id}) => id)])].slice(0, most);
	});

export const hearOfKnown = async (
	source: NamedSource,
	found: readonly {find: Find; posted: Posted}[],
): Promise<void> => {
	const bySubject = new Map<string, Item[]>();
	for (const {find, posted} of found)
		for (const subject of await known(posted))
			bySubject.set(subject, [...(bySubject.get(subject) ?? []), itemOf(find)]); // Missing before the first
	for (const [subject, items] of bySubject)
		await takeAnswer(
			{source, items, outcome: 'answered', detail: null, until: null, complete: false},
			subject,
			Date.now(),
		);
};
