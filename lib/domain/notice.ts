// A notice: that the rep was told of a signal aloud, by the browser's own notification: so many a day and no more.
import * as z from 'zod/mini';

export type Notice = {
	/** Id of the signal: nobody is told twice. */
	id: string;
	/** In milliseconds since the epoch. */
	at: number;
};

export const noticeSchema = z.lazy(() =>
	z.strictObject({id: z.string().check(z.minLength(1), z.maxLength(2000)), at: z.number()}),
);
