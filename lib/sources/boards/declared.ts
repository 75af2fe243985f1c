// Declared: what the sources of job boards have in common, said once.
import * as z from 'zod/mini';
import {day} from '../answer/moment';
import type {Source} from '../define';

/** Longest answer: a board of a thousand roles with their texts. */
export const longest = 12_000_000;

export const board = (kind: string) =>
	({
		group: 'hiring',
		settings: [],
		config: z.object({}),
		startsFrom: [{kind: 'company', anyOf: [kind, 'domain']}],
		adds: {fields: ['openRoles', 'hiringIn', 'hiringFor'], events: ['hiring'], handles: [kind]},
		whole: ['openRoles', 'hiringIn', 'hiringFor'],
		keeps: {fresh: day / 2, nothing: 14 * day},
		pace: {every: 1000, perDay: 500},
		modelled: {from: 'recorded replies', since: '2026-11'},
	}) satisfies Partial<Source<object>>;
