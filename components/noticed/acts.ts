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

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./u, '');

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

export const putAway = ({id, signal, find}: Noticed): void => {
	if (signal) void act('settle', {signal: signal.id, until: null}, 'doneSettle', [id]);
	if (find) void act('settleFind', {find: find.id}, 'doneFind', [id]);
};

export const snooze = ({id, signal}: Noticed): void => {
	if (signal) void act('settle', {signal: signal.id, until: Date.now() + week}, 'doneSettle', [id]);
};

/** No more of its kind; of a find no more of its writer, and where nobody is named of its site. */
export const mute = ({id, signal, find}: Noticed): void => {
	if (signal) void act('muteKind', {kind: signal.kind, why: ''}, 'doneMuteKind', [id]);
	if (find) void act('mute', find.author === null ? {site: hostOf(find.url)} : {author: find.author}, 'doneMute', [id]);
};

export const muteSite = ({id, find}: Noticed): void => {
	if (find) void act('mute', {site: hostOf(find.url)}, 'doneMute', [id]);
};

export const keepFind = ({find}: Noticed): void => {
	if (find) void act('keepFind', {find: find.id, kept: true}, 'doneFindKept', []);
};
