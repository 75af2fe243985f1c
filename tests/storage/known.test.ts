// The keys that an import is told before it goes on: all of them, once through, however few stretches it had come.
import {expect, test} from 'vitest';
import {hashOf} from '@/storage/hash';
import {tellOthers, tellOwn} from '@/storage/known';
import {keysOf} from '@/storage/pages';
import {bringPeople, from, newcomer} from './brought';
import {freshStore} from './fresh';

const other = '4f0a1c2e-7b4d-8c11-9e2a';

test.each([0, 1, 2, 60])('of %i stretches every key is told once', async stretches => {
	const db = await freshStore();
	await bringPeople(db, stretches * 3, 3);
	await bringPeople(db, 3, 3, other);
	const told: number[] = [];
	await tellOwn(db, from, hash => told.push(hash));
	const people = Array.from({length: stretches * 3}, (_, n) => newcomer(n));
	const keys = people.flatMap(keysOf).map(hashOf);
	expect(told.sort()).toEqual(keys.sort());

	const others: number[] = [];
	await tellOthers(db, other, hash => others.push(hash));
	expect(others.sort()).toEqual(keys);
});
