// Pages that are about nobody by their address: no fixture of anybody may lie there, because nothing of ours would look at it.
import {expect, test} from 'vitest';
import {nobodyOn} from '@/lib/sites/hosts';
import {caseNames, fixture, siteIds} from './fixtures';

const patterns = Object.values(nobodyOn).flat();

/** A match pattern of the browser's as an expression: stars stand for anything, a star before the host for the host as well. */
const expression = (pattern: string): RegExp =>
	new RegExp(
		`^${pattern
			.replace(/[.+?^${}()|[\]\\]/gu, '\\$&')
			.replace('*\\.', '(?:[^/]+\\.)?')
			.replace(/(?<!\])\*/gu, '.*')}$`,
		'u',
	);

const cases = siteIds.flatMap(site => caseNames(site).map(name => fixture(site, name)));

test('somebody waits on some of them', () => {
	expect(patterns.length).toBeGreaterThan(0);
	expect(cases.filter(({url}) => patterns.some(pattern => expression(pattern).test(url)))).not.toEqual([]);
});

test.each(patterns)('%s is about nobody', pattern => {
	const there = cases.filter(({url}) => expression(pattern).test(url));
	for (const {site, name, expect: told} of there)
		expect(
			told.sightings.filter(({role}) => role !== 'self'),
			`${site}/${name} is read there`,
		).toEqual([]);
});
