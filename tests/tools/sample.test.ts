// @vitest-environment node
// The sample store is one that the product itself would bring in, and holds whom the demo shows.
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {believe} from '@/lib/believe';
import {parseStore} from '@/lib/exchange/store';
import {companyKey} from '@/lib/identity/company';
import {nameKey} from '@/lib/identity/name';

const parsed = parseStore(readFileSync('assets/sample/store.json', 'utf8'));
if (!parsed.ok) throw new Error(parsed.why);

const {subjects, handles, facts, touches, notes} = parsed.file.rows;

test('about 200 invented people and companies, each handle one subject’s', () => {
	expect(subjects.length).toBe(200);
	expect(subjects.filter(({kind}) => kind === 'company').length).toBeGreaterThan(30);
	expect(new Set(handles.map(({handle}) => handle)).size).toBe(handles.length);
	expect(new Set(facts.map(({id}) => id)).size).toBe(facts.length);
	expect(Math.min(touches.length, notes.length)).toBeGreaterThan(20);
	const reached = new Set(handles.map(({subject}) => subject));
	expect(subjects.filter(({id}) => !reached.has(id))).toEqual([]);
});

test('nobody real: every address is on .example', () => {
	const keys = handles.map(({handle}) => handle).filter(handle => /^(email|domain):/u.test(handle));
	expect(keys.length).toBeGreaterThan(100);
	expect(keys.filter(key => !key.endsWith('.example'))).toEqual([]);
});

test('its folded names are those of today; after a change of the folding run `npm run sample`', () => {
	for (const {kind, name, nameKey: kept, companyKey: keptCompany, company} of subjects) {
		expect([name, kept]).toEqual([name, kind === 'company' ? companyKey(name) : nameKey(name)]);
		if (company) expect([name, keptCompany]).toEqual([name, companyKey(company)]);
	}
});

test('what a subject’s row says is what its facts make us believe', () => {
	for (const subject of subjects) {
		const beliefs = believe(
			facts.filter(fact => fact.subject === subject.id),
			[],
		);
		const title = beliefs.find(({fact}) => fact.field === 'title')?.fact.value ?? null;
		expect([subject.name, title]).toEqual([subject.name, subject.title]);
	}
});

test('Marina Alves is on file as a director since March 2025', () => {
	const [marina] = handles.filter(({handle}) => handle === 'linkedin:in/marina-alves-dc');
	const titles = facts.filter(({subject, field}) => subject === marina?.subject && field === 'title');
	expect(titles.map(({value}) => value)).toEqual(['Director, Data Center Infrastructure']);
	expect(new Date(titles[0]?.seenAt ?? 0).toISOString()).toMatch(/^2025-03/u);
});
