// What HubSpot answers: searches of its objects, the account they are in, and the names of stages and owners.
import * as z from 'zod/mini';
import type {Get, Sent} from '@/lib/net/types';
import {answer, count, key, maybe, sure} from './answer';

const day = 86_400_000;
const base = 'https://api.hubapi.com';

export type Found = {total: number | null; results: {id: string; properties: Record<string, string | null>}[]};
export type Filter = {propertyName: string; operator: 'EQ' | 'GTE'; value: string};

const found = z.object({
	total: count,
	results: z.array(z.object({id: key, properties: z.record(z.string(), maybe)})),
});
const account = z.object({portalId: key, uiDomain: maybe});
const owner = z.object({firstName: maybe, lastName: maybe, email: maybe});
const pipelines = z.object({
	results: z.array(
		z.object({
			stages: z.array(
				z.object({
					id: key,
					label: maybe,
					metadata: z.catch(z.nullable(z.object({ticketState: maybe})), null),
				}),
			),
		}),
	),
});

type Search = {
	/** Groups of filters: one of the groups fits, with all of its filters. */
	filters: Filter[][];
	properties: readonly string[];
	limit?: number;
	/** Newest first by this property. */
	newest?: string;
	sends: readonly Sent[];
};

export const hubspotOver = (get: Get, headers: Record<string, string>) => {
	const look = <T>(path: string, shape: z.ZodMiniType<T>, scope?: string) =>
		answer(get, {url: base + path, headers, sends: ['nothing'], fresh: day, ...(scope ? {scope} : {})}, shape);

	return {
		/** Throws `needs-key` with the scope that the token lacks. */
		search: (object: string, {filters, properties, limit = 100, newest, sends}: Search): Promise<Found> => {
			// As the service's own client sends it: a text that holds JSON.
			const sort = newest ? {sorts: [JSON.stringify({propertyName: newest, direction: 'DESCENDING'})]} : {};
			const json = {filterGroups: filters.map(group => ({filters: group})), properties, limit, ...sort};
			const scope =
				object === 'tickets'
					? 'tickets'
					: object === 'notes'
						? 'crm.objects.contacts.read'
						: `crm.objects.${object}.read`;
			return sure(answer(get, {url: `${base}/crm/v3/objects/${object}/search`, json, headers, sends, scope}, found));
		},
		/** Number of the account, and the address of its pages. */
		account: async () => {
			const {portalId, uiDomain} = await sure(look('/account-info/v3/details', account));
			const host = /^app(?:-[a-z]+\d*)?\.hubspot\.com$/u.test(uiDomain ?? '') ? uiDomain : 'app.hubspot.com';
			return {
				portal: portalId,
				page: (type: number, id: string) => `https://${host}/contacts/${portalId}/record/0-${type}/${id}`,
			};
		},
		owner: async (id: string): Promise<string | null> => {
			const one = await look(`/crm/v3/owners/${encodeURIComponent(id)}`, owner, 'crm.objects.owners.read');
			return [one?.firstName, one?.lastName].filter(Boolean).join(' ') || (one?.email ?? null); // Missing where they left
		},
		/** Stages by their ids: what they are called, and whether what is in them is closed. */
		stages: async (object: 'deals' | 'tickets') => {
			const scope = object === 'deals' ? 'crm.schemas.deals.read' : 'tickets';
			const {results} = await sure(look(`/crm/v3/pipelines/${object}`, pipelines, scope));
			return new Map(
				results
					.flatMap(({stages}) => stages)
					.map(({id, label, metadata}) => [id, {label, closed: metadata?.ticketState === 'CLOSED'}]), // Missing where it has no state
			);
		},
	};
};
