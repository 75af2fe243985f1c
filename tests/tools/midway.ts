// Midway: something happens in the middle of a piece of the keeper's work, when it has asked the session so many times.
import {vi} from 'vitest';
import browser from 'webextension-polyfill';
import type {TabReading} from '@/entrypoints/background/session';

/** Answers what was written of tabs, in its order; null where the work asked fewer times, so that nothing happened. */
export const midway = async (
	step: number,
	work: () => Promise<unknown>,
	happens: () => Promise<unknown>,
): Promise<TabReading[] | null> => {
	const {get, set} = browser.storage.session;
	const written: TabReading[] = [];
	const kept = vi.spyOn(browser.storage.session, 'set').mockImplementation(async items => {
		written.push(...(Object.values(items) as TabReading[]));
		await set.call(browser.storage.session, items);
	});
	let asked = 0;
	let happening: Promise<unknown> | null = null;
	const read = vi.spyOn(browser.storage.session, 'get').mockImplementation(async keys => {
		const answer = await get.call(browser.storage.session, keys);
		asked += 1;
		if (asked === step) happening = happens();
		return answer;
	});
	await work();
	await happening;
	// What nobody waited for is written a moment later.
	await new Promise(resolve => setTimeout(resolve, 20));
	kept.mockRestore();
	read.mockRestore();
	return happening && written;
};
