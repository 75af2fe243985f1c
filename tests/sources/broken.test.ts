// Broken replies: whatever a service answers, a source of hiring, communities and records says what can be kept, or that it could not read it.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fact, factSchema} from '@/lib/domain/fact';
import {isHandle} from '@/lib/domain/handle-form';
import {remarkCodes} from '@/lib/domain/remark';
import {NetTrouble, type Trouble, troubles} from '@/lib/net/trouble';
import type {Get, Reply} from '@/lib/net/types';
import {sources} from '@/lib/sources';
import type {Item, NamedSource} from '@/lib/sources/define';
import {type Case, casesOf} from './recorded';

/** Each with its cases; that there are some, another test asks for. */
const ours = sources.filter(
	({id, group}) => ['hiring', 'social', 'technical'].includes(group) && casesOf(id).length > 0,
);

const replyOf = (url: string, text: string, status = 200): Reply => ({
	url,
	status,
	header: () => null,
	text,
	json: () => {
		try {
			return JSON.parse(text);
		} catch {
			throw new NetTrouble('unreadable');
		}
	},
});

const ask = async (source: NamedSource, one: Case, get: Get): Promise<Item[]> => {
	const items: Item[] = [];
	const config = (one.config ?? {}) as never;
	const context = {
		config,
		secret: () => null,
		get,
		now: Date.parse(one.now),
		signal: AbortSignal.any([]),
		language: 'en',
	};
	for await (const item of source.ask(one.asked, context)) items.push(item);

	return items;
};

/** What the store would refuse, or a reader could not check. */
const refused = (item: Item, now: number): string | null => {
	if (item.is === 'remark')
		return remarkCodes.includes(item.code) && (item.detail?.length ?? 0) <= 200 ? null : 'remark';
	const url = URL.parse(item.evidence.url ?? 'https://none.example');
	if (!url || !/^https?:$/u.test(url.protocol) || url.username !== '' || url.password !== '') return 'address';
	if (item.is === 'handle') return isHandle(item.handle) ? null : 'handle';
	if (item.is === 'event' && item.at > now) return 'to come';

	const kept = fact({
		subject: 'x',
		source: 'source:x',
		seenAt: now,
		evidence: item.evidence,
		...(item.is === 'event'
			? {field: 'event', value: item.title, event: item.event, at: item.at, key: item.key}
			: {field: item.field, value: item.value}),
	});
	if (!factSchema.safeParse(kept).success) return 'shape';

	return /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(`${kept.value}${kept.evidence.quote}`) ? 'unseen characters' : null;
};

const hostile = fc.oneof(
	fc.constantFrom<unknown>(
		null,
		'',
		0,
		-1,
		9e15,
		[],
		{},
		true,
		'\u202e\u0000',
		'javascript:alert(1)',
		'https://u:p@x.example',
	),
	fc.constantFrom<unknown>(
		'x'.repeat(70_000),
		'<p>'.repeat(20_000),
		'&#x'.repeat(20_000),
		'a.'.repeat(20_000),
		' ,-'.repeat(20_000),
	),
	fc.string(),
	fc.jsonValue({maxDepth: 2}),
);

/** The same value with one part of it replaced; `path` says which, by turns of its keys. */
const spoilt = (value: unknown, path: readonly number[], by: unknown): unknown => {
	const [turn, ...rest] = path;
	if (turn === undefined || value === null || typeof value !== 'object') return by;

	const keys = Object.keys(value);
	const key = keys[turn % Math.max(1, keys.length)];
	if (key === undefined) return by;

	const copy = Array.isArray(value) ? [...value] : {...value};
	(copy as Record<string, unknown>)[key] = spoilt((value as Record<string, unknown>)[key], rest, by);
	return copy;
};

describe.each(ours.map(source => [source.id, source] as const))('%s', (id, source) => {
	const cases = casesOf(id).filter(({replies}) => replies.length > 0);

	test('is never thrown off by a reply, and says only what can be kept', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...cases),
				fc.array(fc.nat(20), {maxLength: 6}),
				hostile,
				async (one, path, by) => {
					const get: Get = async ({url}) => {
						const found = one.replies.find(reply => reply.url === url);
						const body = spoilt(found?.body, path, by);
						return replyOf(url, typeof body === 'string' ? body : JSON.stringify(body ?? null), found?.status);
					};
					for (const item of await ask(source, one, get))
						expect(refused(item, Date.parse(one.now)), JSON.stringify(item)).toBeNull();
				},
			),
			{numRuns: 150},
		);
	});

	test.each(troubles.map(trouble => [trouble] as const))('lets %s through, or says so', async trouble => {
		for (const one of cases) {
			const thrown = new NetTrouble(trouble, {status: 500});
			const said = await ask(source, one, () => Promise.reject(thrown)).catch((error: unknown) => error);
			expect(said === thrown || (Array.isArray(said) && said.length > 0 && said.every(({is}) => is === 'remark'))).toBe(
				true,
			);
		}
	});
});

test.each([
	['bluesky', 'failed', null, 'nothing'],
	['stack-exchange', 'failed', 'throttle_violation', 'slow-down'],
	['stack-exchange', 'failed', null, 'nothing'],
] as const)('%s says by a 400 %s (%s): %s', async (id, trouble: Trouble, detail, code) => {
	const source = ours.find(one => one.id === id);
	const [one] = casesOf(id);
	if (!source || !one) throw new Error(`There is no ${id}.`);

	const items = await ask(source, one, () => Promise.reject(new NetTrouble(trouble, {status: 400, detail})));
	expect(items).toEqual([expect.objectContaining({is: 'remark', code})]);
});
