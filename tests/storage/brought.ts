// An import under way in a store, and invented people for it.

import {bring} from '@/storage/bring';
import type {Store} from '@/storage/database';
import {type ImportRow, nobodyLives, noSums} from '@/storage/imports';
import type {Resident} from '@/storage/residents';
import {person} from './people';

export const from = '3f0a1c2e-7b4d-8c11-9e2a';

export const importRow = (id = from): ImportRow => ({
	id,
	name: 'people.csv',
	size: 1,
	head: '',
	choice: {format: 'csv'},
	unsureAsNew: false,
	state: 'running',
	at: 0,
	offset: 0,
	line: 1,
	blocks: 0,
	sums: noSums,
	tags: [],
	living: nobodyLives,
});

export const newcomer = (n: number): Resident => {
	const {id, ...subject} = person(n);
	const claims: Resident['claims'] = [
		['name', subject.name],
		['title', 'Head of Things'],
		['email', `${id}@new.example`],
	];
	return {
		subject,
		handles: [`email:${id}@new.example`, `linkedin:in/${id}`],
		claims,
		notes: n % 3 === 0 ? [`Met at fair ${n}`] : [],
		source: 'import:csv',
		quote: `people.csv:${n}`,
		seenAt: 1000,
	};
};

/** One stretch of so many people, each of them one byte of the file. */
export const bringStretch = (db: Store, id: string, offset: number, many: number): Promise<boolean> => {
	const newcomers = Array.from({length: many}, (_, step) => newcomer(offset + step));
	const next = {offset: offset + many, line: offset + many};
	const join = async () => ({joined: [], changed: 0, same: 0});
	return bring(db, id, {from: offset, next, newcomers, unsure: [], unread: [], join, sums: {...noSums, added: many}});
};

/** Brings people in, a stretch at a time. */
export const bringPeople = async (db: Store, to: number, each = 200, id = from): Promise<void> => {
	await db.imports.add(importRow(id));
	for (let n = 0; n < to; n += each) await bringStretch(db, id, n, Math.min(each, to - n));
};
