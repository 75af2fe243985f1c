// Mentions: who of the store is named in a text, and who only seems to be.
import {expect, test} from 'vitest';
import {type Dictionary, dictionaryOf} from '@/lib/find/dictionary';
import {mentionsIn} from '@/lib/find/mentions';
import {pack} from '@/lib/find/pack';
import {entry, type Known, now} from './people';

const done = <T>(work: Generator<void, T>): T => {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
};

const person = (id: string, name: string): Known => ({id, name});
const company = (id: string, name: string): Known => ({id, name, kind: 'company'});
const known: Known[] = [
	person('ada', 'Ada King'),
	person('beethoven', 'Ludwig van Beethoven'),
	person('muller', 'Dr. Jürgen Müller, PhD'),
	person('obrien', "Conan O'Brien"),
	person('jean', 'Jean-Pierre Martin'),
	person('tolkien', 'J. R. R. Tolkien'),
	person('pm', 'Paul Martin'),
	person('ann1', 'Ann Lee'),
	person('ann2', 'Ann Lee'),
	person('mono', 'Madonna'),
	company('apple', 'Apple Inc.'),
	company('ge', 'General Electric'),
	company('boa', 'Bank of America'),
	company('best', 'Best Buy'),
	company('halyard', 'Halyard & Tern Logistics Ltd'),
	company('hub', 'HubSpot'),
	company('levis', "Levi's"),
	company('ford', 'Ford'),
	company('lodz', 'Łódź Metal sp. z o.o.'),
];
const {segment, names} = pack(known.map(entry), now);
const dictionary: Dictionary = done(dictionaryOf([{names, ids: segment.ids, dead: new Set()}]));
const named = (text: string) =>
	done(mentionsIn(text, dictionary)).map(({subject, at, length}) => `${subject}: ${text.slice(at, at + length)}`);

test.each([
	['yesterday Ada King spoke.', ['ada: Ada King']],
	["We saw Ada King's plan", ['ada: Ada King']],
	['ADA KING\nspeaks', ['ada: ADA KING']],
	['the composer Ludwig van Beethoven was', ['beethoven: Ludwig van Beethoven']],
	['with Jürgen Müller and others', ['muller: Jürgen Müller']],
	['said Dr. Jürgen Müller', ['muller: Jürgen Müller']],
	['the host Conan O’Brien', ['obrien: Conan O’Brien']],
	['when Jean-Pierre Martin came', ['jean: Jean-Pierre Martin']],
	['by J. R. R. Tolkien', ['tolkien: J. R. R. Tolkien']],
	['by J.R.R. Tolkien', ['tolkien: J.R.R. Tolkien']],
	['shares of Apple rose', ['apple: Apple']],
	["shares of Apple's rival", ['apple: Apple']],
	['Apple Inc. said so', ['apple: Apple']],
	['Apple fell. Shares of Apple rose.', ['apple: Apple', 'apple: Apple']],
	['the maker General Electric Company said', ['ge: General Electric']],
	['at Bank of America today', ['boa: Bank of America']],
	['from Halyard and Tern Logistics came', ['halyard: Halyard and Tern Logistics']],
	['from Halyard & Tern Logistics Ltd came', ['halyard: Halyard & Tern Logistics']],
	['HubSpot grew', ['hub: HubSpot']],
	['Yesterday Ada King spoke, and yesterday it rained', ['ada: Ada King']],
	["jeans by Levi's today", ["levis: Levi's"]],
	['the plant of Łódź Metal works', ['lodz: Łódź Metal']],
	['CEO Ada King, of Apple, met Conan O’Brien.', ['ada: Ada King', 'apple: Apple', 'obrien: Conan O’Brien']],
])('%s', (text, expected) => expect(named(text)).toEqual(expected));

test.each([
	'an apple a day; I like Apple pie',
	'Apple pie is good',
	'eat an Apple Watch',
	'ada king',
	'Ada king of the hill',
	'the best buy in town, Best buy',
	'write to info@Apple.example',
	'Adam Ada Kingston',
	'with Ada King Smith',
	'the singer Jean Paul Martin sang',
	'the actor Harrison Ford said',
	'we saw Henry Ford there',
	'Ada. King',
	'Ada, King',
	'Ada and King',
	'like Madonna sings',
	'Snapple and Pineapple',
	'Gestern hat der Apple im Garten des Nachbarn an einem Baum gehangen, doch das Kind nahm den Korb und die Leiter und der Vater sah vom Fenster aus dem Kind bei der Ernte zu.',
])('nobody: %s', text => expect(named(text)).toEqual([]));

test('a name of two is said to be', () => {
	const found = done(mentionsIn('then Ann Lee and Ada King came', dictionary));
	expect(found.map(({subject, sure}) => [subject, sure]).sort()).toEqual([
		['ada', true],
		['ann1', false],
		['ann2', false],
	]);
});

test('who is dead is not named', () => {
	const dead = new Set(known.map((_, number) => number));
	const none = done(dictionaryOf([{names, ids: segment.ids, dead}]));
	expect(done(mentionsIn('we met Ada King there', none))).toEqual([]);
});

test('odd texts end', () => {
	for (const text of [
		'',
		' ',
		"'",
		'’s',
		'A',
		'Ada',
		'\ud800',
		'🚀 Ada King 🚀',
		'-'.repeat(2000),
		'A '.repeat(2000),
		'Ada'.repeat(2000),
	])
		expect(named(text).length).toBeLessThan(2);
});
