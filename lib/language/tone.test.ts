// Tones: what customers write, displeased, pleased or neither, and which words said so.
import {describe, expect, it, test} from 'vitest';
import {type Tone, toneOf} from './tone';

const told: [text: string, tone: Tone][] = [
	['@Lumora two hours on hold and nobody answers. Worst service ever.', 'complaint'],
	['@Lumora my order never arrived and you refuse to refund me', 'complaint'],
	['@Lumora thanks for losing my package again, great job!', 'complaint'],
	['@Lumora your support is not helpful at all', 'complaint'],
	['@Lumora why is the app still broken?!', 'complaint'],
	['@Lumora I am not happy with you', 'complaint'],
	['@Lumora thank you for the quick help, you are awesome!', 'praise'],
	['Great crew and a smooth trip with @Lumora today, much appreciated', 'praise'],
	['@Lumora I love the new dashboard 😍', 'praise'],
	['@Lumora do you ship to Norway?', 'neutral'],
	['@Lumora what time does the store open tomorrow?', 'neutral'],
	['Lumora opens a store in Oslo', 'neutral'],
	['We are hiring a customer service manager. Call the office for an answer.', 'neutral'],
	// Portuguese, Spanish, German, French
	['@Lumora péssimo atendimento, ninguém responde', 'complaint'],
	['@Lumora obrigada, atendimento excelente!', 'praise'],
	['@Lumora pésimo servicio, nunca llegó mi pedido', 'complaint'],
	['@Lumora muchas gracias, sois geniales, excelente servicio', 'praise'],
	['@Lumora eine Frechheit, seit Tagen meldet sich niemand', 'complaint'],
	['@Lumora vielen Dank für den hervorragenden Service, ich bin begeistert', 'praise'],
	['@Lumora service inadmissible, toujours en attente', 'complaint'],
	['@Lumora merci beaucoup, service impeccable', 'praise'],
	['', 'neutral'],
	['🚀', 'neutral'],
];

it.each(told)('%s: %s', (text, tone) => expect(toneOf(text).tone).toBe(tone));

describe('the words that decided', () => {
	test('are those of the tone', () => {
		const text = '@Lumora the worst café, rude staff';
		expect(toneOf(text).at.map(([from, to]) => text.slice(from, to))).toEqual(
			expect.arrayContaining(['worst', 'rude']),
		);
	});
	test('are none where nothing was said', () => expect(toneOf('Lumora opens a store in Oslo').at).toEqual([]));
});

test.each(['a', ' ', 'never ', '?!', 'why is ', '#fail', 'would have been '])(
	'100 KB of "%s" are read in short',
	piece => {
		const start = performance.now();
		toneOf(piece.repeat(Math.ceil(100_000 / piece.length)));
		expect(performance.now() - start).toBeLessThan(500);
	},
);
