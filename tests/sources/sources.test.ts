// Every source on its recorded replies: it says what the case says and no more, asks only whom it declares, and sends only what it says.
import {describe, expect, test} from 'vitest';
import type {Request} from '@/lib/net/types';
import {sources} from '@/lib/sources';
import type {Item, NamedSource} from '@/lib/sources/define';
import {type Case, casesOf, recordedGet, sourceFolders} from './recorded';

const answer = async (source: NamedSource, one: Case): Promise<{items: Item[]; asked: Request[]}> => {
	const asked: Request[] = [];
	const context = {
		config: (one.config ?? {}) as never,
		secret: (name: string) => one.secrets?.[name] ?? null,
		get: recordedGet(source, one, asked),
		now: Date.parse(one.now),
		signal: new AbortController().signal,
		language: 'en',
	};
	const items: Item[] = [];
	for await (const item of source.ask(one.asked, context)) items.push(item);
	return {items, asked};
};

test('every folder of replies belongs to a source', () => {
	for (const folder of sourceFolders())
		expect(
			sources.map(({id}) => id),
			`tests/fixtures/sources/${folder} is nobody's`,
		).toContain(folder);
});

describe.each(sources.map(source => [source.id, source] as const))('%s', (id, source) => {
	const cases = casesOf(id);

	test('is one that may be built in', () => {
		expect(cases.length, `Write tests/fixtures/sources/${id}/<case>.json.`).toBeGreaterThan(0);
		expect(source.discloses.to.length, 'Say to whom it sends.').toBeGreaterThan(0);
		for (const {secret, name} of source.settings)
			if (secret)
				expect(JSON.stringify(source.origins({} as never) ?? []), 'A secret is no part of a host.').not.toContain(name);
	});

	test.each(cases.map(one => [`${one.file}: ${one.story}`, one] as const))('%s', async (_, one) => {
		if (one.config !== undefined)
			expect(source.config.safeParse(one.config).success, 'The case has a configuration that the source refuses.').toBe(
				true,
			);
		const {items, asked} = await answer(source, one);
		expect(items).toEqual(one.items);

		for (const {sends, url, headers} of asked) {
			for (const what of sends)
				expect([...source.discloses.sends, 'nothing'], `${url} sends ${what} and nobody was told.`).toContain(what);
			for (const [name, secret] of Object.entries(one.secrets ?? {}))
				expect(url, `${name} stands in an address.`).not.toContain(secret);
			for (const name of Object.keys(headers ?? {}))
				expect(name.toLowerCase(), 'No cookie is ever set by hand.').not.toBe('cookie');
		}
		for (const item of items) {
			if (item.is === 'fact') expect(source.adds.fields).toContain(item.field);
			if (item.is === 'event') expect(source.adds.events).toContain(item.event);
			if (item.is === 'handle') expect(source.adds.handles).toContain(item.handle.slice(0, item.handle.indexOf(':')));
			if (item.is === 'event')
				expect(item.at, 'An event is not in the future.').toBeLessThanOrEqual(Date.parse(one.now));
		}
	});
});
