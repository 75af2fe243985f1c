// When a backup is made, and how long one that failed is left alone.
import 'fake-indexeddb/auto';
import {expect, test, vi} from 'vitest';
import {backupState} from '@/storage/backups';
import {keep} from '@/storage/commit';
import {withStore} from '@/storage/open';
import {remember} from '@/tests/storage/people';
import {daily} from './backup-make';

await vi.hoisted(async () => {
	const {fakeBrowser} = await import('wxt/testing/fake-browser');
	fakeBrowser.runtime.id = 'windshield';
	Object.assign(globalThis, {browser: fakeBrowser, chrome: fakeBrowser});
});

const hour = 60 * 60 * 1000;

test('where it fails it is tried again an hour later, not each time the keeper wakes', async () => {
	await withStore(db => keep(db, act => remember(act, 1)));
	const now = Date.now();
	// Here is no folder to write to.
	await expect(daily(now)).rejects.toThrow();
	expect(await backupState()).toMatchObject({trouble: 'storage', failed: now});
	await daily(now + hour / 2);
	await expect(daily(now + hour)).rejects.toThrow();
});
