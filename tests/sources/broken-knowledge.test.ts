// Every source on its own replies, broken at one place each time: it never throws for what it was told, and says only what can be kept.
import {describe, expect, test} from 'vitest';
import {factSchema} from '@/lib/domain/fact';
import {isHandle} from '@/lib/domain/handle-form';
import {NetTrouble} from '@/lib/net/trouble';
import type {Reply, Request} from '@/lib/net/types';
import {sources} from '@/lib/sources';
import type {Item, NamedSource} from '@/lib/sources/define';
import {type Case, casesOf, recordedGet} from './recorded';

const rounds = 40;

/** A row of numbers between 0 and 1 that is the same each time. */
const dice = (seed: number) => () => {
	seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
	return seed / 4_294_967_296;
};

const odd: unknown[] = [
	null,
	0,
	-1,
	1e300,
	'',
	'\u202e\u0000 ',
	'x'.repeat(9000),
	'javascript:alert(1)',
	[],
	{},
	[[[]]],
	true,
];

/** The same JSON with one value, somewhere, that is another. */
const spoilt = (value: unknown, roll: () => number, depth = 0): unknown => {
	const entries = value && typeof value === 'object' ? Object.entries(value) : [];
	if (entries.length === 0 || (depth > 0 && roll() < 0.15)) return odd[Math.floor(roll() * odd.length)];

	const [key] = entries[Math.floor(roll() * entries.length)] ?? [''];
	const changed = entries.map(
		([name, inner]) => [name, name === key ? spoilt(inner, roll, depth + 1) : inner] as const,
	);

	return Array.isArray(value) ? changed.map(([, inner]) => inner) : Object.fromEntries(changed);
};

const broken = (text: string, roll: () => number): string => {
	try {
		return JSON.stringify(spoilt(JSON.parse(text), roll));
	} catch {
		const from = Math.floor(roll() * text.length);
		return text.slice(0, from) + (roll() < 0.5 ? '' : text.slice(from + Math.floor(roll() * 40)));
	}
};

const reply = ({url, status, text, header}: Reply, roll: () => number): Reply => {
	const said = roll() < 0.6 ? broken(text, roll) : text;
	return {
		url,
		status,
		header,
		text: said,
		json: () => {
			try {
				return JSON.parse(said);
			} catch {
				throw new NetTrouble('unreadable');
			}
		},
	};
};

const sound = (item: Item, now: number): unknown => {
	if (item.is === 'remark') return (item.detail ?? '').length <= 200;
	const {url, quote} = item.evidence;
	if (url !== null && !/^https?:\/\//u.test(url)) return false;
	if (item.is === 'handle') return isHandle(item.handle) && (quote ?? '').length <= 500;

	const value = item.is === 'fact' ? {field: item.field, value: item.value} : {field: 'event', value: item.title};
	const kept = {
		id: 'id',
		subject: 's',
		source: 'source:x',
		seenAt: now,
		evidence: item.evidence,
		...value,
		...(item.at === undefined ? {} : {at: item.at}),
		...(item.key === undefined ? {} : {key: item.key}),
	};
	return factSchema.safeParse(kept).success && (item.is === 'fact' || item.at <= now);
};

const ask = async (source: NamedSource, one: Case, roll: () => number): Promise<Item[]> => {
	const recorded = recordedGet(source, one, []);
	const get = async (request: Request): Promise<Reply> => {
		try {
			return reply(await recorded(request), roll);
		} catch (error) {
			// What is asked for because of a broken value was never recorded; another host it may not ask.
			if (!(error instanceof Error) || !error.message.endsWith('was not recorded.')) throw error;
			return {url: request.url, status: 404, header: () => null, text: '', json: () => null};
		}
	};
	const items: Item[] = [];
	const context = {
		config: (one.config ?? {}) as never,
		secret: (name: string) => one.secrets?.[name] ?? null,
		get,
		now: Date.parse(one.now),
		signal: new AbortController().signal,
		language: 'en',
	};
	try {
		for await (const item of source.ask(one.asked, context)) items.push(item);
	} catch (error) {
		if (!(error instanceof NetTrouble)) throw error;
	}
	return items;
};

describe.each(sources.map(source => [source.id, source] as const))('%s', (id, source) => {
	test.each(casesOf(id).map(one => [one.file, one] as const))('%s, broken', async (file, one) => {
		for (let round = 0; round < rounds; round++) {
			const seed = round * 7919 + file.length;
			const items = await ask(source, one, dice(seed)).catch((error: unknown) => {
				throw new Error(`Round ${round}: it throws for what it was told; say \`unreadable\` and go on.`, {
					cause: error,
				});
			});
			for (const item of items)
				expect(sound(item, Date.parse(one.now)), `Round ${round}: nobody can keep ${JSON.stringify(item)}.`).toBe(true);
		}
	});
});
