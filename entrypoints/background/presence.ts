// Presence: how a page is shown, by the rep's exception for the site, the administrator's policy and the place.
import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import {type Place, type Presence, placeSchema, places, presenceSchema} from '@/lib/domain/place';
import type {Settings} from '@/lib/domain/settings';
import {hostsOf} from '@/lib/sites/hosts';
import {matchesAny} from '@/lib/sites/patterns';

const policySchema = z.object({places: z.optional(z.partialRecord(placeSchema, presenceSchema))});
export type Policy = z.infer<typeof policySchema>;

/** Chromium answers after five seconds at the browser's start, policy or not (measured); nobody waits longer than this, in milliseconds. */
const patience = 40;
let known: Policy = {};
let arrived: (() => void) | null = null;

const load = async (): Promise<Policy> => {
	try {
		return policySchema.parse(await browser.storage.managed.get());
	} catch {
		return {};
	}
};

let loading: Promise<Policy> | null = null;

/** What an administrator preset, as far as the browser has said by now; nothing where there is no policy or it cannot be read. */
export const readPolicy = (): Promise<Policy> => {
	// Somebody waited for this answer before: nobody waits again.
	if (loading) return Promise.resolve(known);

	let late = false;
	const mine = load().then(policy => {
		const changed = JSON.stringify(policy) !== JSON.stringify(known);
		known = policy;
		loading = null;
		if (late && changed) arrived?.(); // Missing while the keeper starts
		return policy;
	});
	loading = mine;
	const waited = new Promise<Policy>(resolve => {
		setTimeout(() => {
			late = true;
			resolve(known);
		}, patience);
	});
	return Promise.race([mine, waited]);
};

/** Calls when a policy came after somebody had stopped waiting for it. */
export const onLatePolicy = (call: () => void): void => {
	arrived = call;
};

/** The place a page belongs to: a shipped host, a host that the rep added, or any other. */
export const placeOf = (url: URL, settings: Settings): Place =>
	places.find(place => matchesAny(url, hostsOf[place])) ?? (settings.hosts.includes(url.host) ? 'crm' : 'other');

export const presenceOf = (url: URL, settings: Settings, policy: Policy): Presence => {
	const place = placeOf(url, settings);
	return policy.places?.[place] ?? settings.exceptions[url.hostname] ?? settings.places[place] ?? 'off'; // Missing where never asked
};
