// The hosts of each place, gathered from its sites: what the sensor of a place runs on where the browser grants it.
import type {Place} from '@/lib/domain/place';
import {boundsOf} from './bounds';

const hosts = (place: Place): string[] =>
	Object.values(boundsOf).flatMap(bounds => (bounds.place === place ? bounds.hosts : []));

/** `other` has none of its own: its sites stand on any host, and the rep's yes to every host is a question of its own. */
export const hostsOf: Record<Place, readonly string[]> = {
	linkedin: hosts('linkedin'),
	mail: hosts('mail'),
	crm: hosts('crm'),
	other: [],
};

const nobody = (place: Place): string[] =>
	Object.values(boundsOf).flatMap(bounds => (bounds.place === place ? (bounds.nobody ?? []) : [])); // Missing where any page may be about somebody

/** Where pages of a place are about nobody, as match patterns. */
export const nobodyOn: Record<Place, readonly string[]> = {
	linkedin: nobody('linkedin'),
	mail: nobody('mail'),
	crm: nobody('crm'),
	other: [],
};

/** Hosts that a site of `other` is bound to: its sensor runs there from the start. */
export const boundHosts: readonly string[] = hosts('other');

/** What the place `other` asks for when the rep switches it on. */
export const everyHost = ['https://*/*', 'http://*/*'] as const;
