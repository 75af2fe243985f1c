// Mirrored: an address book as it is held here, brought up to date now and then by what changed in it, so that looking at a page asks nobody.
import * as z from 'zod/mini';
import {NetTrouble} from '@/lib/net/trouble';
import type {Context} from '../define';
import type {Card} from './card';
import type {Dav} from './dav';
import {changesOf} from './mirror';

type Shelf = NonNullable<Context['shelf']>;
type Held = {token: string; cards: Record<string, string>};

const minute = 60_000;
/** So long nobody is asked what changed. */
const fresh = 15 * minute;
/** A server that cannot say what changed is not asked for that again so soon. */
const unable = 24 * 60 * minute;
/** Letters; a longer book is searched on its server. */
const most = 8_000_000;

const heldShape = z.object({token: z.string(), cards: z.record(z.string(), z.string())});
const none: Held = {token: '', cards: {}};

const heldIn = (text: string | undefined): Held => {
	try {
		return heldShape.parse(JSON.parse(text ?? '')); // Missing at the first time
	} catch {
		return none;
	}
};

const lengthOf = (cards: Record<string, string>): number =>
	Object.values(cards).reduce((sum, text) => sum + text.length, 0);

/** What the server's word makes of what is held. Null where it cannot say what changed, or holds too much. */
const brought = async (dav: Dav, book: string, held: Held): Promise<Held | null> => {
	const changes = await changesOf(dav, book, held.token || null).catch((problem: unknown) => {
		// A server that is not there says nothing of what it can.
		if (problem instanceof NetTrouble && ['failed', 'unreadable', 'too-long'].includes(problem.trouble))
			return undefined;
		throw problem;
	});
	if (changes === undefined) return null;
	if (changes === null) return none;

	const cards = changes.full ? {} : {...held.cards};
	for (const url of changes.gone) delete cards[url];
	for (const {url, text} of changes.changed) cards[url] = text;
	return lengthOf(cards) > most ? null : {token: changes.token, cards};
};

/** All cards of a book; null where it is to be searched on its server. */
export const mirrored = async (dav: Dav, book: string, shelf: Shelf, now: number): Promise<Card[] | null> => {
	const kept = await shelf.read(book);
	const age = kept ? now - kept.at : Number.POSITIVE_INFINITY; // Missing at the first time
	if (kept?.text === '' && age >= 0 && age < unable) return null;

	let held = heldIn(kept?.text);
	if (!(age >= 0 && age < fresh)) {
		const next = await brought(dav, book, held);
		await shelf.write(book, next ? JSON.stringify(next) : '');
		if (!next) return null;
		held = next;
	}
	return Object.entries(held.cards).map(([url, text]) => ({url, text}));
};

/** Cards in which one of these words stands at all: reading a card takes long, and there are many. */
export const among = (cards: readonly Card[], words: readonly string[]): Card[] => {
	const wanted = words.map(word => word.toLowerCase());

	return cards.filter(({text}) => {
		const plain = text.replace(/\r?\n[ \t]/gu, '').toLowerCase();
		return wanted.some(word => plain.includes(word));
	});
};
