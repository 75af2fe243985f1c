// A mirror brought up to date: taken over whole, then by what changed; where the server cannot say that, its own search is used.
import {expect, test} from 'vitest';
import {NetTrouble} from '@/lib/net/trouble';
import type {Dav} from './dav';
import {among, mirrored} from './mirrored';

const book = 'https://dav.example/rep/book/';
const shelfOf = () => {
	const rows = new Map<string, {text: string; at: number}>();
	let now = 0;
	return {
		at: (moment: number) => {
			now = moment;
		},
		shelf: {
			read: async (name: string) => rows.get(name) ?? null, // Missing at the first time
			write: async (name: string, text: string) => void rows.set(name, {text, at: now}),
		},
	};
};
const minute = 60_000;
const now = 1_000 * minute;

test('a server that cannot say what changed is searched, and not asked for changes again the same day', async () => {
	const {at, shelf} = shelfOf();
	let asked = 0;
	const dav: Dav = async () => {
		asked += 1;
		throw new NetTrouble('failed', {status: 501});
	};
	at(now);
	expect(await mirrored(dav, book, shelf, now)).toBeNull();
	expect(await mirrored(dav, book, shelf, now + 60 * minute)).toBeNull();
	expect(asked).toBe(1);
	expect(await mirrored(dav, book, shelf, now + 25 * 60 * minute)).toBeNull();
	expect(asked).toBe(2);
});

test('a server that is not there is trouble and empties nothing; a shelf that cannot be read is filled anew', async () => {
	const {at, shelf} = shelfOf();
	at(now);
	await shelf.write(book, JSON.stringify({token: 't', cards: {[`${book}a.vcf`]: 'BEGIN'}}));
	const away: Dav = async () => {
		throw new NetTrouble('unreachable');
	};
	expect(await mirrored(away, book, shelf, now + minute)).toHaveLength(1);
	await expect(mirrored(away, book, shelf, now + 20 * minute)).rejects.toMatchObject({trouble: 'unreachable'});
	expect(await mirrored(away, book, shelf, now + minute)).toHaveLength(1);
	await shelf.write(book, '{');
	await expect(mirrored(away, book, shelf, now + 20 * minute)).rejects.toMatchObject({trouble: 'unreachable'});
});

test('a word that is folded over two lines stands in its card', () => {
	const cards = [
		{url: 'a', text: 'EMAIL:dora.kestrel@cel\r\n ls.example'},
		{url: 'b', text: 'EMAIL:bo@x.example'},
	];
	expect(among(cards, ['Dora.Kestrel@cells.example']).map(({url}) => url)).toEqual(['a']);
});
