// Headlines that tell of an event, and those that only sound like one.
import {expect, test} from 'vitest';
import {eventOf} from './telling';

test.each([
	['Loomfen appoints Ada Quill as Chief Revenue Officer', 'leadership'],
	['Bo Tarn joins Loomfen as Vice President Sales', 'leadership'],
	['Loomfen CEO Bo Tarn to step down', 'leadership'],
	['Loomfen ernennt Ada Quill zur Geschäftsführerin', 'leadership'],
	['Ada Quill est nommée directrice générale de Loomfen', 'leadership'],
	['Loomfen nombra a Ada Quill directora general', 'leadership'],
	['Loomfen anuncia Ada Quill como nova diretora comercial', 'leadership'],
	['Loomfen acquires Quilltec', 'acquisition'],
	['Quilltec to be acquired by Loomfen for $90M', 'acquisition'],
	['Loomfen rachète Quilltec', 'acquisition'],
	['Loomfen raises $40 million Series C', 'funding'],
	['Loomfen lève 12 millions d’euros', 'funding'],
	['Loomfen capta R$ 30 milhões em rodada série A', 'funding'],
	['Loomfen opens new office in Lisbon', 'expansion'],
	['Loomfen eröffnet neuen Standort in Chemnitz', 'expansion'],
	['Loomfen inaugura nova unidade em Recife', 'expansion'],
	['Loomfen lays off 120 employees', 'layoffs'],
	['Loomfen streicht 300 Stellen', 'layoffs'],
	['Loomfen partners with Tarn', 'partnership'],
	['Loomfen firma alianza con Tarn', 'partnership'],
	['Loomfen launches Heddle 3', 'launch'],
	['Loomfen bringt neuen Webstuhl auf den Markt', 'launch'],
	['Loomfen sued by former supplier', 'legal'],
	['Loomfen files for Chapter 11', 'insolvency'],
	['Loomfen meldet Insolvenz an', 'insolvency'],
	['Loomfen reports third quarter 2026 results', 'results'],
] as const)('%s: %s', (title, kind) => expect(eventOf(title)).toBe(kind));

test.each([
	['How Loomfen acquires customers in Europe'],
	['Should you appoint a Chief Revenue Officer?'],
	['5 ways to raise $1 million'],
	['Loomfen denies it is acquired by Tarn'],
	['Loomfen may open an office in Porto'],
	['Webinar: Loomfen launches into the cloud'],
	['Meet our weavers'],
	['Loomfen named a leader in the Quadrant'],
	['Our customers raise the bar'],
	['Opening the black box of looms'],
	['Cómo Loomfen lanza un producto'],
	[''],
])('nothing: %s', title => expect(eventOf(title)).toBeNull());

test('a title of any length is read at once', () => {
	const before = performance.now();
	eventOf(`appoints ${'a '.repeat(50_000)}`);
	eventOf('cuts to cut names appoints raises opens '.repeat(5000));
	expect(performance.now() - before).toBeLessThan(200);
});
