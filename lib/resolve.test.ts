// Known, unsure or new: by handle first, then by evidence; never a guess.
import {describe, expect, test} from 'vitest';
import {subjectNamed as subject} from '@/tests/tools/subject';
import type {Handle} from './domain/handle';
import {unlearned} from './identity/match/model';
import {type Lookup, resolve} from './resolve';
import {sighted} from './sites/define';

const ada = subject('a', 'Ada Quill', 'Loomfen');
const bram = subject('b', 'Bram Oduya');

const store = (behind: [Handle, string][], refused: string[] = [], all = [ada, bram]): Lookup => ({
	behind: async handles => new Map(behind.filter(([handle]) => handles.includes(handle))),
	subjects: async ids => all.filter(({id}) => ids.includes(id)),
	named: async key => all.filter(one => one.nameKey === key).map(one => ({subject: one, beliefs: []})),
	alike: async () => all.map(one => ({subject: one, beliefs: []})),
	model: async () => unlearned(100_000),
	refused: async () => new Set(refused),
});

const person = (fields: Partial<Parameters<typeof sighted>[0]>) =>
	sighted({role: 'subject', kind: 'person', ...fields});
const slug: Handle = 'linkedin:in/ada-quill';
const mail: Handle = 'email:ada@loomfen.example';

describe('by handle', () => {
	test('a profile of her own is her, whatever she is called today', async () => {
		const match = await resolve(person({name: 'Ada Castellan', handles: [slug]}), [slug], store([[slug, 'a']]));
		expect(match).toEqual({state: 'known', subject: 'a', reasons: [{why: 'handle', handle: slug}]});
	});

	test('a shared address with a stranger’s name is unsure', async () => {
		const match = await resolve(person({name: 'Noor Castellan', handles: [mail]}), [mail], store([[mail, 'a']]));
		expect(match).toMatchObject({state: 'unsure', candidates: [{subject: 'a'}]});
	});

	test('an address with a name that shares a word, or with none, is hers', async () => {
		for (const name of ['A. Quill', 'quill, ada', null])
			expect(await resolve(person({name, handles: [mail]}), [mail], store([[mail, 'a']]))).toMatchObject({
				state: 'known',
				subject: 'a',
			});
	});

	test('handles of two people are unsure, with both', async () => {
		const match = await resolve(
			person({handles: [slug, mail]}),
			[slug, mail],
			store([
				[slug, 'a'],
				[mail, 'b'],
			]),
		);
		expect(match.state === 'unsure' && match.candidates.map(one => one.subject)).toEqual(['a', 'b']);
	});

	test('a handle that the page cannot prove is nobody', async () => {
		expect(await resolve(person({name: 'Zed Zulu', handles: [slug]}), [], store([[slug, 'a']]))).toEqual({
			state: 'new',
		});
	});

	test('a person’s handle never names a company', async () => {
		const company = sighted({role: 'subject', kind: 'company', name: 'Quill', handles: [mail]});
		expect(await resolve(company, [mail], store([[mail, 'a']]))).toEqual({state: 'new'});
	});
});

describe('the rep’s “not this person”', () => {
	test('outweighs the handle and the name', async () => {
		const lookup = store([[slug, 'a']], ['a']);
		expect(await resolve(person({name: 'Ada Quill', company: 'Loomfen', handles: [slug]}), [slug], lookup)).toEqual({
			state: 'new',
		});
	});
});

describe('by name', () => {
	test('alone is unsure', async () => {
		expect(await resolve(person({name: 'Ada Quill'}), [], store([]))).toMatchObject({
			state: 'unsure',
			candidates: [{subject: 'a'}],
		});
	});

	test('of nobody we know is new', async () => {
		expect(await resolve(person({name: 'Noor Castellan'}), [], store([]))).toEqual({state: 'new'});
	});
});

describe('called otherwise', () => {
	const will = {...subject('w', 'William Oduya', 'Tidewell'), title: 'Head of Sales'};
	const lookup = store([], [], [ada, will]);
	const match = (fields: Partial<Parameters<typeof sighted>[0]>) => resolve(person(fields), [], lookup);

	test('a short form at the same company, in the same post, is known', async () => {
		expect(await match({name: 'Bill Oduya', company: 'Tidewell Ltd', title: 'Head of Sales'})).toMatchObject({
			state: 'known',
			subject: 'w',
		});
	});

	test('a short form alone, an initial or a slip of the finger is unsure', async () => {
		for (const said of [
			{name: 'Bill Oduya', company: 'Tidewell'},
			{name: 'W. Oduya', company: 'Tidewell', title: 'Head of Sales'},
			{name: 'Wiliam Oduya', company: 'Tidewell', title: 'Head of Sales'},
		])
			expect(await match(said), said.name).toMatchObject({state: 'unsure', candidates: [{subject: 'w'}]});
	});

	test('a colleague of the same surname is somebody else', async () => {
		for (const name of ['Walter Oduya', 'Ada Oduya', 'Bram Oduya'])
			expect(await match({name, company: 'Tidewell', title: 'Head of Sales'}), name).toEqual({state: 'new'});
	});

	test('whom the rep refused is not asked about again', async () => {
		const refusing = store([], ['w'], [ada, will]);
		expect(await resolve(person({name: 'Bill Oduya', company: 'Tidewell'}), [], refusing)).toEqual({state: 'new'});
	});
});
