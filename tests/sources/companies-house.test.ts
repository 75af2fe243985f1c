// Companies House: the request that tells whether the rep's key works.
import {expect, test} from 'vitest';
import type {Request} from '@/lib/net/types';
import source from '@/lib/sources/companies-house';

test('a key that works is told by the number of companies, and stands in a header only', async () => {
	const asked: Request[] = [];
	const said = await source.test?.({
		config: {},
		secret: () => 'k-1',
		now: 0,
		signal: new AbortController().signal,
		language: 'en',
		get: async request => {
			asked.push(request);
			return {
				url: request.url,
				status: 200,
				header: () => null,
				text: '',
				json: () => ({total_results: 4812, items: []}),
			};
		},
	});
	expect(said).toBe('4812 companies');
	expect(asked.map(({url}) => url).join()).not.toContain('k-1');
	expect(asked[0]?.headers?.Authorization).toBe(`Basic ${btoa('k-1:')}`);
});
