// What the sensor may tell the keeper, and what it may be ordered to do. The keeper parses; the sensor imports types only.
import * as z from 'zod/mini';
import {sightingSchema} from './domain/sighting';

/** What a site asked a page for, and how many it found: selectors of ours, never a word of the page. */
export type Signals = [selector: string, found: number][];
const signals = z.array(z.tuple([z.string().check(z.maxLength(200)), z.int()])).check(z.maxLength(60));

/** What the sensor may tell the keeper: these and nothing else. */
export const fromSensor = {
	/** Who is on the page now. `sightings: null`: the page changed and does not agree with its URL yet. */
	sighted: z.lazy(() =>
		z.strictObject({
			url: z.string().check(z.maxLength(4000)),
			site: z.nullable(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,40}$/u))),
			sightings: z.nullable(z.array(sightingSchema).check(z.maxLength(200))),
			/** Given where the site knows such pages and could not read this one, for as long as it waited. */
			signals: z.optional(signals),
		}),
	),
	/** The gate stands before a page that tells no story: the sensor is wanted. */
	knocked: z.lazy(() => z.strictObject({url: z.string().check(z.maxLength(4000))})),
	/** What a page about nobody says: the keeper looks for names of the store in it, answers nothing, and keeps none of it. */
	heard: z.lazy(() =>
		z.strictObject({
			url: z.string().check(z.maxLength(4000)),
			text: z.string().check(z.maxLength(100_000)),
		}),
	),
	/** The rep clicked a number of the page: the keeper answers nothing, whether it knows it or not. */
	dialled: z.strictObject({tel: z.string().check(z.minLength(1), z.maxLength(64))}),
	/** A panel frame is about to load; the panel in it will say hello with the same one-time token. */
	mounting: z.strictObject({token: z.string().check(z.regex(/^[0-9a-f]{32}$/u))}),
};

/** What the keeper may order the sensor to do: a closed set that holds nothing of the store. */
export type Order =
	/** Show the edge tab, closed: the panel is one click away. Its name comes along, because a page would wait for the browser to look it up. */
	| {order: 'tab'; side: 'left' | 'right'; width: number; label: string}
	/** Show the panel. */
	| {order: 'show'; side: 'left' | 'right'; width: number}
	/** Take everything of ours out of the page; go on looking. */
	| {order: 'hide'}
	/** Set the panel's width, in CSS pixels. */
	| {order: 'width'; width: number}
	/** Take everything out and stop looking: the rep switched the place off, or asked for one look only. */
	| {order: 'stop'};

export type SensorMessages = {[T in keyof typeof fromSensor]: z.infer<(typeof fromSensor)[T]>};
