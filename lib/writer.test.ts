// What is written stands in the facts it names: names, numbers and dates are theirs, and what a model adds is dropped.
import {expect, test} from 'vitest';
import {believe} from './believe';
import {type Fact, fact} from './domain/fact';
import {write} from './writer';

const now = Date.UTC(2026, 11, 1);
const of = (field: Fact['field'], value: string, more: Partial<Fact> = {}): Fact =>
	fact({
		...{subject: 's', field, value, source: 'own:crm', evidence: {url: null, quote: null}, seenAt: now},
		...more,
	});
const facts = [
	of('title', 'Head of Purchasing'),
	of('company', 'Cells & Sons'),
	of('employees', '4812'),
	of('event', 'Cells & Sons opens a yard in Köln', {event: 'mention', at: Date.UTC(2026, 10, 20), key: 'e'}),
];
/** By the names that the model is given: title, company, employees, event. */
const written = async (sentences: unknown, language = 'en') =>
	write({name: 'Dora Kestrel', beliefs: believe(facts, []), facts, language}, async () => JSON.stringify({sentences}));

test('keeps what the facts say, in other order, other marks and other forms of a date', async () => {
	const sentences = [
		{text: 'Dora Kestrel is Head of Purchasing at Cells & Sons.', facts: ['f1', 'f2']},
		{text: 'Cells & Sons has 4,812 employees.', facts: ['f2', 'f3']},
		{text: 'On November 20, 2026 Cells & Sons opened a yard in Koln.', facts: ['f4']},
	];
	const said = await written(sentences);
	expect(said?.sentences.map(({text}) => text)).toEqual(sentences.map(({text}) => text));
	expect(said?.sentences[0]?.because).toEqual([facts[0]?.id, facts[1]?.id]);
	expect(said?.dropped).toBe(0);
	expect(
		(await written([{text: 'Dora Kestrel é Head of Purchasing na Cells & Sons.', facts: ['f1', 'f2']}], 'pt-BR'))
			?.sentences,
	).toHaveLength(1);
});

test.each([
	['another name', 'Dora Castelli is Head of Purchasing.', ['f1']],
	['another number', 'Cells & Sons has 4,813 employees.', ['f2', 'f3']],
	['a part of a number', 'Cells & Sons has 812 employees.', ['f2', 'f3']],
	['another date', 'On November 21, 2026 Cells & Sons opens a yard.', ['f4']],
	['what another fact says', 'Dora Kestrel is Head of Purchasing at Cells & Sons.', ['f1']],
	['a conclusion', 'Dora Kestrel is Head of Purchasing and unhappy.', ['f1']],
	['a denial', 'Dora Kestrel is not Head of Purchasing.', ['f1']],
	['no fact', 'Dora Kestrel is Head of Purchasing.', []],
	['a fact that was not given', 'Dora Kestrel is Head of Purchasing.', ['f1', 'f9']],
	['the name alone', 'Dora Kestrel is a person.', ['f1']],
	['a link', 'Dora Kestrel is Head of Purchasing https://cells.example', ['f1']],
	['a host', 'Dora Kestrel is Head of Purchasing at cells.sons', ['f1', 'f2']],
	['markup', 'Dora Kestrel is <b>Head of Purchasing</b>', ['f1']],
	['what is not seen', 'Dora Kestrel is Head of\u202e Purchasing', ['f1']],
])('drops %s', async (_, text, names) => {
	expect(await written([{text, facts: names}])).toEqual({sentences: [], dropped: 1});
});

test('whatever a model answers, nothing is thrown; where nothing is known it is not asked', async () => {
	for (const reply of ['', '{', '[]', '{"sentences":7}', '{"sentences":[7,null,{"text":1}]}', 'x'.repeat(1e6)])
		expect(
			(await write({name: 'D', beliefs: believe(facts, []), facts, language: 'en'}, async () => reply))?.sentences,
		).toEqual([]);
	await expect(
		write({name: 'D', beliefs: [], facts: [], language: 'en'}, () => Promise.reject(new Error('asked'))),
	).resolves.toBeNull();
});
