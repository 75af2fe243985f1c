// Tongues: texts of the five that we read, and of others, which are not taken for them.
import {expect, it, test} from 'vitest';
import {type Tongue, tongueOf} from './tongue';

const told: [text: string, tongue: Tongue | null][] = [
	['The company has opened a new office in Oslo', 'en'],
	['Lumora appoints Jane Doe as CFO', 'en'],
	['A empresa não tem planos para abrir uma loja em Lisboa', 'pt'],
	['Obrigado pela ajuda', 'pt'],
	['La empresa abre una nueva oficina en Madrid', 'es'],
	['¿Alguien conoce un buen proveedor?', 'es'],
	['Die Firma streicht 300 Stellen in Hamburg', 'de'],
	['Danke für die schnelle Hilfe!', 'de'],
	['L’entreprise lève 12 millions d’euros', 'fr'],
	['Nous cherchons un logiciel pour notre équipe', 'fr'],
	['Il gruppo ha annunciato la nuova sede di Milano', null],
	['Het bedrijf opent een nieuw kantoor in Utrecht', null],
	['Företaget har öppnat ett nytt kontor i Lund', null],
	['Spółka otwiera nowe biuro w Krakowie', null],
	['会社は新しい事務所を開いた', null],
	['Компания открыла новый офис', null],
	['Lumora', null],
	['🚀 12345', null],
	['', null],
];

it.each(told)('%s: %s', (text, tongue) => expect(tongueOf(text)).toBe(tongue));

test('100 KB are read in short', () => {
	const start = performance.now();
	for (const piece of ['the ', 'a', ' ', "l'", '@']) tongueOf(piece.repeat(100_000 / piece.length));
	expect(performance.now() - start).toBeLessThan(500);
});
