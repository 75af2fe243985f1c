// What a source says, in the form it is kept: texts cut and cleaned, addresses that a browser may open, nothing where there is nothing.
import type {EventKind} from '@/lib/domain/event';
import type {Evidence, Field} from '@/lib/domain/fact';
import {isHandle} from '@/lib/domain/handle-form';
import type {RemarkCode} from '@/lib/domain/remark';
import type {Item} from '../define';

/** One line of a text from outside: no control or unseen characters, no runs of spaces, cut at `most`. Null where nothing is left. */
export const line = (value: unknown, most = 500): string | null => {
	if (typeof value !== 'string' && typeof value !== 'number') return null;

	const clean = String(value)
		.slice(0, most * 4)
		.toWellFormed()
		.replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
		.replace(/\p{Cf}+/gu, '')
		.trim();
	if (clean.length <= most) return clean || null;

	const cut = clean.slice(0, most - 1);
	const end = cut.lastIndexOf(' ');

	return `${cut.slice(0, end > most / 2 ? end : undefined).toWellFormed()}…`;
};

/** An address that a person can open: http or https, absolute. Null for anything else. */
export const webUrl = (value: unknown, base?: string): string | null => {
	const url = typeof value === 'string' ? URL.parse(value.trim(), base) : null;
	if (!url || !/^https?:$/u.test(url.protocol) || url.href.length > 2000) return null;

	url.username = '';
	url.password = '';
	return url.href;
};

/** Where a claim can be checked. */
export const at = (url: string | null, quote: unknown = null): Evidence => ({url: webUrl(url), quote: line(quote)});

/** A fact, where there is a value. `when` in milliseconds since the epoch. */
export const fact = (
	field: Exclude<Field, 'event'>,
	value: unknown,
	evidence: Evidence,
	when: number | null = null,
): Item[] => {
	const said = line(value);

	return said ? [{is: 'fact', field, value: said, evidence, ...(when === null ? {} : {at: when})}] : [];
};

/** A handle, where the value is one. */
export const handle = (kind: string, value: string | null | undefined, evidence: Evidence): Item[] => {
	const one = `${kind}:${value ?? ''}`;

	return isHandle(one) ? [{is: 'handle', handle: one, evidence}] : [];
};

/** An event, where it has a headline and a date that is not in the future. The end of a long key tells it apart. */
export const event = (
	kind: EventKind,
	{title, when, key, evidence}: {title: unknown; when: number | null; key: string; evidence: Evidence},
	now: number,
): Item[] => {
	const headline = line(title, 300);
	if (!headline || when === null || Number.isNaN(when) || when > now || key === '') return [];

	return [{is: 'event', event: kind, title: headline, at: when, key: key.slice(-200), evidence}];
};

export const remark = (code: RemarkCode, detail: unknown = null): Item => {
	const said = line(detail, 200);

	return {is: 'remark', code, ...(said ? {detail: said} : {})};
};
