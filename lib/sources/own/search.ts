// What the searches through the rep's own pages and lists have in common.
import type {Source} from '../define';
import {hostOrigins} from './host';

const hour = 3_600_000;

const common = {
	group: 'own',
	startsFrom: [{kind: 'company', anyOf: ['domain', 'name']}],
	keeps: {fresh: 6 * hour, nothing: 6 * hour},
	pace: {every: 500, perDay: 1000},
	modelled: {from: 'known anchors', since: '2026-11'},
} as const satisfies Partial<Source>;

/** Of open tickets that name a company: all of them, so that those that were closed end. */
export const ticketSearch = {
	...common,
	adds: {fields: ['ticket'], events: [], handles: []},
	whole: ['ticket'],
} as const satisfies Partial<Source>;

/** Of pages that name a company. */
export const pageSearch = {
	...common,
	adds: {fields: [], events: ['mention'], handles: []},
	whole: [],
} as const satisfies Partial<Source>;

/** On a host that the rep typed in. */
export const onHost = {
	discloses: {sends: ['company', 'domain'], to: ['{host}']},
	origins: (config: {host: string}) => hostOrigins(config.host),
} as const;
