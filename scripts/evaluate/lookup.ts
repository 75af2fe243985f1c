// Who of a store are those that are asked for, or nobody of it: one line of JSON each, `store_id` null where it is nobody or unsure.
import {whole} from '../../lib/identity/match/breath.ts';
import {recognise} from '../../lib/identity/match/recognise.ts';
import {candidatesIn, registered} from '../../lib/identity/match/register.ts';
import {traitsOf} from '../../lib/identity/match/traits.ts';
import {progress, say} from '../say.ts';
import {readRows} from './contacts.ts';

/** The store's own column, which in the questions is the answer and is not read there. */
export const evaluateLookup = (storeFile: string, queryFile: string): void => {
	const register = whole(registered(readRows(storeFile).map(({contact}) => traitsOf(contact))));
	const times: number[] = [];
	const states = {same: 0, unsure: 0, nobody: 0};
	for (const {contact} of readRows(queryFile)) {
		const start = performance.now();
		const who = traitsOf(contact);
		const verdict = recognise(register.model, who, candidatesIn(register, who));
		times.push(performance.now() - start);
		states[verdict.state]++;
		say(JSON.stringify({query_id: contact.id, store_id: verdict.state === 'same' ? verdict.who.id : null}));
	}
	times.sort((a, b) => a - b);
	const late = times[Math.floor(times.length * 0.95)] ?? 0; // Missing where nothing was asked
	progress(`${JSON.stringify(states)} of a store of ${register.store.length}, 95 % within ${late.toFixed(2)} ms each`);
};
