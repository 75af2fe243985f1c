// Deals, tickets and notes as lines; what of a record, a note or an address may become an item.
import {expect, test} from 'vitest';
import {dealItems, moment, money, noteItems, ticketItems} from './lines';
import {speaks, wordsOf} from './mentions';
import {recordItems} from './record';
import {link, literal, plain, short} from './text';

const common = {id: '7', url: 'https://crm.example/7', at: null};

test('a line says what there is and leaves out what there is not', () => {
	const deal = {...common, name: 'Renewal 2027', stage: 'Negotiation', amount: '40000.4', currency: 'EUR'};
	expect(dealItems(deal)).toMatchObject([{value: 'Renewal 2027 · Negotiation · €40,000', key: '7'}]);
	expect(dealItems({...deal, stage: null, amount: 0})).toMatchObject([{value: 'Renewal 2027'}]);
	expect(ticketItems({...common, subject: 'Fire', status: 'open', priority: ''})).toMatchObject([
		{value: '#7 Fire · open'},
	]);
	expect(noteItems({...common, text: 'x'.repeat(400)})).toMatchObject([{value: `${'x'.repeat(299)}…`}]);
	expect([
		...noteItems({...common, text: ' \n'}),
		...ticketItems({...common, id: '', subject: 'x', status: null}),
	]).toEqual([]);
});

test.each([
	['40000', 'XYZW', '40,000'],
	[1.5e6, 'usd', '$1,500,000'],
	['much', 'EUR', null],
	[null, 'EUR', null],
])('money: %s %s', (amount, currency, said) => expect(money(amount, currency)).toBe(said));

test.each([
	['2026-11-10 12:00:00', Date.UTC(2026, 10, 10, 12)],
	['2026-11-10T12:00:00', Date.UTC(2026, 10, 10, 12)],
	['2026-11-10T13:00:00+01:00', Date.UTC(2026, 10, 10, 12)],
	['2026-11-10T12:00:00.000+0000', Date.UTC(2026, 10, 10, 12)],
	['2026-11-10', Date.UTC(2026, 10, 10)],
	['soon', null],
	['', null],
])('moment: %s', (date, at) => expect(moment(date)).toBe(at));

test('only an address of the web is a link', () => {
	for (const url of [
		'javascript:alert(1)',
		'data:text/html,x',
		'crm.example',
		`https://x.example/${'x'.repeat(2000)}`,
		'',
		null,
	])
		expect(link(url), `${url}`).toBeNull();
	expect(link('https://x.example/')).toBe('https://x.example/');
	expect(dealItems({...common, url: 'javascript:alert(1)', name: 'x', stage: null})).toMatchObject([
		{evidence: {url: null}},
	]);
});

test('text is cut between letters, and freed of what is not read', () => {
	expect(short('😀'.repeat(4), 4)).toBe('😀…');
	expect(plain('<style>p{}</style><p>One<br>two</p><p>three &lt;b&gt;</p><script>alert(1)</script>')).toBe(
		'One two three <b>',
	);
	expect(literal('a_b%c\\')).toBe('a\\_b\\%c\\\\');
});

test('a record has the handles of what is its own alone', () => {
	const handles = (kind: 'person' | 'company', says: Parameters<typeof recordItems>[1]['says']) =>
		recordItems(kind, {...common, name: null, handles: ['crm:contact/7', 'no handle'], says}).flatMap(item =>
			item.is === 'handle' ? [item.handle] : [],
		);
	expect(
		handles('person', [
			['email', 'Ada <ADA@x.example>'],
			['email', 'none'],
			['website', 'https://x.example'],
		]),
	).toEqual(['crm:contact/7', 'email:ada@x.example']);
	expect(
		handles('company', [
			['email', 'info@x.example'],
			['website', 'www.x.example'],
			['companyDomain', 'gmail.com'],
		]),
	).toEqual(['crm:contact/7', 'domain:x.example']);
});

test('a company is looked for by words that say who it is, and found as words', () => {
	const asked = {kind: 'company', company: null, domain: null, location: null, handles: ['domain:x.example']} as const;
	expect(wordsOf({...asked, name: 'Acme "AND" (x) OR *'})).toEqual(['Acme AND x OR', 'x.example']);
	expect(wordsOf({...asked, name: 'AB'})).toEqual(['x.example']);
	const says = speaks(['Acme Nord', 'x.example']);
	expect([
		says('At ACME  Nord, today'),
		says('Acmé-Nord'),
		says('ask ops@x.example'),
		says(`${'word '.repeat(5000)}acme nord`),
	]).toEqual([true, true, true, true]);
	expect([says('Acme Nordic'), says('Nord Acme'), says('x.examples'), says(null, '')]).toEqual([
		false,
		false,
		false,
		false,
	]);
});
