// Following soon: not while the rep types, and not later than a moment because they type on.
import {expect, test, vi} from 'vitest';
import type {Store} from '@/storage/database';

const followed = vi.hoisted(() => vi.fn(async () => {}));
vi.mock('./packing', () => ({follow: followed}));
vi.mock('./learning', () => ({learnAnew: async () => {}}));

const {followSoon} = await import('./follow-soon');

test('put off by each key, and no longer than three seconds in all', async () => {
	vi.useFakeTimers();
	for (let typed = 0; typed < 28; typed += 1) {
		followSoon({} as Store);
		await vi.advanceTimersByTimeAsync(100);
		expect(followed).not.toHaveBeenCalled();
	}
	for (let typed = 0; typed < 5; typed += 1) {
		followSoon({} as Store);
		await vi.advanceTimersByTimeAsync(100);
	}
	await vi.waitFor(() => expect(followed).toHaveBeenCalledTimes(1));
	vi.useRealTimers();
});
