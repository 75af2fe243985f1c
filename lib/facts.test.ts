// What a visit adds to what is on file: only what is new.
import {expect, test} from 'vitest';
import {factsOf} from './facts';
import {sighted} from './sites/define';

const day = 24 * 3600_000;
const seen = (title: string, now: number, onFile: ReturnType<typeof factsOf> = []) =>
	factsOf(
		sighted({
			role: 'subject',
			kind: 'person',
			name: 'Ada Quill',
			title,
			handles: ['linkedin:in/ada', 'email:ada@x.example'],
		}),
		'linkedin',
		'https://www.linkedin.com/in/ada',
		'a',
		onFile,
		now,
	);

test('the first sight states every field with its page and quote', () => {
	const facts = seen('Buyer', 1000);
	expect(facts.map(({field, value}) => [field, value])).toEqual([
		['name', 'Ada Quill'],
		['title', 'Buyer'],
		['email', 'ada@x.example'],
	]);
	expect(facts[0]).toMatchObject({
		subject: 'a',
		source: 'page:linkedin',
		seenAt: 1000,
		evidence: {url: 'https://www.linkedin.com/in/ada'},
	});
});

test('the same again adds nothing for a month, then says that it still holds', () => {
	const first = seen('Buyer', 1000);
	expect(seen('Buyer', 1000 + 29 * day, first)).toEqual([]);
	expect(seen('Buyer', 1000 + 31 * day, first).length).toBe(first.length);
});

test('another value is a fact beside the old one', () => {
	expect(seen('Head of Buying', 2000, seen('Buyer', 1000)).map(({field, value}) => [field, value])).toEqual([
		['title', 'Head of Buying'],
	]);
});
