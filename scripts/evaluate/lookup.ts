// Who of a store are those that are asked for, or nobody of it: one line of JSON each, `store_id` null where it is nobody or unsure.
import {candidatesFor} from '../../lib/find/clues.ts';
import {entryOf} from '../../lib/find/entry.ts';
import {idAt} from '../../lib/find/ids.ts';
import {pack} from '../../lib/find/pack.ts';
import {searched} from '../../lib/find/search.ts';
import {whole} from '../../lib/identity/match/breath.ts';
import {recognise} from '../../lib/identity/match/recognise.ts';
import {taught} from '../../lib/identity/match/taught.ts';
import {type Contact, traitsOf} from '../../lib/identity/match/traits.ts';
import {wordsOf} from '../../lib/identity/words.ts';
import {progress, say} from '../say.ts';
import {readRows} from './contacts.ts';

/** A contact as the index takes them in. */
const findable = ({id, kind, name, given, family, company, domain, email, phone, location}: Contact) => {
	const called = name ?? [given, family].filter(Boolean).join(' ');
	const of = (value: string | null | undefined) => (value ? [value] : []);
	const [emails, domains, phones, places] = [of(email), of(domain), of(phone), of(location)];
	return {
		subject: {
			...{id, kind, name: called, title: null, company: company ?? null, createdAt: 0, tags: []},
			...{
				nameKey: '',
				companyKey: null,
				words: wordsOf({name: called, company: company ?? null, emails, domains, phones}),
			},
		},
		notes: [],
		touches: [],
		places,
	};
};

/** The store's own column, which in the questions is the answer and is not read there. */
export const evaluateLookup = (storeFile: string, queryFile: string): void => {
	const contacts = readRows(storeFile).map(({contact}) => contact);
	const store = new Map(contacts.map(contact => [contact.id, traitsOf(contact)]));
	const model = whole(taught([...store.values()]));
	const index = searched(pack(contacts.map(findable).map(entryOf), 0).segment, new Set());
	const times: number[] = [];
	const states = {same: 0, unsure: 0, nobody: 0};
	for (const {contact} of readRows(queryFile)) {
		const start = performance.now();
		const who = traitsOf(contact);
		const found = candidatesFor([index], who);
		const verdict = recognise(
			model,
			who,
			found.flatMap(({number}) => store.get(idAt(index.segment.ids, number)) ?? []),
		);
		times.push(performance.now() - start);
		states[verdict.state]++;
		say(JSON.stringify({query_id: contact.id, store_id: verdict.state === 'same' ? verdict.who.id : null}));
	}
	times.sort((a, b) => a - b);
	const late = times[Math.floor(times.length * 0.95)] ?? 0; // Missing where nothing was asked
	progress(`${JSON.stringify(states)} of a store of ${store.size}, 95 % within ${late.toFixed(2)} ms each`);
};
