// Finds: what passes, as it is kept; what does not, and who is never heard of again.
import {expect, test} from 'vitest';
import {filterOf} from '../filter';
import type {Posted} from '../sources/define';
import {type Around, findsOf} from './finds';
import {tunedBy} from './tuned';

const now = Date.UTC(2026, 10, 20);
const posted = (more: Partial<Posted> = {}): Posted => ({
	title: 'Which CRM do you use?',
	text: 'Hello all. We are looking for alternatives to our CRM, any suggestions? Thanks.',
	url: 'https://forum.acme.example/t/1#post',
	author: 'Inês',
	handle: null,
	at: now - 5000,
	...more,
});
const found = (texts: Posted[], more: Partial<Around> = {}) => {
	const settings = {mutes: {authors: [], sites: []}, rules: {}};
	const work = findsOf(texts, {
		...{watch: 'w', source: 'discourse', filter: filterOf('crm'), settings, tuned: tunedBy, now},
		...more,
	});
	for (;;) {
		const {done, value} = work.next();
		if (done) return value.map(({find}) => find);
	}
};

test('a question before buying is one, with the sentence that says so, its age, writer and language', () => {
	expect(found([posted()])).toEqual([
		{
			id: 'w|https://forum.acme.example/t/1',
			watch: 'w',
			source: 'discourse',
			event: 'question',
			at: now - 5000,
			seenAt: now,
			title: 'Which CRM do you use?',
			quote: 'We are looking for alternatives to our CRM, any suggestions?',
			url: 'https://forum.acme.example/t/1#post',
			author: 'Inês',
			language: 'en',
			kept: false,
			done: false,
		},
	]);
});

test('complaint, praise, news and no more than a mention', () => {
	const kinds = [
		posted({title: '', text: 'Your CRM support is terrible, it has been down for hours and nobody answers me!'}),
		posted({title: '', text: 'I love this CRM, your team is amazing, thank you so much for the great help!'}),
		posted({title: 'CRM maker Brinewell raises $12 million in Series A funding', text: ''}),
		posted({title: 'Notes on a CRM', text: 'This is the second part of the notes that I have on it.'}),
	].map((one, at) => found([{...one, url: `https://x.example/${at}`}])[0]?.event);
	expect(kinds).toEqual(['complaint', 'praise', 'funding', 'mention']);
});

test('a text in a language that is not read is a mention at most', () => {
	const swedish = posted({
		title: '',
		text: 'Vi letar efter ett nytt CRM och det är inte lätt att hitta något som är bra för oss. Har du ett förslag?',
	});
	expect(found([swedish])).toMatchObject([{event: 'mention', language: null}]);
});

test('what the filter wants is looked for in all of a long text, and what it does not want too', () => {
	const long = `${'Nothing of interest stands here. '.repeat(40)} A CRM at last.`;
	expect(found([posted({title: 'Long', text: long})])).toHaveLength(1);
	expect(found([posted({title: 'Long', text: long})], {filter: filterOf('crm -interest')})).toEqual([]);
	expect(found([posted({title: 'Long', text: long})], {filter: filterOf('boiler')})).toEqual([]);
	expect(found([posted()], {filter: filterOf('crm lang:pt')})).toEqual([]);
	expect(found([posted()], {filter: filterOf('crm kind:question author:ines site:acme.example')})).toHaveLength(1);
});

test('found twice is one; what opens nothing or is of tomorrow is none', () => {
	expect(found([posted(), posted({url: 'https://forum.acme.example/t/1'})])).toHaveLength(1);
	expect(
		found([
			posted({url: 'javascript:alert(1)'}),
			posted({at: now + 1}),
			posted({url: `https://x.example/${'a'.repeat(2000)}`}),
		]),
	).toEqual([]);
});

test.each([
	['a writer, in whatever letters', {mutes: {authors: ['ines'], sites: []}, rules: {}}],
	['a site with all under it', {mutes: {authors: [], sites: ['acme.example']}, rules: {}}],
	[
		'a kind',
		{
			mutes: {authors: [], sites: []},
			rules: {'buying-question': {on: false, watched: false, filter: '', least: 0, aloud: false, why: ''}},
		},
	],
] satisfies [string, Around['settings']][])('never again: %s', (_, settings) => {
	expect(found([posted()], {settings})).toEqual([]);
	const other = posted({author: 'Bo', url: 'https://other.example/x', title: 'A CRM', text: ''});
	expect(found([other], {settings})).toHaveLength(1);
});
