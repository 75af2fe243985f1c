// @vitest-environment node
// The evaluation of matching reads the columns of labelled files by name, and never those that a sales contact lacks.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {readRows} from '../../scripts/evaluate/contacts.ts';
import {evaluateLookup} from '../../scripts/evaluate/lookup.ts';
import {evaluateNames} from '../../scripts/evaluate/names.ts';
import {evaluatePairs} from '../../scripts/evaluate/pairs.ts';

let folder = '';
let said = '';
const file = (name: string, text: string): string => {
	writeFileSync(path.join(folder, name), text);
	return path.join(folder, name);
};
const lines = () =>
	said
		.split('\n')
		.filter(Boolean)
		.map(line => JSON.parse(line));

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'matching-'));
	said = '';
	vi.spyOn(process.stdout, 'write').mockImplementation(text => {
		said += text;
		return true;
	});
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(folder, {recursive: true});
});

test('a full name wins over its parts; birth date, social security number and gender are not read', () => {
	const [row] = readRows(
		file(
			'a.csv',
			'unique_id,full_name,first_name,surname,dob,soc_sec_id,gender,birth_place\n1,Ada B. Quill,Ada,Quill,1999-01-01,123,female,Oslo\n',
		),
	);
	expect(row?.contact).toMatchObject({id: '1', kind: 'person', name: 'Ada B. Quill', given: null, location: 'Oslo'});
	expect(JSON.stringify(row?.contact)).not.toMatch(/1999|123|female/u);
});

test('a file without a family name holds companies', () => {
	expect(readRows(file('a.csv', 'id,name\n7,Acme Ltd\n'))[0]?.contact).toMatchObject({
		kind: 'company',
		name: 'Acme Ltd',
	});
});

test('a look-up answers each question, and never reads the answer', () => {
	const store = file('s.csv', 'first_name,surname,city,store_id\nAda,Quill,Oslo,s1\nBram,Oduya,Lagos,s2\n');
	const queries = file(
		'q.csv',
		'first_name,surname,city,query_id,store_id\nAda,Quill,Oslo,q1,s2\nQuill,Ada,Oslo,q2,\nZed,Zulu,Lyon,q3,s1\n',
	);
	evaluateLookup(store, queries);
	expect(lines()).toEqual([
		{query_id: 'q1', store_id: 's1'},
		{query_id: 'q2', store_id: 's1'},
		{query_id: 'q3', store_id: null},
	]);
});

test('pairs and names are said line by line', () => {
	evaluatePairs(file('p.csv', 'id,name\n1,Acme Ltd\n2,ACME GmbH\n3,Globex\n'));
	evaluateNames(file('n.jsonl', '{"text":"Quill, Ada"}\n'));
	expect(lines()).toEqual([
		{a: '1', b: '2'},
		{text: 'Quill, Ada', given: 'Ada', middle: '', family: 'Quill', nickname: null},
	]);
});

test('a file that is not there, or names nobody, is one clear sentence', () => {
	expect(() => readRows('/nowhere.csv')).toThrow('There is no file /nowhere.csv: give the path of a CSV file.');
	expect(() => readRows(file('a.csv', 'first,last\nAda,Quill\n'))).toThrow(/names nobody: give it a header/u);
	expect(() => evaluateNames('/nowhere.jsonl')).toThrow(/There is no file/u);
});
