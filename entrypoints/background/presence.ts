// Presence: how a page is shown, by the rep's exception for the site, the administrator's policy and the place.
import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import {type Place, type Presence, placeSchema, places, presenceSchema} from '@/lib/domain/place';
import type {Settings} from '@/lib/domain/settings';
import {hostsOf} from '@/lib/sites/hosts';
import {matchesAny} from './patterns';

const policySchema = z.object({places: z.optional(z.partialRecord(placeSchema, presenceSchema))});
export type Policy = z.infer<typeof policySchema>;

/** What an administrator preset; nothing where there is no policy or it cannot be read. */
export const readPolicy = async (): Promise<Policy> => {
	try {
		return policySchema.parse(await browser.storage.managed.get());
	} catch {
		return {};
	}
};

/** The place a page belongs to: a shipped host, a host that the rep added, or any other. */
export const placeOf = (url: URL, settings: Settings): Place =>
	places.find(place => matchesAny(url, hostsOf[place])) ?? (settings.hosts.includes(url.host) ? 'crm' : 'other');

export const presenceOf = (url: URL, settings: Settings, policy: Policy): Presence => {
	const place = placeOf(url, settings);
	return policy.places?.[place] ?? settings.exceptions[url.hostname] ?? settings.places[place] ?? 'off'; // Missing where never asked
};
