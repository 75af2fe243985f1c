// The mirror of an address book: what changed in it since the last time, so that looking at a page asks nobody (RFC 6578).
import {NetTrouble} from '@/lib/net/trouble';
import type {Card} from './card';
import {type Dav, type Resource, xml} from './dav';

export type Changes = {
	/** Where to go on from next time. */
	token: string;
	/** Cards that are new or other than before. */
	changed: (Card & {etag: string | null})[];
	/** Addresses of cards that are no more. */
	gone: string[];
	/** `changed` is the whole book: what is not in it is gone. */
	full: boolean;
};

const big = {sends: ['nothing'] as const, most: 20_000_000, fresh: 0};
const props = '<d:prop><d:getetag/><c:address-data/></d:prop>';

/** What a server says of a token that it does not hold any more. */
const outdated = (problem: unknown): boolean =>
	problem instanceof NetTrouble &&
	[400, 403, 409, 410, 412].includes(problem.status) &&
	problem.trouble !== 'slow-down';

/** Cards that an answer names without their text are asked for by name. */
const texts = async (dav: Dav, book: string, named: readonly Resource[]): Promise<Changes['changed']> => {
	const cards: Changes['changed'] = [];
	const add = ({url, text}: Resource) => {
		const card = text('address-data');
		if (card) cards.push({url, text: card, etag: text('getetag')});
	};
	for (const one of named) add(one);
	const bare = named.filter(one => !one.text('address-data'));
	for (let at = 0; at < bare.length; at += 100) {
		const hrefs = bare.slice(at, at + 100).map(({url}) => `<d:href>${xml(new URL(url).pathname)}</d:href>`);
		const body = `<c:addressbook-multiget>${props}${hrefs.join('')}</c:addressbook-multiget>`;
		const answer = await dav('REPORT', book, '1', body, big);
		for (const one of answer?.resources ?? []) add(one); // Missing where the book is gone
	}
	return cards;
};

const since = async (dav: Dav, book: string, from: string): Promise<Changes | null> => {
	const changes: Changes = {token: from, changed: [], gone: [], full: from === ''};
	// A server may give a long list in parts, and says 507 of the book itself in all but the last.
	for (let round = 0; round < 100; round += 1) {
		const body = `<d:sync-collection><d:sync-token>${xml(changes.token)}</d:sync-token><d:sync-level>1</d:sync-level>${props}</d:sync-collection>`;
		const answer = await dav('REPORT', book, '0', body, big);
		if (!answer) return null;
		if (!answer.syncToken) throw new NetTrouble('unreadable', {detail: 'sync-token'});

		const cards = answer.resources.filter(({url}) => url !== book);
		changes.gone.push(...cards.filter(({status}) => status === 404).map(({url}) => url));
		changes.changed.push(
			...(await texts(
				dav,
				book,
				cards.filter(({status}) => status < 300),
			)),
		);
		const more = answer.resources.some(({status}) => status === 507) && answer.syncToken !== changes.token;
		changes.token = answer.syncToken;
		if (!more) return changes;
	}
	return changes;
};

/**
 * What changed in a book since `token`; the whole book where there is none, or where the server holds it no more. Null where the
 * book is gone. Throws `NetTrouble` where it cannot be asked: then nothing is known, and nothing has gone.
 */
export const changesOf = async (dav: Dav, book: string, token: string | null): Promise<Changes | null> => {
	if (!token) return since(dav, book, '');

	try {
		return await since(dav, book, token);
	} catch (problem) {
		if (!outdated(problem)) throw problem;

		return since(dav, book, '');
	}
};
