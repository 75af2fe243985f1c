// Somebody called otherwise is known only beyond doubt: each guard is what keeps a likely one from being taken for sure.
import {describe, expect, test} from 'vitest';
import type {Match} from '@/lib/domain/brief';
import type {Handle} from '@/lib/domain/handle';
import {sighted} from '@/lib/sites/define';
import {known as knownBy, type Said} from '@/tests/tools/subject';
import {weighAlike} from './alike';
import {unlearned} from './match/model';
import type {Known} from './said';

const known = (said: Said, handles: Handle[] = []): Known => knownBy(said.name, said, {handles});

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
