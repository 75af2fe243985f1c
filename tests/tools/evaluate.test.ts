// @vitest-environment node
// The evaluation judges honestly: right, wrong, missed and differing, and one clear sentence for bad input.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {sighted} from '@/lib/sites/define';
import {type Answer, answerOf} from '../../scripts/evaluate/answer.ts';
import {type Item, readManifest} from '../../scripts/evaluate/manifest.ts';
import {scoreOf} from '../../scripts/evaluate/score.ts';
import {tableOf} from '../../scripts/evaluate/table.ts';

const item = (fields: Partial<Item>): Item => ({
	file: 'page.html',
	url: 'https://site.example/',
	site: 'site',
	kind: 'none',
	expected: {},
	mustNotClaim: [],
	...fields,
});

const ada = sighted({
	role: 'subject',
	kind: 'person',
	name: 'Ada Quill',
	headline: 'CTO at Acme',
	title: 'CTO',
	company: 'Acme',
	handles: ['linkedin:in/ada-quill', 'email:ada@acme.example'],
});
const bob = sighted({role: 'cast', kind: 'person', name: 'Bob Reed', handles: ['email:bob@acme.example']});
const self = sighted({role: 'self', kind: 'person', name: 'Rita Tiller', handles: ['email:rita@tiller.example']});
const acme = sighted({role: 'subject', kind: 'company', name: 'Acme GmbH', companyDomain: 'acme.example'});
const listed = sighted({role: 'listed', kind: 'person', name: 'Lea List'});

const answered = (...sightings: Parameters<typeof answerOf>[1] & object): Answer => answerOf('page.html', sightings);

describe('an answer in the manifest’s terms', () => {
	test('a person: the headline is the title, the slug the profile', () => {
		expect(answered(ada, self)).toEqual({
			file: 'page.html',
			kind: 'person',
			name: 'Ada Quill',
			title: 'CTO at Acme',
			company: 'Acme',
			companyDomain: null,
			location: null,
			profileUrl: 'https://www.linkedin.com/in/ada-quill',
			emails: ['ada@acme.example'],
			people: [],
		});
	});

	test.each([
		['company', [acme, listed]],
		['people', [bob, self]],
		['list', [listed]],
		['none', [self]],
		['none', []],
	])('kind %s', (kind, sightings) => {
		expect(answered(...sightings).kind).toBe(kind);
	});

	test('no reading is nobody', () => {
		expect(answerOf('page.html', null).kind).toBe('none');
	});
});

describe('a score', () => {
	const person = item({kind: 'person', expected: {name: 'Ada Quill', company: 'Acme', location: null, title: 'CEO'}});

	test('right, with one field that differs', () => {
		const score = scoreOf(person, answered(ada));
		expect(score).toMatchObject({claimed: 1, right: 1, expected: 1, fields: 4, agreed: 3, wrong: [], missed: []});
		expect(score.differs).toEqual(['page.html: title "CTO at Acme", not "CEO"']);
	});

	test('somebody else is wrong and missed', () => {
		const score = scoreOf(person, answered({...ada, name: 'Eve Other'}));
		expect(score).toMatchObject({claimed: 1, right: 0, fields: 0});
		expect([score.wrong.length, score.missed.length]).toEqual([1, 1]);
	});

	test('nobody is missed and not wrong', () => {
		const score = scoreOf(person, answered());
		expect([score.claimed, score.wrong.length, score.missed.length]).toEqual([0, 0, 1]);
	});

	test('whoever is claimed on a page about nobody is wrong; a list is not', () => {
		expect(scoreOf(item({}), answered(acme)).wrong).toHaveLength(1);
		expect(scoreOf(item({}), answered(bob)).wrong).toHaveLength(1);
		expect(scoreOf(item({}), answered(listed)).wrong).toEqual([]);
	});

	test('whom it must not claim', () => {
		expect(scoreOf(item({kind: 'list', mustNotClaim: ['Lea List']}), answered(listed)).wrong).toEqual([]);
		const company = item({kind: 'company', expected: {company: 'Acme GmbH'}, mustNotClaim: ['ACME gmbh']});
		expect(scoreOf(company, answered(acme)).wrong).toEqual(['page.html: ACME gmbh, which it must not claim']);
	});

	test('each of a mail’s people counts, by address before name', () => {
		const people = [
			{name: 'Robert Reed', title: null, email: 'bob@acme.example'},
			{name: 'Zoe Gone', title: null, email: null},
		];
		const score = scoreOf(
			item({kind: 'people', expected: {people}}),
			answered(bob, {...bob, name: 'Eve', handles: []}),
		);
		expect(score).toMatchObject({claimed: 2, right: 1, expected: 2});
		expect([score.wrong, score.missed]).toEqual([['page.html: Eve'], ['page.html: Zoe Gone']]);
	});

	test('the table says it in figures and words', () => {
		const text = tableOf([scoreOf(person, answered(ada)), scoreOf(item({site: 'news'}), answered(acme))]).join('\n');
		expect(text).toMatch(/all +2 +0\.500 \(1\/2\) +1\.000 \(1\/1\) +0\.750 \(3\/4\) +1/u);
		expect(text).toContain('company Acme GmbH, on a page about nobody');
	});
});

describe('bad input', () => {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(path.join(tmpdir(), 'windshield-manifest-'));
	});
	afterEach(() => rmSync(folder, {recursive: true, force: true}));

	const withManifest = (text: string) => {
		writeFileSync(path.join(folder, 'manifest.json'), text);
		return () => readManifest(folder);
	};

	test('is answered with one clear sentence', () => {
		expect(() => readManifest(path.join(folder, 'nowhere'))).toThrow(/There is no folder/u);
		expect(() => readManifest(folder)).toThrow(/There is no manifest.json/u);
		expect(withManifest('{')).toThrow(/is not JSON/u);
		expect(withManifest('{}')).toThrow(/no list named items/u);
		expect(withManifest('{"items": []}')).toThrow(/lists no pages/u);
		expect(withManifest('{"items": [7]}')).toThrow(/Item 1 .* is no page/u);
		expect(withManifest('{"items": [{}]}')).toThrow(/names no file/u);
		expect(withManifest('{"items": [{"file": "a.html"}]}')).toThrow(/a.html is named in the manifest and is not in/u);
		writeFileSync(path.join(folder, 'a.html'), '');
		expect(withManifest('{"items": [{"file": "a.html", "url": "ftp://x"}]}')).toThrow(/no http\(s\) address/u);
		expect(withManifest('{"items": [{"file": "a.html", "url": "https://x.example", "kind": "robot"}]}')).toThrow(
			/unknown kind/u,
		);
	});

	test('a page without labels is read and not judged', () => {
		writeFileSync(path.join(folder, 'a.html'), '');
		expect(withManifest('[{"file": "a.html", "url": "https://x.example/"}]')()).toEqual([
			{file: 'a.html', url: 'https://x.example/', site: 'x.example', kind: undefined, expected: {}, mustNotClaim: []},
		]);
	});
});

test('every page of the demo is there', () => {
	const shown = readManifest('tests/fixtures/replay').map(({kind}) => kind);
	expect(shown).toEqual(['person', 'people', 'person', 'company', 'person', 'none']);
});
