// Whom a page about nobody names is kept for that page, and never for the next.
import 'fake-indexeddb/auto';
import {beforeEach, expect, test, vi} from 'vitest';
import browser, {type Runtime} from 'webextension-polyfill';
import {withStore} from '@/storage/open';
import {writeSettings} from '@/storage/settings';
import {midway} from '@/tests/tools/midway';
import {heard} from './heard';
import {recall} from './session';
import {sighted} from './sighted';

await vi.hoisted(async () => {
	const {fakeBrowser} = await import('wxt/testing/fake-browser');
	fakeBrowser.runtime.id = 'windshield';
	Object.assign(globalThis, {browser: fakeBrowser, chrome: fakeBrowser});
});

const tabId = 7;
const at = (page: string) => `https://isobar.example/${page}`;
const sender = (page: string) =>
	({id: 'x', url: at(page), frameId: 0, tab: {id: tabId, active: true}}) as Runtime.MessageSender;
const nobody = (page: string) => sighted({url: at(page), site: 'website', sightings: []}, sender(page));
const moves = (page: string) => sighted({url: at(page), site: null, sightings: null}, sender(page));
const says = (page: string) => heard({url: at(page), text: 'Call Ada on +351 912 345 678.'}, sender(page));
const kept = async () => (await recall(`tab:${tabId}`))?.mentions ?? []; // Missing where nobody is named

beforeEach(async () => {
	await withStore(async db => {
		await writeSettings(db, {places: {other: 'page'}});
		await db.handles.put({handle: 'phone:+351912345678', subject: 'ada', source: 'rep', seenAt: 1});
	});
	for (const set of ['setBadgeText', 'setBadgeBackgroundColor'] as const)
		vi.spyOn(browser.action, set).mockResolvedValue();
	vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('');
});

test('whose number a page gives is kept for it', async () => {
	await nobody('one');
	await says('one');
	expect(await kept()).toEqual(['ada']);
});

test('not where the page moved on while it was heard, at whatever step', async () => {
	for (let step = 1; step < 6; step += 1) {
		await moves('one');
		await nobody('one');
		const written = await midway(
			step,
			() => says('one'),
			() => moves('two'),
		);
		const after = written?.slice(written.findIndex(({url}) => url === at('two'))) ?? []; // Missing where it took fewer steps
		expect(
			after.some(({mentions}) => mentions?.includes('ada')),
			`moved on at step ${step}`,
		).toBe(false); // Missing where nobody is named
	}
});
