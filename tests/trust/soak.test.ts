// The soak: pages, edits and kills at random for a while. Nobody wrong, nothing lost.
import {expect, test} from 'vitest';
import {soak} from '@/scripts/soak/day';
import {hourly} from '@/scripts/soak/slope';
import {count, seed} from '../tools/counts';
import {type Log, stops, strangersIn} from '../tools/hopping';
import {built} from './rig';

const minutes = count(0.3, 30);

test(`${minutes} minutes of pages, edits and kills`, {timeout: 60_000 + minutes * 90_000, retry: 0}, async () => {
	const told: string[] = [];
	const day = await soak(minutes, seed(), built.chromium, line => told.push(line), new AbortController().signal);
	console.info(`${told.at(-1)}; by the hour ${JSON.stringify(day.grows)}`);
	expect(day.wrong).toEqual([]);
	expect(day.lost).toEqual([]);
	// Were nothing walked, written or killed, this would show nothing.
	expect(Math.min(day.hops / 20, day.edits / 5, day.kills)).toBeGreaterThanOrEqual(1);
});

test('a name on the page of another counts where it could be seen, and not where it was hidden all the while', () => {
	const [one, other] = ['Ada Quill', 'Loomfen'].map(name => stops.find(stop => stop.name === name));
	const urls: Log = [
		[0, one!.url],
		[100, other!.url],
	];
	const names: Log = [
		[0, ''],
		[150, one!.name!],
		[250, ''],
	];
	expect(strangersIn(urls, names).wrong).toHaveLength(1);
	const hidden = (until: number): Log => [
		[0, 'shown'],
		[90, 'hidden'],
		[until, 'shown'],
	];
	expect(strangersIn(urls, names, hidden(300)).wrong).toEqual([]);
	expect(strangersIn(urls, names, hidden(240)).wrong).toHaveLength(1);
});

test('a slope is per hour, and one sample in the middle of some work does not move it', () => {
	const minute = 60_000;
	const steady = [0, 1, 2, 3, 4, 5, 6].map(n => ({at: n * minute, value: 100 + n}));
	expect(hourly(steady)).toBe(60);
	expect(hourly(steady.with(3, {at: 3 * minute, value: 9000}))).toBe(60);
	expect(hourly(steady.slice(0, 2))).toBeNull();
});
