// What is new comes in at the top of a stream, what went is gone, and what the rep scrolled to stays where it is.
import {expect, test, vi} from 'vitest';
import type {Noticed} from '@/lib/domain/noticed';
import {type Stream, withMore, withNewest} from './stream';
import {rowHeight, windowOf} from './window';

vi.mock('../ask', () => ({ask: vi.fn()}));
vi.mock('webextension-polyfill', () => ({default: {}}));

const item = (at: number): Noticed => ({id: `signal:${at}`, at}) as Noticed;
const items = (from: number, count: number) => Array.from({length: count}, (_, n) => item(from - n));
const spot = (at: number) => ({at, id: `signal:${at}`});
const page = (from: number, count: number, more = true) => ({
	items: items(from, count),
	next: more ? spot(from - count + 1) : null,
	flaw: null,
});
const fresh: Stream = {items: [], next: null, begun: false, error: null};
const ats = (stream: Stream) => stream.items.map(({at}) => at);

const begun = withMore(withNewest(fresh, page(100, 5)), page(95, 5));

test('one that came stands on top, and nothing is lost below', () => {
	expect(ats(withNewest(begun, page(101, 5)))).toEqual([101, 100, 99, 98, 97, 96, 95, 94, 93, 92, 91]);
	expect(withNewest(begun, page(101, 5)).next).toEqual(spot(91));
});

test('one that went from the newest is gone', () => {
	const without = {...page(100, 6), items: items(100, 6).filter(({at}) => at !== 98)};
	expect(ats(withNewest(begun, without))).not.toContain(98);
	expect(ats(withNewest(begun, without))).toContain(91);
});

test('where more came than a page holds it begins anew, and where all is on one page that is all', () => {
	expect(ats(withNewest(begun, page(200, 5)))).toEqual([200, 199, 198, 197, 196]);
	expect(withNewest(begun, page(100, 3, false))).toMatchObject({next: null, items: items(100, 3)});
});

test('a page that is told again adds nothing', () => {
	expect(ats(withMore(begun, page(95, 5)))).toEqual(ats(begun));
});

test('of a hundred thousand rows those near what is seen stand in the document', () => {
	const {from, until} = windowOf(50_000 * rowHeight, 900, 100_000);
	expect(from).toBeLessThan(50_000);
	expect(until).toBeGreaterThan(50_000 + 900 / rowHeight);
	expect(until - from).toBeLessThan(30);
	expect(windowOf(0, 900, 3)).toEqual({from: 0, until: 3});
	expect(windowOf(9e9, 900, 3).until).toBe(3);
});
