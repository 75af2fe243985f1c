// Emit: the item that one row makes by one line of a recipe, or what is missing for it.
import {isHandle} from '@/lib/domain/handle-form';
import {registrable} from '@/lib/identity/domain';
import {normaliseEmail} from '@/lib/identity/email';
import type {Item} from '../define';
import type {Emit, Value} from './form';
import {fits, type Reading, read, readLink} from './value';

/** What is missing: the part of the line, and the key of its sentence. */
export type Lack = {part: string; wrong: string};

const cut = (text: string | null, most: number): string | null =>
	text === null ? null : text.slice(0, most).toWellFormed();

/** A moment in milliseconds: of a date, or of what its transforms made one. */
const moment = (value: Value, reading: Reading): number | null => {
	const dated = typeof value === 'string' ? {path: value, as: ['date' as const]} : value;
	const text = read('as' in dated ? dated : {...dated, as: ['date']}, reading);
	const at = text === null || !/^\d{4}-\d\d-\d\d/u.test(text) ? Number.NaN : Date.parse(text);

	return Number.isNaN(at) ? null : at;
};

/** The value of a handle as the house writes it; null where it is none. */
const handleOf = (kind: string, text: string): string | null => {
	if (kind === 'email') return normaliseEmail(text);
	if (kind === 'domain') return registrable(text);

	return text;
};

/** The item; null where the row is not meant; else what it lacks. `now`: what lies after it has not happened. */
export const emitted = (emit: Emit, reading: Reading, now: number): Item | Lack | null => {
	if (!fits(emit.when, reading)) return null;

	const evidence = {
		url: emit.url === undefined ? null : readLink(emit.url, reading),
		quote: emit.quote === undefined ? null : cut(read(emit.quote, reading), 500),
	};
	if (emit.as === 'handle') {
		const value = read(emit.value, reading);
		if (value === null) return {part: 'value', wrong: 'recipe_empty'};
		const handle = `${emit.kind}:${handleOf(emit.kind, value)}`;
		return isHandle(handle) && handleOf(emit.kind, value) !== null
			? {is: 'handle', handle, evidence}
			: {part: 'value', wrong: 'recipe_noHandle'};
	}
	if (emit.as === 'event') {
		const title = cut(read(emit.title, reading), 500);
		const at = moment(emit.at, reading);
		const key = cut(read(emit.key, reading), 200);
		if (title === null) return {part: 'title', wrong: 'recipe_empty'};
		if (at === null) return {part: 'at', wrong: 'recipe_noDate'};
		if (at > now) return {part: 'at', wrong: 'recipe_future'};
		if (key === null) return {part: 'key', wrong: 'recipe_empty'};
		return {is: 'event', event: emit.event, title, at, key, evidence};
	}

	const value = cut(read(emit.value, reading), 500);
	if (value === null) return {part: 'value', wrong: 'recipe_empty'};
	const at = emit.at === undefined ? null : moment(emit.at, reading);
	const key = emit.key === undefined ? null : cut(read(emit.key, reading), 200);

	return {is: 'fact', field: emit.field, value, evidence, ...(at !== null && {at}), ...(key !== null && {key})};
};
