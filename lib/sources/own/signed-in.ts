// Signed in: requests with an access token that ends after a while, and is then changed for another by the one that lasts.
import {NetTrouble} from '@/lib/net/trouble';
import type {Get} from '@/lib/net/types';
import type {Context} from '../define';
import {bearer, secretOf} from './key';
import {renew, type SignIn} from './pkce';

const hasEnded = (problem: unknown): boolean =>
	problem instanceof NetTrouble && problem.trouble === 'needs-key' && problem.status === 401;

/** Adds the access token to each request; where the service knows it no more, asks once for another and keeps that. */
export const renewing = (context: Pick<Context, 'get' | 'secret' | 'keep'>, signIn: SignIn | null): Get => {
	const {get, secret, keep} = context;
	let token = secretOf(context, 'token');
	let renewal: Promise<string> | null = null;
	const renewed = async (refresh: string, at: SignIn): Promise<string> => {
		const {access, refresh: next} = await renew(get, at, refresh).catch((problem: unknown) => {
			// What lasted has ended too: the rep signs in again.
			if (problem instanceof NetTrouble && problem.status === 400)
				throw new NetTrouble('needs-key', {status: 401, detail: problem.detail});
			throw problem;
		});
		await keep?.('token', access); // Missing where nothing is kept: in a test of a source
		if (next) await keep?.('refresh', next); // Missing as above
		return access;
	};

	return async request => {
		const ask = () => get({...request, headers: {...request.headers, ...bearer(token)}});
		const before = token;
		try {
			return await ask();
		} catch (problem) {
			const refresh = secret('refresh');
			if (!refresh || !signIn || !hasEnded(problem)) throw problem;

			// Several may find out at once: it is changed once.
			if (token === before) renewal ??= renewed(refresh, signIn);
			token = (await renewal) ?? token; // Missing where another one has changed it already
			return ask();
		}
	};
};
