// Signing in to a source: a tab at the service, a word that only we can change for tokens, and tokens that are kept as secrets.
import type {Checked, Replies} from '@/lib/messages';
import {NetTrouble} from '@/lib/net/trouble';
import {withStore} from '@/storage/open';
import {writeSecrets} from '@/storage/secrets';
import {readSettings} from '@/storage/settings';
import {broadcast} from './broadcast';
import {later} from './later';
import {getFor} from './net';
import {drop, keep, recall} from './session';
import {askerOf, configOf, originsOf} from './source-ready';
import {sourceNamed} from './source-try';

/** So long a rep may take, in milliseconds. */
const patience = 10 * 60_000;

/** Null where what it needs for that is not typed in. */
export const beginAt = async (id: string): Promise<Replies['signIn']> => {
	const [source, settings] = await Promise.all([sourceNamed(id), withStore(readSettings)]);
	const config = configOf(source, settings);
	const signIn = config === null ? null : (source.signIn?.(config as never) ?? null); // Missing where it takes keys only
	if (!signIn) return null;

	const {beginSignIn} = await later();
	const {pending, url} = await beginSignIn(signIn, crypto.getRandomValues(new Uint8Array(64)));
	await keep(`sign-in:${id}`, {pending, at: Date.now()});
	return {url, redirect: pending.redirect};
};

const refused = (outcome: Checked['outcome'], says: string | null): Checked => ({works: false, says, outcome});

/** One answer for one beginning: a second one, or one of somebody else's, is none. */
export const endAt = async (id: string, address: string): Promise<Checked> => {
	const begun = await recall(`sign-in:${id}`);
	await drop(`sign-in:${id}`);
	if (!begun || Date.now() - begun.at > patience) return refused('needs-key', null);

	const {cameBack, exchange} = await later();
	const came = cameBack(address, begun.pending);
	if (!came || 'refused' in came) return refused('needs-key', came?.refused ?? null); // Missing where it is another page

	const [source, settings] = await Promise.all([sourceNamed(id), withStore(readSettings)]);
	try {
		const get = (await getFor())(askerOf(source, originsOf(source, settings), {}), {reason: 'try'});
		const {access, refresh} = await exchange(get, begun.pending, came.code);
		await withStore(db => writeSecrets(db, id, {token: access, refresh: refresh ?? ''})); // Missing where it does not last
		broadcast(null);
		return {works: true, says: null, outcome: 'answered'};
	} catch (error) {
		return error instanceof NetTrouble ? refused(error.trouble, error.detail) : refused('unreadable', null);
	}
};
