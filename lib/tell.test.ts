// Tell: by the last that is not of ours, of this page alone, and by nothing that is not written as posts are.
import {expect, test} from 'vitest';
import {fact} from './domain/fact';
import type {Handle} from './domain/handle';
import type {Post} from './domain/post';
import {eventOf, isKept, openTickets, tell} from './tell';

const url = 'https://mail.google.com/mail/u/0/#inbox/x';
const now = 1_790_000_000_000;
const unhappy = 'Nobody answers our calls. This is not acceptable.';
const mail = (email: string, text: string): Post => ({
	from: 'mail',
	title: 'Pumps',
	author: null,
	handle: `email:${email}` as Handle,
	at: now,
	text,
});
const said = (...posts: Post[]) => ({url, posts});
const ours: Handle[] = ['email:rita@tiller.example'];

test('the last mail that is not of ours nor of a colleague decides', () => {
	const answered = said(
		mail('nora@pelagic.example', unhappy),
		mail('rita@tiller.example', 'Works perfectly, well done.'),
		mail('sam@tiller.example', 'Works perfectly, well done.'),
	);
	expect(tell(answered, url, ours, now)).toMatchObject({kind: 'complaint', handle: 'email:nora@pelagic.example'});
	expect(tell(said(mail('rita@tiller.example', unhappy)), url, ours, now)).toBeNull();
	// Everybody has an address there.
	const free: Handle[] = ['email:rita@gmail.com'];
	expect(tell(said(mail('nora@gmail.com', unhappy)), url, free, now)?.kind).toBe('complaint');
});

test('what is of another page, too long, or written in another way tells nothing', () => {
	const good = said(mail('nora@pelagic.example', unhappy));
	expect(tell(good, `${url}y`, ours, now)).toBeNull();
	for (const bad of [
		undefined,
		null,
		{...good, more: 1},
		{url, posts: Array.from({length: 6}, () => mail('nora@pelagic.example', unhappy))},
		said(mail('nora@pelagic.example', 'x'.repeat(5001))),
		said({...mail('nora@pelagic.example', unhappy), handle: 'no handle' as Handle}),
		said({...mail('nora@pelagic.example', unhappy), title: {toString: () => 'x'} as never}),
	])
		expect(tell(bad, url, ours, now)).toBeNull();
});

test('it is kept as an event with where it stands and the words that say so, and known again', () => {
	const telling = tell(said(mail('nora@pelagic.example', unhappy)), url, ours, now + 5);
	const kept = eventOf({url, site: 'gmail', telling}, 'nora', now + 5);
	expect(kept).toMatchObject({
		field: 'event',
		event: 'complaint',
		source: 'page:gmail',
		at: now,
		evidence: {url, quote: telling?.quote},
	});
	expect(kept && isKept(kept, {url, site: 'gmail', telling})).toBe(true);
	expect(kept && isKept(kept, {url: `${url}y`, site: 'gmail', telling})).toBe(false);
	expect(eventOf({url, site: 'gmail', telling: null}, 'nora', now)).toBeNull();
});

test('tickets that are over are not open', () => {
	const ticket = (key: string, value: string) =>
		fact({
			subject: 'nora',
			field: 'ticket',
			value,
			source: 'own:zendesk',
			evidence: {url: null, quote: null},
			seenAt: 1,
			key,
		});
	expect(
		openTickets(
			[ticket('1', '#1 Leak · open'), ticket('2', '#2 Leak · solved'), ticket('3', '#3 Resolved dispute')],
			[],
		),
	).toEqual(expect.arrayContaining(['#1 Leak · open', '#3 Resolved dispute']));
	expect(openTickets([ticket('2', '#2 Leak · Closed · low')], [])).toEqual([]);
});
