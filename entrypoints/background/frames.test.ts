// Which panel is let in: the one that our sensor mounted, whichever of the two is heard first.
import {expect, test, vi} from 'vitest';
import type {Runtime} from 'webextension-polyfill';
import {expectFrame, greetFrame, liveFrames} from './frames';

await vi.hoisted(async () => {
	const {fakeBrowser} = await import('wxt/testing/fake-browser');
	fakeBrowser.runtime.id = 'windshield';
	Object.assign(globalThis, {browser: fakeBrowser, chrome: fakeBrowser});
});

const tabId = 7;
const from = (frameId: number, tab = tabId) => ({id: 'x', frameId, tab: {id: tab}}) as Runtime.MessageSender;

test('a panel whose hello comes before the word of its frame is let in once that has come', async () => {
	const greeted = greetFrame('early', from(3), 0);
	await expectFrame('early', tabId, 0);
	expect(await greeted).toBe(tabId);
	expect(await liveFrames(tabId)).toEqual([{tabId, frameId: 3}]);
});

test('a panel that nobody mounted, and one of another tab or of no frame, is let in never', async () => {
	vi.useFakeTimers();
	const forged = greetFrame('forged', from(3), 0);
	await vi.advanceTimersByTimeAsync(2500);
	expect(await forged).toBeNull();
	vi.useRealTimers();

	await expectFrame('known', tabId, 0);
	expect(await greetFrame('known', from(3, 8), 0)).toBeNull();
	expect(await greetFrame('known', from(0), 0)).toBeNull();
	expect(await greetFrame('known', from(3), 5001)).toBeNull();
	expect(await greetFrame('known', from(3), 0)).toBe(tabId);
	expect(await greetFrame('known', from(4), 0)).toBeNull();
});
