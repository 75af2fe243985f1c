// Promises in five languages, who made them and by when; and what is none.
import {describe, expect, test} from 'vitest';
import {promiseIn} from './promise';

describe.each([
	// We owe it.
	['I’ll send the rack quote by Friday.', 'us', 'by Friday'],
	["I'll get back to her next week", 'us', 'next week'],
	['you owe: quote by Fri', 'us', 'by Fri'],
	['We will also prepare a plan before the end of the month.', 'us', 'before the end of the month'],
	['Promised to introduce Paulo.', 'us', null],
	['Promised two by the end of the month.', 'us', 'by the end of the month'],
	['Fiquei de mandar a proposta até sexta-feira.', 'us', 'até sexta-feira'],
	['Vou enviar o contrato amanhã', 'us', 'amanhã'],
	['Voy a enviarle la oferta antes del viernes.', 'us', 'antes del viernes'],
	['Quedamos en llamar mañana.', 'us', 'mañana'],
	['Ich schicke das Angebot bis Freitag.', 'us', 'bis Freitag'],
	['Wir werden Ihnen die Zahlen nächste Woche zusenden.', 'us', 'nächste Woche'],
	['Je vous envoie le devis demain.', 'us', 'demain'],
	["J'ai promis un rendez-vous avant vendredi.", 'us', 'avant vendredi'],
	// They do.
	['She will send the floor plan tomorrow.', 'them', 'tomorrow'],
	['He promised two licences by Monday.', 'them', 'by Monday'],
	['They promised us an answer by Monday.', 'them', 'by Monday'],
	['Ela ficou de confirmar até amanhã.', 'them', 'até amanhã'],
	['Nos enviará los planos el lunes.', 'them', 'el lunes'],
	['Sie schickt die Liste bis Montag.', 'them', 'bis Montag'],
	['Elle va nous rappeler jeudi.', 'them', 'jeudi'],
])('%s', (text, who, due) => {
	test('is one of the right side, with its date', () => {
		expect(promiseIn(text, 'rep')).toEqual({who, quote: text, due});
	});
});

test.each([
	'Will you send the quote?',
	'I’ll be on holiday until Monday.',
	'I will not send anything.',
	'If we will send it depends on the price.',
	'Prefers a call before ten. Asks for numbers, not slides.',
	'Budget is decided in March.',
	'Vou de férias em julho.',
	'Voy a Madrid mañana.',
	'Ich bin bis Freitag im Urlaub.',
	'Je vais à Paris demain.',
	'The sender will be charged.',
	'Re: rack quote',
	'',
])('nobody promised anything in “%s”', text => {
	expect(promiseIn(text, 'rep')).toBeNull();
});

test('in what they write to us, the first person is them', () => {
	expect(promiseIn('I’ll send you the drawings today', 'them')?.who).toBe('them');
	expect(promiseIn('I’ll send you the drawings today', 'us')?.who).toBe('us');
});

test('of several the last one counts, and its sentence alone', () => {
	const note = 'I’ll call Ana on Monday. She will send the plan by Friday. Nice weather.';
	expect(promiseIn(note, 'rep')).toMatchObject({who: 'them', quote: 'She will send the plan by Friday.'});
});

test('a long text without any takes no time', () => {
	const began = performance.now();
	promiseIn('ich werde und werde und werde '.repeat(300), 'rep');
	expect(performance.now() - began).toBeLessThan(200);
});
