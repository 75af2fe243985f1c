// Signing in without a server of ours, against a service that holds to the contract: PKCE by RFC 7636, a code for one use, tokens that end.
import {createHash} from 'node:crypto';
import {beforeEach, expect, test} from 'vitest';
import {begin, cameBack, exchange, type SignIn} from '@/lib/sources/own/pkce';
import {renewing} from '@/lib/sources/own/signed-in';
import salesforce from '@/lib/sources/salesforce';
import {answer, type Logged, serverOf} from '../net/server';
import {wayOut} from '../net/way';
import {randomOf} from '../tools/counts';

/** What the service gave out so far, and which access token it takes. */
type Desk = {
	codes: Map<string, {challenge: string; redirect: string; client: string}>;
	access: string;
	refresh: string;
	renewed: number;
};
let desk: Desk;
beforeEach(() => {
	desk = {codes: new Map(), access: 'first-access', refresh: 'first-refresh', renewed: 0};
});

const service = () =>
	serverOf(({url, method, body, headers}: Logged, response) => {
		const {pathname, searchParams: asked} = new URL(url, 'http://service.example');
		const say = (status: number, said: unknown) =>
			answer(status, {'content-type': 'application/json'}, JSON.stringify(said));
		const reply = (status: number, said: unknown) => say(status, said)({url, method, body, headers}, response);
		if (pathname === '/authorize') {
			if (asked.get('code_challenge_method') !== 'S256' || asked.get('response_type') !== 'code')
				return reply(400, {error: 'invalid_request'});
			const code = `code-${desk.codes.size}`;
			const [challenge, redirect, client] = ['code_challenge', 'redirect_uri', 'client_id'].map(
				name => asked.get(name) ?? '',
			);
			desk.codes.set(code, {challenge: challenge!, redirect: redirect!, client: client!}); // Present: three were asked for
			return response
				.writeHead(302, {location: `${redirect}?${new URLSearchParams({code, state: asked.get('state') ?? ''})}`})
				.end();
		}
		if (pathname === '/token') {
			const said = new URLSearchParams(body);
			if (
				headers['content-type'] !== 'application/x-www-form-urlencoded' ||
				method !== 'POST' ||
				said.has('client_secret')
			)
				return reply(400, {error: 'invalid_request'});
			if (said.get('grant_type') === 'refresh_token') {
				if (said.get('refresh_token') !== desk.refresh) return reply(400, {error: 'invalid_grant'});
				desk.renewed += 1;
				desk.access = `access-${desk.renewed}`;
				return reply(200, {access_token: desk.access});
			}
			const given = desk.codes.get(said.get('code') ?? '');
			desk.codes.delete(said.get('code') ?? '');
			const proven = createHash('sha256')
				.update(said.get('code_verifier') ?? '')
				.digest('base64url');
			if (
				proven !== given?.challenge ||
				said.get('redirect_uri') !== given.redirect ||
				said.get('client_id') !== given.client
			)
				return reply(400, {error: 'invalid_grant'});
			return reply(200, {access_token: desk.access, refresh_token: desk.refresh});
		}
		return reply(headers.authorization === `Bearer ${desk.access}` ? 200 : 401, {error: 'INVALID_SESSION_ID'});
	});

const random = () => {
	const next = randomOf();
	return Uint8Array.from({length: 64}, () => Math.floor(next() * 256));
};
const signInAt = (at: (path: string) => string): SignIn => ({
	...{authorize: at('/authorize'), token: at('/token'), redirect: 'https://acme.example/success'},
	...{client: 'client-of-acme', scope: 'api refresh_token'},
});

test('a code is changed for tokens by whoever began, once, and by nobody else', async () => {
	const {at, log} = await service();
	const {getFor, ledger} = await wayOut();
	const get = getFor(
		{id: 'salesforce', origins: ['http://127.0.0.1/*'], pace: {every: 0}, keeps: {fresh: 0, nothing: 0}},
		{reason: 'try'},
	);
	const {pending, url} = await begin(signInAt(at), random());
	const address = (await fetch(url, {redirect: 'manual'})).headers.get('location')!; // Present: it sends one on
	const came = cameBack(address, pending) as {code: string};
	expect(came.code).toBe('code-0');

	expect(cameBack(address.replace(/state=[^&]+/u, 'state=of-somebody-else'), pending)).toEqual({refused: 'state'});
	expect(cameBack('https://acme.example/success?error=access_denied&state='.concat(pending.state), pending)).toEqual({
		refused: 'access_denied',
	});
	expect(cameBack('https://evil.example/success?code=1', pending)).toBeNull();
	expect(cameBack('https://acme.example/other?code=1', pending)).toBeNull();

	const other = await begin(signInAt(at), random().reverse());
	await expect(exchange(get, other.pending, came.code)).rejects.toMatchObject({
		trouble: 'failed',
		detail: 'invalid_grant',
	});
	// That spent the code.
	const again = cameBack((await fetch(url, {redirect: 'manual'})).headers.get('location')!, pending) as {code: string}; // Present: as above
	expect(await exchange(get, pending, again.code)).toEqual({access: 'first-access', refresh: 'first-refresh'});
	await expect(exchange(get, pending, again.code)).rejects.toMatchObject({detail: 'invalid_grant'});
	for (const {url: asked} of log) expect(asked).not.toContain(pending.verifier);
	expect(JSON.stringify(await ledger())).not.toMatch(/code-0|verifier=|first-/u);
});

test('an access token that ended is changed once, by however many find out, and the new one is kept', async () => {
	const {at, log} = await service();
	const {getFor} = await wayOut();
	const secrets: Record<string, string> = {token: 'ended-long-ago', refresh: 'first-refresh'};
	const get = getFor(
		{
			id: 'salesforce',
			origins: ['http://127.0.0.1/*'],
			pace: {every: 0},
			keeps: {fresh: 0, nothing: 0},
			secrets: Object.values(secrets),
		},
		{reason: 'page'},
	);
	const keep = async (name: string, value: string) => {
		secrets[name] = value;
	};
	const ask = renewing({get, secret: name => secrets[name] ?? null, keep}, signInAt(at));
	const replies = await Promise.all([1, 2, 3].map(n => ask({url: at(`/query?${n}`), sends: ['nothing']})));
	expect(replies.map(({status}) => status)).toEqual([200, 200, 200]);
	expect(desk.renewed).toBe(1);
	expect(secrets.token).toBe('access-1');
	for (const {url} of log) expect(url).not.toMatch(/refresh|access-|ended/u);

	desk.refresh = 'revoked';
	desk.access = 'other';
	const later = renewing({get, secret: name => secrets[name] ?? null, keep}, signInAt(at));
	await expect(later({url: at('/query'), sends: ['nothing']})).rejects.toMatchObject({
		trouble: 'needs-key',
		detail: 'invalid_grant',
	});
	const byHand = renewing({get, secret: name => (name === 'token' ? 'x' : null), keep}, null);
	await expect(byHand({url: at('/query'), sends: ['nothing']})).rejects.toMatchObject({
		trouble: 'needs-key',
		status: 401,
	});
});

test('Salesforce is signed in to at the rep’s own host, and comes back to a page of its own', () => {
	const config = {host: 'acme.my.salesforce.com', client: '3MVG9abcdefghij'};
	expect(salesforce.signIn?.(config)).toEqual({
		authorize: 'https://acme.my.salesforce.com/services/oauth2/authorize',
		token: 'https://acme.my.salesforce.com/services/oauth2/token',
		redirect: 'https://acme.my.salesforce.com/services/oauth2/success',
		client: config.client,
		scope: 'api refresh_token',
	});
	expect(salesforce.signIn?.({host: config.host})).toBeNull();
});
