// Settings: who we are, and what the rep wants to see where.
import * as z from 'zod/mini';
import {narrowest, widest} from './panel-width';
import {placeSchema, presenceSchema} from './place';
import {ruleSchema} from './rule';
import {signalKinds} from './signal';

const minutes = z.number().check(z.minimum(0), z.maximum(24 * 60));

/** A host name, with a port if it has one. */
const hostName = /^[\p{L}\p{N}._[\]:-]+$/u;

export const settingsSchema = z.strictObject({
	/** Our own addresses and domains. `guessed` ones were read from the mailbox and wait for the rep's yes. */
	self: z.strictObject({
		emails: z.array(z.string().check(z.maxLength(254))).check(z.maxLength(50)),
		domains: z.array(z.string().check(z.maxLength(253))).check(z.maxLength(50)),
		guessed: z.array(z.string().check(z.maxLength(254))).check(z.maxLength(50)),
	}),
	/** How each place is shown; a place that is absent was never asked about and is off. */
	places: z.partialRecord(placeSchema, presenceSchema),
	/** Hosts the rep added to the place `crm`, such as a self-hosted CRM: `crm.acme.example`, with a port if it has one. */
	hosts: z.array(z.string().check(z.maxLength(260), z.regex(hostName))).check(z.maxLength(100)),
	/** Per-site exceptions by host name: how it is shown there, whatever its place says. */
	exceptions: z.record(z.string().check(z.maxLength(253), z.regex(hostName)), presenceSchema),
	/** Sites by host name on which the rep left the panel open. */
	open: z.array(z.string().check(z.maxLength(253))).check(z.maxLength(500)),
	panel: z.strictObject({
		side: z.enum(['left', 'right']),
		/** CSS pixels. */
		width: z.number().check(z.minimum(narrowest), z.maximum(widest)),
	}),
	/** Keep sightings of people who are not remembered for 30 days. Off by default. */
	keepSightings: z.boolean(),
	/** After how many minutes without the rep a store with a passphrase is locked; null: when the browser closes. */
	lockAfter: z.nullable(z.literal([5, 15, 60])),
	/** Sources by id: whether the rep switched them on, and what they typed in that is no secret. */
	sources: z.record(
		z.string().check(z.maxLength(60)),
		z.strictObject({
			on: z.boolean(),
			config: z.record(z.string().check(z.maxLength(60)), z.string().check(z.maxLength(4000))),
		}),
	),
	/** Recipes of the rep's own by id, as JSON text. */
	recipes: z.record(z.string().check(z.maxLength(60)), z.string().check(z.maxLength(200_000))),
	/** Nothing leaves the machine, whatever is on. */
	airplane: z.boolean(),
	/** How each kind of signal was tuned; one that is absent is as it comes. */
	rules: z.partialRecord(z.enum(signalKinds), ruleSchema),
	/** What we sell, in the words in which others ask for it, and whom we compete with. */
	market: z.strictObject({
		sells: z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(50)),
		rivals: z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(50)),
	}),
	/** Who and what is never heard of again in searches: writers as their source names them, and hosts. */
	mutes: z.strictObject({
		authors: z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(500)),
		sites: z.array(z.string().check(z.minLength(1), z.maxLength(253))).check(z.maxLength(500)),
	}),
	/** Notifications: how many a day at most, when it is night (minutes after midnight), and whether an unhappy customer of ours may break both. */
	quiet: z.strictObject({
		perDay: z.number().check(z.minimum(0), z.maximum(10)),
		from: minutes,
		until: minutes,
		unhappy: z.boolean(),
	}),
	/** When the morning paper is put together, in minutes after midnight. */
	paperAt: minutes,
	/** Columns of the streams, from the left: what each is called and what its filter lets through. */
	streams: z
		.array(
			z.strictObject({
				id: z.string().check(z.minLength(1), z.maxLength(60)),
				name: z.string().check(z.minLength(1), z.maxLength(100)),
				filter: z.string().check(z.maxLength(500)),
			}),
		)
		.check(z.maxLength(20)),
	/** Version whose news the rep has seen. */
	newsSeen: z.string().check(z.maxLength(20)),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
	self: {emails: [], domains: [], guessed: []},
	places: {},
	hosts: [],
	exceptions: {},
	open: [],
	panel: {side: 'right', width: 360},
	keepSightings: false,
	lockAfter: 15,
	sources: {},
	recipes: {},
	airplane: false,
	rules: {},
	market: {sells: [], rivals: []},
	mutes: {authors: [], sites: []},
	quiet: {perDay: 3, from: 20 * 60, until: 8 * 60, unhappy: false},
	paperAt: 6 * 60,
	streams: [],
	newsSeen: '',
};
