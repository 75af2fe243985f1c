// PKCE: signing in to a service without a server of ours and without a secret in the extension (RFC 7636).
import * as z from 'zod/mini';
import type {Get} from '@/lib/net/types';
import {answer, sure} from './answer';

/** Where a rep signs in, and where the browser's word for it is changed for tokens; by the configuration. */
export type SignIn = {authorize: string; token: string; redirect: string; client: string; scope: string};

/** What is kept while the rep signs in. `state`: comes back unchanged, or the answer is somebody else's. */
export type Pending = SignIn & {verifier: string; state: string};

export type Tokens = {access: string; refresh: string | null};

const shape = z.object({
	access_token: z.string().check(z.minLength(1), z.maxLength(4000)),
	refresh_token: z.optional(z.string().check(z.maxLength(4000))),
});

const plain = (bytes: Uint8Array): string =>
	btoa(String.fromCharCode(...bytes))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replace(/=+$/u, '');

export const challengeOf = async (verifier: string): Promise<string> =>
	plain(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));

/** `random`: 64 bytes that nobody can guess. */
export const begin = async (signIn: SignIn, random: Uint8Array): Promise<{pending: Pending; url: string}> => {
	const pending = {...signIn, verifier: plain(random.subarray(0, 40)), state: plain(random.subarray(40))};
	const query = new URLSearchParams({
		response_type: 'code',
		client_id: signIn.client,
		redirect_uri: signIn.redirect,
		scope: signIn.scope,
		state: pending.state,
		code_challenge: await challengeOf(pending.verifier),
		code_challenge_method: 'S256',
	});

	return {pending, url: `${signIn.authorize}?${query}`};
};

/** What an address that the rep's tab came to says; null while it is another page. */
export const cameBack = (
	address: string,
	{redirect, state}: Pick<Pending, 'redirect' | 'state'>,
): {code: string} | {refused: string} | null => {
	const [url, wanted] = [URL.parse(address), new URL(redirect)];
	if (url?.origin !== wanted.origin || url.pathname !== wanted.pathname) return null; // Missing where it is no address

	const said = (name: string) => url.searchParams.get(name);
	if (said('state') !== state) return {refused: 'state'};
	const code = said('code');
	return code ? {code} : {refused: (said('error') ?? 'code').slice(0, 100)};
};

const change = async (get: Get, url: string, fields: Record<string, string>): Promise<Tokens> => {
	const said = await sure(
		answer(
			get,
			{
				url,
				method: 'POST',
				headers: {'content-type': 'application/x-www-form-urlencoded'},
				body: `${new URLSearchParams(fields)}`,
				secret: true,
				sends: ['nothing'],
			},
			shape,
		),
	);
	return {access: said.access_token, refresh: said.refresh_token ?? null}; // Missing where it goes on with the one before
};

export const exchange = (get: Get, {token, client, redirect, verifier}: Pending, code: string): Promise<Tokens> =>
	change(get, token, {
		grant_type: 'authorization_code',
		code,
		client_id: client,
		redirect_uri: redirect,
		code_verifier: verifier,
	});

/** Another access token for the one that has ended. */
export const renew = (get: Get, {token, client}: SignIn, refresh: string): Promise<Tokens> =>
	change(get, token, {grant_type: 'refresh_token', refresh_token: refresh, client_id: client});
