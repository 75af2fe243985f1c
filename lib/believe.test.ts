// What is believed of what was claimed.
import {expect, test, vi} from 'vitest';
import {believe} from './believe';
import {type Fact, type Field, fact} from './domain/fact';
import type {Verdict} from './domain/verdict';

vi.mock('./sources', () => ({
	sources: [
		{id: 'hubspot', group: 'own'},
		{id: 'wikidata', group: 'knowledge'},
	],
}));

const claim = (field: Field, value: string, source: string, seenAt: number): Fact =>
	fact({subject: 's', field, value, source, evidence: {url: null, quote: null}, seenAt});
const wrong = ({id}: Fact): Verdict => ({id: `wrong|s|${id}`, kind: 'wrong', subject: 's', about: id, at: 99});
const of = (field: Field, facts: Fact[], verdicts: Verdict[] = []) =>
	believe(facts, verdicts).find(belief => belief.fact.field === field);

const imported = claim('company', 'Acre', 'import:crm', 10);
const profile = claim('company', 'Norrbeck', 'page:linkedin', 20);
const again = claim('company', 'NORRBECK AB', 'page:linkedin', 30);
const website = claim('company', 'Shouting Ltd', 'page:website', 90);
const rep = claim('company', 'Tidewell', 'rep', 5);

test('nothing is believed of nothing', () => expect(believe([], [])).toEqual([]));

test('the newest among trusted sources, held since it was first said', () => {
	expect(of('company', [again, imported, profile])).toEqual({fact: again, since: 20, others: [imported]});
});

test('a general website never outweighs a trusted source, and is believed where nobody else speaks', () => {
	expect(of('company', [imported, website])).toEqual({fact: imported, since: 10, others: [website]});
	expect(of('company', [website])).toEqual({fact: website, since: 90, others: []});
});

test("the rep's word outweighs what came after", () => {
	expect(of('company', [profile, rep, website])).toEqual({fact: rep, since: 5, others: [website, profile]});
});

test('what the rep called wrong is left out, and the one before is believed since its own beginning', () => {
	expect(of('company', [imported, profile, again], [wrong(profile), wrong(again)])).toEqual({
		fact: imported,
		since: 10,
		others: [],
	});
	expect(believe([profile], [wrong(profile)])).toEqual([]);
});

test('another kind of verdict leaves facts alone', () => {
	expect(of('company', [profile], [{...wrong(profile), kind: 'not-same'}])?.fact).toBe(profile);
});

test('a value that came back is held since it came back', () => {
	const back = claim('company', 'Acre', 'page:linkedin', 40);
	expect(of('company', [imported, profile, back])).toEqual({fact: back, since: 40, others: [profile]});
});

test('a website that says otherwise in between does not break it', () => {
	expect(of('company', [profile, claim('company', 'Loud Inc', 'page:website', 25), again])?.since).toBe(20);
});

test('of several addresses the newest, the others kept, each once', () => {
	const old = claim('email', 'ada@acre.example', 'import:crm', 10);
	const seenAgain = claim('email', 'Ada@Acre.example', 'page:gmail', 15);
	const own = claim('email', 'ada@norrbeck.example', 'page:gmail', 20);
	expect(of('email', [old, own, seenAgain])).toEqual({fact: own, since: 20, others: [seenAgain]});
	const later = claim('email', 'ada@acre.example', 'page:gmail', 30);
	expect(of('email', [old, own, later])).toEqual({fact: later, since: 10, others: [own]});
});

test('the order of the facts does not matter, nor do two seen at once', () => {
	const facts = [imported, profile, again, website, rep, claim('company', 'Zeal', 'page:hubspot', 30)];
	expect(believe(facts.toReversed(), [])).toEqual(believe(facts, []));
	expect(believe([...facts, ...facts], [])).toEqual(believe(facts, []));
});

test("the rep's own systems are believed as pages are, public knowledge under them and over a general website", () => {
	const own = claim('company', 'Norrbeck', 'own:hubspot', 40);
	const known = claim('company', 'Acre', 'source:wikidata', 50);
	const unheard = claim('company', 'Zeal', 'source:somebody', 60);
	expect(of('company', [profile, own, known, unheard])?.fact).toBe(own);
	expect(of('company', [profile, known])?.fact).toBe(profile);
	expect(of('company', [known, website])).toEqual({fact: known, since: 50, others: [website]});
	expect(of('company', [known, unheard, website])?.fact).toBe(unheard);
	expect(of('company', [rep, own])?.fact).toBe(rep);
});

test('public knowledge that says otherwise in between does not break what a page says', () => {
	const known = claim('company', 'Acre', 'source:wikidata', 25);
	expect(of('company', [profile, known, again])?.since).toBe(20);
});

test('what a source says no more is not believed, and an event never is', () => {
	const uses = claim('uses', 'Okta', 'source:dns', 10);
	expect(of('uses', [uses])?.fact).toBe(uses);
	expect(of('uses', [uses, fact({...claim('uses', 'Okta', 'source:dns', 20), ended: true})])).toBeUndefined();
	expect(
		of('event', [{...claim('event', 'Norrbeck raises', 'source:feeds', 10), event: 'funding', at: 9}]),
	).toBeUndefined();
});

test('of a deal the last word of its source, and another deal of one name beside it', () => {
	const deal = (value: string, key: string, seenAt: number) =>
		fact({...claim('deal', value, 'source:hubspot', seenAt), key});
	const [lead, offer, pilot] = [
		deal('Renewal · Lead', 'd1', 10),
		deal('Renewal · Offer', 'd1', 20),
		deal('Renewal · Offer', 'd2', 15),
	];
	expect(of('deal', [lead, offer, pilot])).toEqual({fact: offer, since: 20, others: [pilot]});
	expect(of('deal', [lead, offer, fact({...deal('Renewal · Offer', 'd1', 30), ended: true})])).toBeUndefined();
});
