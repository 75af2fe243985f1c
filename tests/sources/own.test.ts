// The rep's own systems: whatever they answer is read or remarked upon, and a key that was not typed in is said.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {eventKinds} from '@/lib/domain/event';
import {factSchema} from '@/lib/domain/fact';
import {isHandle} from '@/lib/domain/handle-form';
import {remarkCodes} from '@/lib/domain/remark';
import {NetTrouble} from '@/lib/net/trouble';
import type {Get} from '@/lib/net/types';
import {sources} from '@/lib/sources';
import type {Item} from '@/lib/sources/define';
import {type Case, casesOf, contextOf, recordedGet} from './recorded';

const own = sources.filter(({group}) => group === 'own').map(source => [source.id, source] as const);

/** A value within JSON put in the place of another: `path` walks down by turns. */
const bent = (value: unknown, path: readonly number[], other: unknown): unknown => {
	if (path.length === 0 || typeof value !== 'object' || value === null) return other;

	const copy = structuredClone(value) as Record<string, unknown>;
	const keys = Object.keys(copy);
	const key = keys[(path[0] ?? 0) % Math.max(1, keys.length)];
	if (key === undefined) return other;
	copy[key] = bent(copy[key], path.slice(1), other);
	return Array.isArray(value) ? Object.values(copy) : copy;
};

const anything = fc.oneof(
	fc.jsonValue(),
	fc.constantFrom(
		null,
		-1,
		1e300,
		'',
		'x'.repeat(3000),
		'<b>😀</b>'.repeat(200),
		'javascript:alert(1)',
		[],
		{},
		true,
		'\ud800',
		'2026-13-45',
	),
);

const wellFormed = (item: Item, now: number): boolean => {
	if (item.is === 'handle') return isHandle(item.handle);
	if (item.is === 'remark') return remarkCodes.includes(item.code) && (item.detail ?? '').length <= 200;
	if (item.evidence.url !== null && !/^https?:/u.test(item.evidence.url)) return false;
	if (item.is === 'event')
		return item.at <= now && item.key !== '' && eventKinds.includes(item.event) && item.title !== '';

	const {is, ...claim} = item;
	return factSchema.safeParse({...claim, id: 'x', subject: 'x', source: 'source:x', seenAt: now}).success;
};

describe.each(own)('%s', (id, source) => {
	const cases = casesOf(id);

	test('reads whatever it is answered, or says that it cannot', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...cases),
				fc.array(fc.tuple(fc.nat(), fc.array(fc.nat(20), {maxLength: 6}), anything), {minLength: 1, maxLength: 4}),
				async (one, bends) => {
					let replies = one.replies;
					for (const [which, path, other] of bends)
						replies = replies.map((reply, at) =>
							at === which % Math.max(1, replies.length) && reply.body !== undefined
								? {...reply, body: bent(reply.body, path, other)}
								: reply,
						);
					const recorded = recordedGet(source, {...one, replies}, []);
					// An answer that is bent leads on to what nobody recorded: there, nothing is found.
					const get: Get = request =>
						recorded(request).catch(problem => {
							if (problem instanceof NetTrouble) throw problem;
							return {url: request.url, status: 404, header: () => null, text: '', json: () => null};
						});
					const items: Item[] = [];
					for await (const item of source.ask(one.asked, contextOf(one, get))) items.push(item);
					expect(items.filter(item => !wellFormed(item, Date.parse(one.now)))).toEqual([]);
				},
			),
			{numRuns: 100},
		);
	}, 60_000);

	test('says of trouble what it is, and never that nothing is there', async () => {
		const full = cases.filter(one => one.replies.length > 0);
		for (const one of full) {
			const get: Get = () => Promise.reject(new NetTrouble('unreachable'));
			const ask = async () => {
				for await (const item of source.ask(one.asked, contextOf(one, get)))
					expect(item).not.toMatchObject({code: 'nothing'});
			};
			await expect(ask()).rejects.toMatchObject({trouble: 'unreachable'});
		}
	});

	test('asks nobody without the key that it needs', async () => {
		const needed = source.settings.filter(({secret, optional}) => secret && !optional);
		expect(needed.length > 0 || source.session === true, 'It needs a key, or the sign-in of the browser.').toBe(true);
		const one = cases.find(({replies}) => replies.length > 0) as Case;
		const get: Get = ({url}) => Promise.reject(new Error(`${url} was asked`));
		const context = contextOf(one, get, {secret: () => null});
		if (source.session) return;

		await expect(source.test?.(context)).rejects.toMatchObject({trouble: 'needs-key'});
		await expect(async () => {
			for await (const _ of source.ask(one.asked, context));
		}).rejects.toMatchObject({trouble: 'needs-key'});
	});
});
