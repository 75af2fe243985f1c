// What a page said of whom, and when nobody is told of it any more.
import 'fake-indexeddb/auto';
import {beforeEach, expect, test, vi} from 'vitest';
import browser, {type Runtime} from 'webextension-polyfill';
import {sighted as claim} from '@/lib/sites/define';
import {withStore} from '@/storage/open';
import {writeSettings} from '@/storage/settings';
import {midway} from '@/tests/tools/midway';
import {keep, recall} from './session';
import {sighted} from './sighted';
import {forgetWay} from './ways';

await vi.hoisted(async () => {
	const {fakeBrowser} = await import('wxt/testing/fake-browser');
	fakeBrowser.runtime.id = 'windshield';
	Object.assign(globalThis, {browser: fakeBrowser, chrome: fakeBrowser});
});

const tabId = 7;
const at = (slug: string) => `https://www.linkedin.com/in/${slug}`;
const sender = (slug: string) =>
	({id: 'x', url: at(slug), frameId: 0, tab: {id: tabId, active: true}}) as Runtime.MessageSender;
const shows = (slug: string) =>
	sighted(
		{
			url: at(slug),
			site: 'linkedin',
			sightings: [claim({role: 'subject', kind: 'person', name: slug, handles: [`linkedin:in/${slug}`]})],
		},
		sender(slug),
	);
const moves = (slug: string) => sighted({url: at(slug), site: null, sightings: null}, sender(slug));
const nameKept = async () => (await recall(`tab:${tabId}`))?.sightings?.[0]?.name ?? null; // Missing while nobody is on the page

const cleared: boolean[] = [];
beforeEach(async () => {
	await withStore(db => writeSettings(db, {places: {linkedin: 'page'}}));
	for (const set of ['setBadgeText', 'setBadgeBackgroundColor'] as const)
		vi.spyOn(browser.action, set).mockResolvedValue();
	vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('');
	cleared.length = 0;
	browser.runtime.onMessage.addListener((message: unknown) => {
		cleared.push((message as {cleared: boolean}).cleared);
		return undefined;
	});
});

test('whom the page showed before is told to nobody from the moment at which it moved on', async () => {
	await shows('ada');
	expect(await nameKept()).toBe('ada');
	const moving = moves('bo');
	expect(await nameKept()).toBeNull();
	await moving;
});

test('what was said before the page moved on, and is heard after, is kept by nobody', async () => {
	const kept = vi.spyOn(browser.storage.session, 'set');
	await Promise.all([shows('ada'), moves('bo')]);
	expect(kept).toHaveBeenCalled();
	expect(JSON.stringify(kept.mock.calls)).not.toContain('ada');
});

test('nor is what was half heard when the page moved on', async () => {
	// At each step of the hearing in its turn.
	for (let step = 1; step < 12; step += 1) {
		const written = await midway(
			step,
			() => shows('ada'),
			() => moves('bo'),
		);
		const names = written?.map(({sightings}) => sightings?.[0]?.name ?? null) ?? []; // Missing where it took fewer steps, and while nobody is on the page
		if (names.includes(null)) expect(names.slice(names.indexOf(null)), `moved on at step ${step}`).not.toContain('ada');
	}
});

test('where the word that it moved on died with the worker, the views are cleared by the next one', async () => {
	await shows('ada');
	cleared.length = 0;
	const kept = vi.spyOn(browser.storage.session, 'set');
	await shows('bo');
	expect(cleared[0]).toBe(true);
	// Whoever asks between the two is told of nobody.
	expect(JSON.stringify(kept.mock.calls[0])).toContain('"sightings":null');
	expect(await nameKept()).toBe('bo');
});

test('the sensor is answered when the panel has heard that the page moved on, and no word overtakes that', async () => {
	await shows('ada');
	const heard = Promise.withResolvers<null>();
	browser.runtime.onMessage.addListener((message: unknown) =>
		(message as {cleared: boolean}).cleared ? heard.promise : undefined,
	);
	const answered: string[] = [];
	const moving = moves('bo').then(() => answered.push('moved'));
	const showing = shows('bo').then(() => answered.push('shown'));
	await vi.waitFor(async () => expect(await nameKept()).toBe('bo'));
	expect(answered).toEqual([]);
	heard.resolve(null);
	await Promise.all([moving, showing]);
	expect(answered).toEqual(['moved', 'shown']);
});

test('where a worker died before the panel heard that the page moved on, the next one says it again', async () => {
	await moves('ada');
	forgetWay(tabId);
	cleared.length = 0;
	await shows('ada');
	expect(cleared[0]).toBe(true);
});

test('a rep who goes on to another page in front is here: the lock waits anew', async () => {
	const now = Date.now() + 600_000;
	vi.spyOn(Date, 'now').mockReturnValue(now);
	await keep('lock', {rows: '', passphrase: '', at: now - 60_000, after: 15});
	await moves('bo');
	expect((await recall('lock'))?.at).toBe(now);
});
