// What Tryton answers: its calls, its dates and decimals, and a party with its ways of contact.
import * as z from 'zod/mini';
import {isHandle} from '@/lib/domain/handle-form';
import {registrable} from '@/lib/identity/domain';
import {normaliseEmail} from '@/lib/identity/email';
import {NetTrouble} from '@/lib/net/trouble';
import type {Get, Sent} from '@/lib/net/types';
import {answer, maybe} from './answer';
import type {OwnRecord} from './record';

/** A method of a model by JSON-RPC, in this shape. Throws `needs-key` with the model where Tryton says no. */
export type Call = <T>(
	model: string,
	method: string,
	params: readonly unknown[],
	shape: z.ZodMiniType<T>,
	sends: readonly Sent[],
) => Promise<T>;

const reply = z.object({result: z.optional(z.unknown()), error: z.optional(z.unknown())});

export const rpc =
	(get: Get, url: string, headers: Record<string, string>): Call =>
	async (model, method, params, shape, sends) => {
		const json = {id: 1, method: `model.${model}.${method}`, params: [...params, {}]};
		const got = await answer(get, {url, json, headers, sends, scope: model}, reply);
		// A module that is not installed and a right that is not given are told in one way.
		if (got && 'error' in got) throw new NetTrouble('needs-key', {detail: model});

		const parsed = shape.safeParse(got?.result); // Missing where there is no such database
		if (!parsed.success) throw new NetTrouble('unreadable', {detail: model});

		return parsed.data;
	};

/** `{__class__: 'datetime', year: 2026, …}` in milliseconds since the epoch, UTC. */
export const dateIn = z.catch(
	z.nullable(
		z.pipe(
			z.object({
				year: z.number(),
				month: z.number(),
				day: z.number(),
				hour: z.optional(z.number()),
				minute: z.optional(z.number()),
				second: z.optional(z.number()),
			}),
			z.transform(at => Date.UTC(at.year, at.month - 1, at.day, at.hour ?? 0, at.minute ?? 0, at.second ?? 0)),
		),
	),
	null,
);

/** `{__class__: 'Decimal', decimal: '40000'}`. */
export const decimal = z.catch(
	z.nullable(
		z.pipe(
			z.object({decimal: z.string()}),
			z.transform(({decimal: text}) => text),
		),
	),
	null,
);

type Way = {type: string | null; value: string | null};

/** What a way of contact is the way to: a mail address, or the domain of a web site. */
export const mechanismOf = ({type, value}: Way): string | null =>
	type === 'email' ? normaliseEmail(value ?? '') : type === 'website' ? registrable(value ?? '') : null;

const ways = z.array(z.object({type: maybe, value: maybe}));
const addresses = z.array(z.object({city: maybe, 'country.': z.catch(z.nullable(z.object({rec_name: maybe})), null)}));
const fields: Record<string, 'email' | 'phone' | 'website'> = {
	email: 'email',
	phone: 'phone',
	mobile: 'phone',
	website: 'website',
};

/** A party with its ways of contact and the place of its first address. */
export const partyOf = async (
	{id, name}: {id: number; name: string | null},
	person: boolean,
	call: Call,
	page: (model: string, id: string) => string,
): Promise<OwnRecord> => {
	const ask = <T>(model: string, names: string[], shape: z.ZodMiniType<T>) =>
		call(`party.${model}`, 'search_read', [[['party', '=', id]], 0, 20, null, names], shape, ['record']);
	const contacts = await ask('contact_mechanism', ['type', 'value'], ways);
	const [address] = await ask('address', ['city', 'country.rec_name'], addresses);
	const place = [address?.city, address?.['country.']?.rec_name].filter(Boolean).join(', '); // Missing where the party has no address
	const url = page('party.party', `${id}`);
	const {host, hash} = new URL(url);
	const handle = `tryton:party/${host}-${hash.slice(1, hash.indexOf('/'))}-${id}`;
	const said = contacts.flatMap(({type, value}) => {
		const field = fields[type ?? ''];
		return field && !(person && field === 'website') ? [[field, value] as const] : [];
	});

	return {
		id: `${id}`,
		name,
		url,
		handles: isHandle(handle) ? [handle] : [],
		says: [['name', name], ['location', place], ...said],
	};
};
