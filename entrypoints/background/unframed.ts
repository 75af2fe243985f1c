// Unframed: what no panel in a page may ask. A page could lead a click there, or paint a field over it and read what is typed.
import type {Replies, ViewMessages} from '@/lib/messages';
import type {ViewHandlers} from './door';
import {BadMessage} from './trouble';

type Plain = {[T in keyof ViewMessages & keyof Replies]: (data: ViewMessages[T]) => Promise<Replies[T]>};

/** The same handlers, which refuse whoever asks from within a page. */
export const unframed = <T extends keyof Plain>(handlers: Pick<Plain, T>): Pick<ViewHandlers, T> =>
	Object.fromEntries(
		Object.entries(handlers).map(([name, handler]) => [
			name,
			async (data: never, framed: number | null) => {
				if (framed !== null) throw new BadMessage();

				return (handler as (data: never) => Promise<unknown>)(data);
			},
		]),
	) as unknown as Pick<ViewHandlers, T>;
