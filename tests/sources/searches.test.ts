// Every source that searches, on its recorded replies: the texts that the case says and no more, of the last month, with addresses that open.
import {describe, expect, test} from 'vitest';
import {isHandle} from '@/lib/domain/handle-form';
import {NetTrouble} from '@/lib/net/trouble';
import type {Request} from '@/lib/net/types';
import {sources} from '@/lib/sources';
import type {NamedSource, Posted} from '@/lib/sources/define';
import {contextOf, recordedGet, type SearchCase, searchesOf, sourceFolders} from './recorded';

const found = async (source: NamedSource, one: SearchCase) => {
	const asked: Request[] = [];
	const texts: Posted[] = [];
	let trouble: string | null = null;
	try {
		for await (const text of source.search?.(one.words, contextOf(one, recordedGet(source, one, asked))) ?? []) // Missing in a source that does not search
			texts.push(text);
	} catch (error) {
		if (!(error instanceof NetTrouble)) throw error;
		trouble = error.trouble;
	}
	return {texts, asked, trouble};
};

const searching = sources.filter(({search}) => search);

test('a search without a source that searches belongs to nobody', () => {
	const ids = searching.map(({id}) => id);
	expect(ids.length).toBeGreaterThan(4);
	for (const folder of sourceFolders())
		if (searchesOf(folder).length > 0) expect(ids, `${folder} does not search.`).toContain(folder);
});

describe.each(searching.map(source => [source.id, source] as const))('%s', (id, source) => {
	const cases = searchesOf(id);

	test('has a search to be tried on', () => {
		expect(cases.length, `Write tests/fixtures/sources/${id}/<case>.search.json.`).toBeGreaterThan(0);
	});

	test.each(cases.map(one => [`${one.file}: ${one.story}`, one] as const))('%s', async (_, one) => {
		const {texts, asked, trouble} = await found(source, one);
		expect(texts).toEqual(one.texts);
		expect(trouble).toBe(one.fails ?? null); // Missing where it goes well

		for (const {sends, url} of asked) {
			for (const what of sends) expect([...source.discloses.sends, 'nothing'], url).toContain(what);
			for (const secret of Object.values(one.secrets ?? {})) expect(url).not.toContain(secret); // Missing where it needs none
		}
		for (const {url, at, title, text, handle} of texts) {
			expect(new URL(url).protocol).toMatch(/^https?:$/u);
			expect(at).toBeLessThanOrEqual(Date.parse(one.now));
			expect(at).toBeGreaterThan(Date.parse(one.now) - 32 * 24 * 3600_000);
			expect(`${title}${text}`).not.toBe('');
			if (handle !== null) expect(isHandle(handle), handle).toBe(true);
		}
	});
});
