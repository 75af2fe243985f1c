// Finding: whoever has all the words that were typed is found, the best first, and nobody else.
import {expect, test} from 'vitest';
import type {Entry} from '@/lib/find/entry';
import {countOf, idAt} from '@/lib/find/ids';
import {merge} from '@/lib/find/merge';
import {pack} from '@/lib/find/pack';
import {search, searched} from '@/lib/find/search';
import type {Packed} from '@/lib/find/segment';
import {termsOf} from '@/lib/find/terms';
import {count, randomOf} from '../tools/counts';
import {entry, found, type Known, now} from './people';

const ada: Known = {
	id: '3b241101-e2bb-4255-8caf-4136c566a962',
	name: 'Ada Lovelace',
	company: 'Analytical Engines Ltd',
	emails: ['ada.king@engines.example'],
	domains: ['engines.example'],
	phones: ['+44 20 7946 0958'],
	tags: ['Champion'],
	notes: ['Prefers a call before any written offer; asked about the Jacquard cards.'],
};
const muller: Known = {id: 'm', name: 'Jürgen Müller-Lüdenscheidt', company: 'Groß & Söhne GmbH'};
const lodz: Known = {id: 'l', name: 'Zofia Nowak', company: 'Łódź Metal sp. z o.o.'};
const ivanov: Known = {id: 'i', name: 'Пётр Иванов', company: 'Фабрика Хвиля'};
const papas: Known = {id: 'p', name: 'Γιώργος Παπαδόπουλος'};
const all = [ada, muller, lodz, ivanov, papas, {id: 'x', name: 'Bob Marley', company: 'Other Things Inc'}];

test.each([
	['ada', ada],
	['lovelace ada', ada],
	['ada love', ada],
	['LOVE', ada],
	['analytical', ada],
	['ada engines', ada],
	['engines.ex', ada],
	['ada.king@engines.example', ada],
	['ada.king@eng', ada],
	['king', ada],
	['+44 20 7946', ada],
	['020 7946 0958', ada],
	['champ', ada],
	['jacquard', ada],
	['ada jacquard cards call', ada],
	['muller', muller],
	['Mueller', muller],
	['müller-lüd', muller],
	['gross soehne', muller],
	['lodz', lodz],
	['Łódź nowak', lodz],
	['ivanov', ivanov],
	['Иванов', ivanov],
	['petr ivan', ivanov],
	['papadop', papas],
])('%s', (typed, {id}) => expect(found(all, typed)).toEqual([id]));

test.each(['adb', 'ada marley', 'ovelace', '', '   ', '🚀', 'ada.kin@engines.example', 'ada.king@other'])(
	'%s is nobody',
	typed => expect(found(all, typed)).toEqual([]),
);

test.each([
	'lovelacf',
	'lovelcae',
	'lovlace',
	'loovelace',
	'ada lovelase',
	'oovelace',
	'lvoe',
	'lovexlace',
	'analitical',
])('%s is one slip away', typed => {
	expect(found(all, typed)).toEqual([]);
	expect(found(all, typed, true)).toEqual([ada.id]);
});

test.each(['lovecale', 'lxvelacx', 'olv', 'adx'])('%s is more than one slip away, or too short', typed =>
	expect(found(all, typed, true)).toEqual([]),
);

test('whole words before beginnings, names before companies, strong relations before weak ones', () => {
	const known = (id: string, name: string, more: Partial<Known> = {}): Known => ({id, name, ...more});
	expect(found([known('a', 'Anna Bo'), known('b', 'Ann Bo')], 'ann')).toEqual(['b', 'a']);
	expect(found([known('a', 'Zed', {company: 'Ford'}), known('b', 'Betty Ford')], 'ford')).toEqual(['b', 'a']);
	expect(found([known('a', 'Ann A', {touches: [300]}), known('b', 'Ann B', {touches: [3]})], 'ann')).toEqual([
		'b',
		'a',
	]);
	expect(
		found([known('a', 'Ann A', {touches: [30]}), known('b', 'Ann B', {touches: [30, 31, 40, 44]})], 'ann'),
	).toEqual(['b', 'a']);
	expect(found([known('a', 'Ann A'), known('b', 'Ann B', {notes: ['met']})], 'ann')).toEqual(['b', 'a']);
});

const syllables = 'an be co da él fi gö ha il jo'.split(' ');
const invented = (size: number, random: () => number): Known[] => {
	const word = () =>
		Array.from({length: 1 + Math.floor(random() * 2)}, () => syllables[Math.floor(random() * 10)]).join('');
	return Array.from({length: size}, (_, index) => ({
		id: index % 7 === 0 ? `odd ${index}` : `${index.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`,
		name: `${word()} ${word()}`,
		company: `${word()} ${word()}`,
		notes: index % 3 === 0 ? [word()] : [],
		touches: Array.from({length: Math.floor(random() * 4)}, () => Math.floor(random() * 900)),
	}));
};

/** The plain way: every word typed begins one of theirs. */
const plainly = (entries: Entry[], typed: string): string[] => {
	const terms = termsOf(typed);
	return entries
		.filter(({words}) => terms.every(({spellings}) => [...words.keys()].some(word => word.startsWith(spellings[0]!))))
		.map(({id}) => id)
		.sort();
};

const drive = (work: Generator<void, Packed>): Packed => {
	for (;;) {
		const {done, value} = work.next();
		if (done) return value;
	}
};

test('whatever is typed, merged parts find whom the plain way finds', () => {
	const random = randomOf();
	const entries = invented(count(1500, 20_000), random).map(entry);
	const parts = Array.from({length: 11}, (_, part) => ({
		...pack(
			entries.filter((_, index) => index % 11 === part),
			now,
		),
		dead: new Set<number>(),
	}));
	// Some are dead in the first part and alive in the last.
	const moved = entries.filter((_, index) => index % 11 === 0).slice(0, 20);
	for (const {id} of moved) {
		const ids = parts[0]!.segment.ids;
		for (let number = 0; number < countOf(ids); number += 1) if (idAt(ids, number) === id) parts[0]!.dead.add(number);
	}
	const {segment} = drive(merge([...parts, {...pack(moved, now), dead: new Set()}], now));
	expect(countOf(segment.ids)).toBe(entries.length);
	const open = searched(segment, new Set());
	for (let round = 0; round < count(150, 1500); round += 1) {
		const {words} = entries[Math.floor(random() * entries.length)]!;
		const typed = [...words.keys()]
			.slice(0, 1 + Math.floor(random() * 3))
			.map(word => word.slice(0, 1 + Math.floor(random() * word.length)))
			.sort(() => random() - 0.5)
			.join(' ');
		const hits = search(open, termsOf(typed), false, now, entries.length).map(({number}) => idAt(segment.ids, number));
		expect(hits.toSorted(), typed).toEqual(plainly(entries, typed));
	}
});

test('the best of a letter that thousands begin with are those that looking at all of them would give', () => {
	const entries = invented(9000, randomOf(7)).map(known => entry({...known, tags: ['Jo best']}));
	const {segment} = pack(entries, now);
	expect(segment.tops.keys.length).toBeGreaterThan(0);
	const open = searched(segment, new Set());
	const through = searched({...segment, tops: {keys: [], lists: new Uint32Array()}}, new Set());
	for (const typed of ['j', 'jo', 'b', 'be', 'best', 'a'])
		expect(search(open, termsOf(typed), false, now, 12).map(({score}) => score)).toEqual(
			search(through, termsOf(typed), false, now, 12).map(({score}) => score),
		);
});

/** Thousands of words with one beginning. */
const crowded = (random: () => number): Known[] =>
	Array.from({length: 4000}, (_, index) => ({
		id: `c${index}`,
		name: `ka${Array.from({length: 5 + Math.floor(random() * 3)}, () => 'abcde'[Math.floor(random() * 5)]).join('')}`,
	}));

test.each([
	['few', (random: () => number) => invented(1200, random)],
	['thousands', crowded],
])('slips are those of Damerau where %s begin so', (_, made) => {
	const random = randomOf(5);
	const entries = made(random).map(entry);
	const {segment} = pack(entries, now);
	const all = [...new Set(entries.flatMap(({words}) => [...words.keys()]))];
	/** Optimal string alignment between what was typed and the nearest beginning of a word. */
	const distance = (typed: string, word: string): number => {
		const rows = Array.from({length: typed.length + 1}, (_, at) => [at, ...Array<number>(word.length).fill(0)]);
		for (let at = 0; at <= word.length; at += 1) rows[0]![at] = at;
		for (let a = 1; a <= typed.length; a += 1)
			for (let b = 1; b <= word.length; b += 1) {
				const cost = typed[a - 1] === word[b - 1] ? 0 : 1;
				rows[a]![b] = Math.min(rows[a - 1]![b]! + 1, rows[a]![b - 1]! + 1, rows[a - 1]![b - 1]! + cost);
				if (a > 1 && b > 1 && typed[a - 1] === word[b - 2] && typed[a - 2] === word[b - 1])
					rows[a]![b] = Math.min(rows[a]![b]!, rows[a - 2]![b - 2]! + 1);
			}
		return Math.min(...rows[typed.length]!);
	};
	for (let round = 0; round < 40; round += 1) {
		const word = all[Math.floor(random() * all.length)]!;
		if (word.length < 4 || /\d/u.test(word)) continue;

		const at = Math.floor(random() * word.length);
		const typed = [
			word.slice(0, at) + word.slice(at + 1),
			`${word.slice(0, at)}q${word.slice(at)}`,
			`${word.slice(0, at)}e${word.slice(at + 1)}`,
		][round % 3]!;
		if (typed.length < 4) continue;

		const near = new Set(all.filter(one => distance(typed, one) <= 1));
		const expected = entries.filter(({words}) => [...words.keys()].some(one => near.has(one))).map(({id}) => id);
		const hits = search(searched(segment, new Set()), termsOf(typed), true, now, entries.length);
		expect(hits.map(({number}) => idAt(segment.ids, number)).sort(), typed).toEqual(expected.sort());
	}
});
