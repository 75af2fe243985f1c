// What follows from a sighting without looking anywhere.
import {expect, test} from 'vitest';
import {complete} from './complete';
import {sighted} from './sites/define';

const person = (fields: object) => sighted({role: 'subject', kind: 'person', ...fields});

test('a headline gives title and company where the page states neither', () => {
	expect(complete(person({headline: 'VP of Data Center Infrastructure at BigCompany'}))).toMatchObject({
		title: 'VP of Data Center Infrastructure',
		company: 'BigCompany',
		confidence: 1,
	});
	expect(complete(person({headline: 'CTO @ Acme'}))).toMatchObject({title: 'CTO', company: 'Acme'});
});

test('a headline that disagrees with the badge is kept as evidence and lowers the confidence', () => {
	const {company, confidence, evidence} = complete(person({headline: 'CTO at Acme', company: 'Loomfen'}));
	expect(company).toBe('Loomfen');
	expect(confidence).toBeLessThan(1);
	expect(evidence).toContainEqual({field: 'company', signal: 'headline', value: 'Acme'});
});

test('a headline that only spells the company otherwise does not disagree', () => {
	expect(complete(person({headline: 'CTO at ACME', company: 'Acme GmbH'})).confidence).toBe(1);
});

test("of several jobs the one at the page's own company gives the title, and nothing disagrees", () => {
	const {title, company, confidence, evidence} = complete(
		person({headline: 'CEO at Acme & Founder of Beta', company: 'Beta GmbH'}),
	);
	expect({title, company, confidence}).toEqual({title: 'Founder', company: 'Beta GmbH', confidence: 1});
	expect(evidence.map(({value}) => value)).toEqual(['Acme', 'Beta']);
});

test('a company that the headline says was left is doubted', () => {
	expect(complete(person({headline: 'Consultant | ex-Globex', company: 'Globex'})).confidence).toBeLessThan(1);
	expect(complete(person({headline: 'Consultant | ex-Loomfen', company: 'Globex'})).confidence).toBe(1);
});

test('every spelling of a host is one handle', () => {
	const {handles, companyDomain} = complete(
		sighted({
			role: 'subject',
			kind: 'company',
			handles: ['domain:www.acme.co.uk', 'domain:acme.co.uk'],
			companyDomain: 'shop.acme.co.uk',
		}),
	);
	expect(handles).toEqual(['domain:acme.co.uk']);
	expect(companyDomain).toBe('acme.co.uk');
});

test('a domain on which anybody can have an address is no company', () => {
	const {handles, companyDomain} = complete(
		sighted({
			role: 'subject',
			kind: 'person',
			handles: ['email:ada@gmx.de', 'domain:www.gmx.de', 'domain:acme.de'],
			companyDomain: 'gmx.de',
		}),
	);
	expect(handles).toEqual(['email:ada@gmx.de', 'domain:acme.de']);
	expect(companyDomain).toBeNull();
});
