// A place: a group of sites that the rep switches on or off together.
import * as z from 'zod/mini';

export const places = ['linkedin', 'mail', 'crm', 'other'] as const;
export type Place = (typeof places)[number];
export const placeSchema = z.enum(places);

/** Where the windshield shows on a place: in the page, in the browser's side panel, or not at all. */
export const presences = ['page', 'side', 'off'] as const;
export type Presence = (typeof presences)[number];
export const presenceSchema = z.enum(presences);
