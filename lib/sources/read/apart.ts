// Requests of which one may fail without the others: what came, or a remark in its place.
import {NetTrouble} from '@/lib/net/trouble';
import type {Get, Reply, Request} from '@/lib/net/types';
import type {Item} from '../define';
import {remark} from './say';

/**
 * The reply, or a remark that there is none from this host. Throws what concerns every request: that all is switched off, or that
 * the browser does not grant the host.
 */
export const apart = async (get: Get, request: Request): Promise<Reply | Item> => {
	try {
		return await get(request);
	} catch (error) {
		if (!(error instanceof NetTrouble) || error.trouble === 'closed' || error.trouble === 'not-granted') throw error;

		const same = (['slow-down', 'needs-key', 'unreadable'] as const).find(code => code === error.trouble);
		return remark(same ?? 'unreachable', new URL(request.url).host);
	}
};
