// Answers: one request for JSON of one shape, and what a refusal of it means.
import * as z from 'zod/mini';
import {NetTrouble} from '@/lib/net/trouble';
import type {Get, Request} from '@/lib/net/types';

/** A text, or null where it is missing or of another shape. */
export const maybe = z.catch(z.nullable(z.string()), null);
/** A number, or null where it is missing or of another shape. */
export const count = z.catch(z.nullable(z.number()), null);
/** A key, whether the service writes it as a number or as a text; of signs that mean nothing in an address or a query. */
export const key = z.pipe(
	z.union([z.number(), z.string().check(z.regex(/^\w[\w@.+:-]{0,199}$/u))]),
	z.transform(value => `${value}`),
);
export const maybeKey = z.catch(z.nullable(key), null);

type Asking = Request & {
	/** Sent as JSON. */
	json?: unknown;
	/** What the rep's key has to allow for it, in the service's own word: named where it is refused. */
	scope?: string;
};

/**
 * What the service answers, in this shape; null where it has none (204, 404, 410). Throws `unreadable` where it is of another
 * shape, and `needs-key` with what was not allowed.
 */
export const answer = async <T>(
	get: Get,
	{json, scope, ...request}: Asking,
	shape: z.ZodMiniType<T>,
): Promise<T | null> => {
	const content = json === undefined ? {} : {body: JSON.stringify(json), method: request.method ?? ('POST' as const)};
	const type = json === undefined ? {} : {'content-type': 'application/json'};
	const headers = {accept: 'application/json', ...type, ...request.headers};
	const reply = await get({...request, ...content, headers}).catch((problem: unknown) => {
		// A 401 is of the key as a whole; any other refusal is of what was asked.
		if (!(problem instanceof NetTrouble) || problem.trouble !== 'needs-key' || problem.status === 401 || !scope)
			throw problem;

		throw new NetTrouble('needs-key', {status: problem.status, detail: scope});
	});
	if (reply.status === 204 || reply.status === 404 || reply.status === 410) return null;

	const parsed = shape.safeParse(reply.json());
	if (!parsed.success) throw new NetTrouble('unreadable', {status: reply.status});

	return parsed.data;
};

/** `4,812 contacts`. */
export const counted = (number: number, what: string): string => `${number.toLocaleString('en')} ${what}`;

/** An answer of a list, which is always there: where it is not, nothing is known, and nothing has ended. */
export const sure = async <T>(asked: Promise<T | null>): Promise<T> => {
	const got = await asked;
	if (got === null) throw new NetTrouble('unreadable', {status: 404});

	return got;
};
