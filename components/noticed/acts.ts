// What the rep does with one thing that was noticed: it goes at once, and comes back when that is taken back.
import type {Noticed} from '@/lib/domain/noticed';
import type {ViewMessages} from '@/lib/messages';
import {ask} from '../ask';
import {refresh} from '../queries';
import {randomId} from '../random';
import {say} from '../snack';
import {type Key, t} from '../t';
import {troubleWords} from '../words';
import {hide, unhide} from './hidden';

type Act = {[T in keyof ViewMessages]: ViewMessages[T] extends {op: string} ? T : never}[keyof ViewMessages];

/** Its answer tells nothing; what went wrong is said. */
const act = async <T extends Act>(
	type: T,
	data: Omit<ViewMessages[T], 'op'>,
	done: Key,
	hides: string[],
): Promise<void> => {
	const op = randomId();
	for (const id of hides) hide(id, op);
	try {
		await ask(type as never, {...data, op} as never);
		say(t(done), op);
		refresh(null);
	} catch (error) {
		unhide(op);
		say(troubleWords(error));
	}
};

const week = 7 * 24 * 60 * 60_000;

export const putAway = ({id, signal}: Noticed): void => {
	if (signal) void act('settle', {signal: signal.id, until: null}, 'doneSettle', [id]);
};

export const snooze = ({id, signal}: Noticed): void => {
	if (signal) void act('settle', {signal: signal.id, until: Date.now() + week}, 'doneSettle', [id]);
};
