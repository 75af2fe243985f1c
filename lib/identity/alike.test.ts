// Somebody called otherwise is known only beyond doubt: each guard is what keeps a likely one from being taken for sure.
import {describe, expect, test} from 'vitest';
import type {Belief, Match} from '@/lib/domain/brief';
import {type Field, fact} from '@/lib/domain/fact';
import type {Handle} from '@/lib/domain/handle';
import {sighted} from '@/lib/sites/define';
import {weighAlike} from './alike';
import {companyKey} from './company';
import {unlearned} from './match/model';
import {nameKey} from './name';
import type {Known} from './said';

type Said = Partial<Record<Field, string>> & {name: string};

const known = (said: Said, handles: Handle[] = []): Known => {
	const {name, company = null} = said;
	const beliefs = Object.entries(said).map(([field, value]): Belief => {
		const claim = {subject: name, field: field as Field, value, source: 'import:x', seenAt: 1};
		return {fact: fact({...claim, evidence: {url: null, quote: null}}), since: 1, others: []};
	});
	const subject = {id: name, kind: 'person', createdAt: 1, tags: [], name, title: null, company, words: []} as const;
	return {
		subject: {...subject, tags: [], words: [], nameKey: nameKey(name), companyKey: company && companyKey(company)},
		beliefs,
		handles,
	};
};

/** In so small a world that nearly anything in common is beyond doubt: then the guards alone hold it back. */
const model = unlearned(20);
const look = (page: Parameters<typeof sighted>[0], all: Known[], alone = true): Match =>
	weighAlike(sighted(page), all, model, alone);
const page = (said: Partial<Parameters<typeof sighted>[0]>) =>
	({role: 'subject', kind: 'person', name: 'Bill Oduya', company: 'Tidewell', ...said}) as const;
const will = {name: 'William Oduya', company: 'Tidewell Ltd'};

test('a short form at the same company, with nothing against it, is known', () => {
	expect(look(page({}), [known(will)])).toMatchObject({state: 'known', subject: 'William Oduya'});
});

describe('is unsure, however likely', () => {
	test.each<[string, Match]>([
		[
			'without a company in common',
			look(page({company: null, title: 'Head of Sales', location: 'Lagos'}), [
				known({...will, title: 'Head of Sales', location: 'Lagos'}),
			]),
		],
		['of another generation', look(page({}), [known({...will, name: 'William Oduya Jr.'})])],
		[
			'in a place that cannot be the same',
			look(page({location: 'Oslo, Norway', title: 'Head of Sales'}), [
				known({...will, location: 'Lagos, Nigeria', title: 'Head of Sales'}),
			]),
		],
		[
			'with another profile of the same site',
			look(page({handles: ['linkedin:in/bill'], title: 'Head of Sales'}), [
				known({...will, title: 'Head of Sales'}, ['linkedin:in/will']),
			]),
		],
		[
			'with another address at the same company',
			look(page({handles: ['email:bill@tidewell.example'], title: 'Head of Sales'}), [
				known({...will, title: 'Head of Sales', email: 'w.oduya@tidewell.example'}),
			]),
		],
		['while somebody has the very name', look(page({}), [known(will)], false)],
		['with another middle name', look(page({name: 'Bill Ade Oduya'}), [known({...will, name: 'William Bode Oduya'})])],
		[
			'by a slip in the name',
			look(page({name: 'Wiliam Oduya', title: 'Head of Sales'}), [known({...will, title: 'Head of Sales'})]),
		],
		[
			'by an initial',
			look(page({name: 'W. Oduya', title: 'Head of Sales'}), [known({...will, title: 'Head of Sales'})]),
		],
		[
			'with another surname',
			look(page({name: 'William Brandt', title: 'Head of Sales', location: 'Lagos'}), [
				known({...will, title: 'Head of Sales', location: 'Lagos'}),
			]),
		],
		['where two may be meant', look(page({}), [known(will), known({...will, name: 'Willy Oduya'})])],
	])('%s', (_, match) => expect(match.state).toBe('unsure'));
});

test('a colleague of one surname is nobody, whatever else is the same', () => {
	const match = look(page({name: 'Walter Oduya', title: 'Head of Sales', location: 'Lagos'}), [
		known({...will, title: 'Head of Sales', location: 'Lagos'}),
	]);
	expect(match).toEqual({state: 'new'});
});
