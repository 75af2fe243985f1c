// What headlines tell of, by who does what to whom; and what they do not tell of though its words are there.
import {describe, expect, it, test} from 'vitest';
import type {EventKind} from '@/lib/domain/event';
import {eventsOf} from './events';

const told: [headline: string, ...kinds: EventKind[]][] = [
	['Lumora Corp. Appoints Jane Doe as Chief Financial Officer', 'leadership'],
	['Lumora names Arvid Kessler as CEO, replacing Ginny Romero', 'leadership'],
	['Lumora boss quits three months into job', 'leadership'],
	['Exclusive: Kestrel Bank picks insider Mark Reed as interim chairman - sources', 'leadership'],
	['Ann Field joins Northgate as advisor', 'leadership'],
	['Lumora ousts CEO after data scandal', 'leadership'],
	['Kestrel Bank nears $4.3 billion deal to buy stake in Fintavo', 'acquisition'],
	['Lumora Acquires Fintavo', 'acquisition'],
	['Regulators clear Lumora takeover of Fintavo', 'acquisition'],
	['Festival firm Duskfield bought for £1.1m', 'acquisition'],
	['Lumora to build $9 billion chip plant in Ohio', 'expansion'],
	['Kestrel opens Paris office', 'expansion'],
	['Lumora to hire 5,000 workers as orders surge', 'expansion'],
	['Fintavo raises $45M Series C', 'funding'],
	['Lumora files for IPO', 'funding'],
	['Kestrel gets first outside investors', 'funding'],
	['Lumora to cut 4,000 jobs and close stores', 'layoffs'],
	['Kestrel axes at least 700 jobs', 'layoffs'],
	['Lumora offers buyout packages to staff', 'layoffs'],
	['Duskfield files for bankruptcy protection', 'insolvency'],
	['Kestrel is rolling out a feature to add a photo', 'launch'],
	['Lumora unveils foldable phone', 'launch'],
	['Kestrel and Lumora team up on battery research', 'partnership'],
	['Northgate Selects Fintavo to Power Claims Processing', 'partnership'],
	['Northgate taps local firm Fintavo over rival', 'partnership'],
	['Lumora to pay $100 million to settle price-fixing probe', 'legal'],
	['Lumora sued by former employee over injury', 'legal'],
	['U.S. states launch antitrust probe of Lumora', 'legal'],
	// Portuguese
	['Lumora nomeia Maria Silva como diretora financeira', 'leadership'],
	['Lumora compra a startup Fintavo', 'acquisition'],
	['Lumora inaugura fábrica em Curitiba', 'expansion'],
	['Lumora demite 200 funcionários', 'layoffs'],
	['Fintavo capta R$ 30 milhões em rodada série A', 'funding'],
	['Lumora lança novo aplicativo de pagamentos', 'launch'],
	// Spanish
	['Lumora nombra a Ana Ruiz directora general', 'leadership'],
	['Lumora compra la empresa Fintavo', 'acquisition'],
	['Lumora abre una nueva oficina en Madrid', 'expansion'],
	['Fintavo levanta 5 millones de euros', 'funding'],
	['Lumora despide a 300 trabajadores', 'layoffs'],
	// German
	['Lumora ernennt Petra Muster zur neuen Finanzchefin', 'leadership'],
	['Lumora übernimmt Konkurrenten Fintavo', 'acquisition'],
	['Lumora eröffnet neues Werk in Dresden', 'expansion'],
	['Lumora streicht 300 Stellen', 'layoffs'],
	['Duskfield meldet Insolvenz an', 'insolvency'],
	['Kartellamt ermittelt gegen Lumora', 'legal'],
	// French
	['Lumora nomme Jean Dupont directeur général', 'leadership'],
	['Lumora rachète Fintavo', 'acquisition'],
	['Lumora ouvre une usine à Lyon', 'expansion'],
	['Fintavo lève 12 millions d’euros', 'funding'],
	['Lumora supprime 400 postes', 'layoffs'],
];

const untold = [
	'Lumora, Kestrel unveil USD 100 million funds to support charities',
	'Crude settles higher on hopes of easing lockdowns',
	'Lumora to raise minimum wage to $15 an hour',
	'Virus shuts slaughterhouses in Germany',
	'Former Northgate partners: the Midwest is the future of startups',
	'Senators introduce bill to lower drug prices',
	'Lumora CEO says expects approval in near future',
	'Lumora cuts prices in China',
	'Lumora profit beats estimates, shares jump',
	'Lumora Named a Leader in the 2025 Magic Table',
	'Ask HN: Should I deploy my code and lay off 80 people?',
	'The secret to a happier life: just retire',
	'Lumora Announces First Quarter 2025 Results',
	'China launches anti-dumping probe into Australian wine',
	'Lumora Launches Scholarship for Students',
	'Don’t buy Lumora stock, it is running out of steam',
	'O governo anuncia novo plano de habitação',
	'Die Regierung plant ein neues Gesetz',
];

const kindsOf = (text: string): EventKind[] => [...new Set(eventsOf(text).map(({event}) => event))];

describe('a headline tells of', () => {
	it.each(told)('%s: %s', (headline, ...kinds) => expect(kindsOf(headline)).toEqual(kinds));
});
describe('a headline tells of nothing', () => {
	it.each(untold)('%s', headline => expect(eventsOf(headline)).toEqual([]));
});

describe('an event', () => {
	test('says who, as what and when', () => {
		const text = 'Lumora appoints Jane Doe as Chief Financial Officer, effective March 1, 2026';
		expect(eventsOf(text)).toMatchObject([
			{company: 'Lumora', person: 'Jane Doe', role: 'Chief Financial Officer', date: '2026-03-01', others: []},
		]);
	});
	test('tells the firm of a role from the person', () => {
		const [event] = eventsOf('Kestrel Bank hires former Northgate boss John Smith to lead sales');
		expect(event).toMatchObject({company: 'Kestrel Bank', person: 'John Smith', others: ['Northgate']});
	});
	test('names the bought one and the buyer', () => {
		const [event] = eventsOf('Lumora agrees to acquire Fintavo for $3 billion');
		expect(event).toMatchObject({company: 'Lumora', others: ['Fintavo']});
	});
	test.each([
		['Lumora buys Fintavo on 3 March 2026', '2026-03-03'],
		['Lumora compra a Fintavo em 3 de março de 2026', '2026-03-03'],
		['Lumora übernimmt Fintavo zum 1. Januar 2027', '2027-01-01'],
		['Lumora buys Fintavo in March 2026', '2026-03'],
		['Lumora buys Fintavo next week', null],
	])('%s: %s', (text, date) => expect(eventsOf(text)[0]?.date).toBe(date));
	test('stands where it says', () => {
		const text =
			'We had a fine year. Yesterday Lumora opened a new office in Oslo.\nLumora raised $5 million from Kestrel Capital.';
		const events = eventsOf(text);
		expect(events.map(({event}) => event)).toEqual(['expansion', 'funding']);
		for (const {at, words} of events) expect(text.slice(...at)).toBe(words);
		expect(events[0]?.words).toContain('opened a new office');
	});
	test('is told once though a text tells it twice', () => {
		expect(eventsOf('Lumora acquires Fintavo. Lumora acquires Fintavo!')).toHaveLength(1);
	});
	test('a known company needs no guess, but a word in small letters is no name', () => {
		expect(eventsOf('Target opens Paris office', {known: ['Target']})[0]?.company).toBe('Target');
		expect(eventsOf('Our target opens a Paris office', {known: ['Target']})[0]?.company ?? null).not.toBe('target');
	});
});

describe('hostile texts', () => {
	const clauses = 'Lumora in talks to buy to sell its unit for $5 million to ';
	test.each([
		['words that open frames', clauses],
		['capitals', 'A B C '],
		['one word', 'a'],
		['white space', ' \t'],
		['lines', 'x\n'],
		['marks', '.?!:;-|"'],
		['surrogates', '\ud83d\ude80\ud83d'],
	])('100 KB of %s are read in short', (_, piece) => {
		const text = piece.repeat(Math.ceil(100_000 / piece.length));
		eventsOf(text);
		const start = performance.now();
		eventsOf(text);
		expect(performance.now() - start).toBeLessThan(1500);
	});
	test('never throws on a cut text', () => {
		for (const [headline] of told) for (let cut = 0; cut < headline.length; cut += 3) eventsOf(headline.slice(cut));
	});
});
