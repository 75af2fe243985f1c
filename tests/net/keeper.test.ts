// The keeper's way out: the browser's own grants, the rep's switch, and the one store, locked or not.
import 'fake-indexeddb/auto';
import {beforeEach, expect, test, vi} from 'vitest';
import {getFor} from '@/entrypoints/background/net';
import {ledgerOf} from '@/storage/ledger';
import {askForKey, leaveStore, stores, withStore} from '@/storage/open';
import {keysOf} from '@/storage/sealed/keys';
import {writeSettings} from '@/storage/settings';
import {testKey} from '../storage/fresh';
import {answer, serverOf} from './server';
import {asker} from './way';

const grants = await vi.hoisted(async () => {
	// The polyfill looks for a browser as it is loaded.
	const {fakeBrowser} = await import('wxt/testing/fake-browser');
	const granted = {now: true, asked: [] as unknown[]};
	const contains = async (permissions: unknown) => {
		granted.asked.push(permissions);
		return granted.now;
	};
	const browser = Object.assign(fakeBrowser, {permissions: {contains}});
	Object.assign(globalThis, {chrome: browser, browser});
	return granted;
});

const ledger = () => withStore(db => ledgerOf(db, {limit: 100}));

beforeEach(() => {
	grants.now = true;
	grants.asked = [];
});

test('asks by the browser’s grant, writes it down, and stops at the rep’s switch and at the lock', async () => {
	const {at, log} = await serverOf(answer(200, {}, 'there'));
	const get = (await getFor())(asker({pace: {every: 60}}), {reason: 'page', subject: 'ada'});
	const started = performance.now();
	for (let n = 0; n < 3; n += 1) expect((await get({url: at(`/${n}`), sends: ['domain']})).text).toBe('there');
	expect(performance.now() - started).toBeGreaterThan(115);
	expect(grants.asked[0]).toEqual({origins: ['http://127.0.0.1/*']});
	expect(await ledger()).toHaveLength(3);

	grants.now = false;
	await expect(get({url: at('/x'), sends: []})).rejects.toMatchObject({trouble: 'not-granted'});
	grants.now = true;
	await withStore(db => writeSettings(db, {airplane: true}));
	await expect(get({url: at('/x'), sends: []})).rejects.toMatchObject({trouble: 'closed'});
	await withStore(db => writeSettings(db, {airplane: false}));
	const slow = (await getFor())(asker({pace: {every: 4000}}), {reason: 'page', signal: AbortSignal.timeout(50)});
	await expect(slow({url: at('/x'), sends: []})).rejects.toMatchObject({name: 'TimeoutError'});
	expect(log).toHaveLength(3);

	const staged = await stores.stageUnder(keysOf(testKey));
	await stores.promoteUnder(staged, {salt: 'x', rounds: 1, wrapped: new Uint8Array()});
	leaveStore();
	askForKey(async () => null);
	await expect(get({url: at('/x'), sends: []})).rejects.toMatchObject({trouble: 'locked'});
	expect(log).toHaveLength(3);
	askForKey(async () => testKey);
	await get({url: at('/x'), sends: []});
	expect((await ledger()).map(({path}) => path)).toEqual(['/x']);
	leaveStore();
});
