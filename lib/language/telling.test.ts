// Tellings: what a mail or the first post of a thread tells, what it does not, and the words that decided.
import {describe, expect, it, test} from 'vitest';
import type {Post} from '@/lib/domain/post';
import {tellingOf} from './telling';

const day = 24 * 3600_000;
const now = 100 * day;
const post = (fields: Partial<Post>): Post => ({
	...{from: 'mail', title: null, author: 'Nora Velasco', handle: null, at: now, text: ''},
	...fields,
});
const telling = (fields: Partial<Post>) => tellingOf(post(fields), now, () => 14);

const mails: [text: string, kind: string | null][] = [
	['Hi Rita,\n\nwe have now waited for the spare pumps for three weeks and nobody answers our calls.', 'complaint'],
	['Rita, still no answer from your support since Monday. The system is down again.', 'complaint'],
	['Olá Rita, estamos muito decepcionados. Já é a terceira vez que o pedido chega atrasado.', 'complaint'],
	['Sehr geehrte Frau Tiller, wir warten seit drei Wochen auf die Lieferung. Das ist inakzeptabel.', 'complaint'],
	['Hola Rita, el equipo no funciona y nadie nos contesta. Es inaceptable.', 'complaint'],
	['Bonjour, vous nous facturez deux fois la même commande. Nous sommes très mécontents.', 'complaint'],
	['Hi Rita,\nthank you so much for the quick help yesterday, the pump works perfectly.', 'praise'],
	['Liebe Frau Tiller, wir sind sehr zufrieden mit Ihrem Service.', 'praise'],
	['Bonjour Rita, l’équipe est ravie du résultat, tout fonctionne parfaitement.', 'praise'],
	['Hi Rita, we have decided not to renew our contract in March.', 'churn'],
	['Sehr geehrte Damen und Herren, hiermit kündigen wir unseren Vertrag zum 31.12.2026.', 'churn'],
	['Prezados, gostaríamos de cancelar nosso contrato no fim do mês.', 'churn'],
	['Olá Rita, estamos pensando em comprar um sistema de CRM novo para a equipe.', 'buying'],
	['Dear all, we are pleased to announce that Ana Duarte has been appointed CFO of Pelagic Works.', 'event'],
	['Dzień dobry, chciałbym umówić się na spotkanie w przyszłym tygodniu, żeby porozmawiać o naszej umowie.', 'unread'],
	// Neither: what is asked, planned, or the writer's own fault.
	['Hello Rita, could we meet on Tuesday at 10 to talk about the order? Best regards, Nora', null],
	['Please find attached the minutes. Sorry for the delay. Next: fix the error in the contract.', null],
	['Please use the attached form if anything arrives damaged or if you would like to file a complaint.', null],
	['Thanks for the quote, Rita. I will discuss it with Tom next week. Best, Nora', null],
	['I am out of the office until 12 December. For urgent matters please contact Sam.', null],
	[
		'OK!\n\nOn Tue, 3 Mar 2026 Sam Okafor <sam@tiller.example> wrote:\nThis is a terrible nightmare, never again.',
		null,
	],
	['', null],
];
it.each(mails)('a mail: %s → %s', (text, kind) => expect(telling({text})?.kind ?? null).toBe(kind)); // Missing where nothing is told

const threads: [title: string, text: string, kind: string | null][] = [
	[
		'',
		'I am considering buying the X solution from BigCompany but looking for alternatives. Any suggestions?',
		'buying',
	],
	['Alternatives to Jira for a team of 20', 'It is slow for us.', 'buying'],
	['Support has ignored us', 'We pay for the business plan and nobody answers. This is ridiculous.', 'complaint'],
	['Pelagic Works raises $30M Series B', '', 'event'],
	['Crash when saving a file', 'Expected: saved. Actual: the app crashes with an error.', null],
	['How do I center a div?', 'I tried flexbox and it does not work. I have been stuck for 3 hours. I love CSS.', null],
	['Show HN: A tiny key value store', 'I built this over the weekend. Feedback welcome!', null],
];
it.each(threads)(
	'a thread: %s / %s → %s',
	(title, text, kind) => expect(telling({from: 'forum', title, text})?.kind ?? null).toBe(kind), // As above
);

const asked: [text: string, what: string | null][] = [
	[
		'I am considering buying the X solution from BigCompany but looking for alternatives.',
		'X solution from BigCompany',
	],
	['We are thinking of switching from Kestrel to Lumora. Worth it?', 'Kestrel'],
	['Which help desk would you recommend for a small team?', 'help desk'],
	['Any suggestions for a good password manager?', 'password manager'],
];
it.each(asked)('%s asks about %s', (text, what) => expect(telling({from: 'forum', text})?.asked).toBe(what));

describe('the words that decided', () => {
	test('are marked in a quote of 200 characters at most', () => {
		const long = `${'We have many pumps here and there, and more of them, '.repeat(8)}and nobody answers us, which is ridiculous.`;
		const told = telling({text: `Hi Rita. ${long} Regards`});
		expect(told?.quote.length).toBeLessThanOrEqual(200);
		expect(told?.marks.map(([from, to]) => told.quote.slice(from, to))).toEqual(['nobody answers', 'ridiculous']);
	});
	test('end where their word ends', () => {
		const told = telling({from: 'forum', text: 'Alternatives to Zendesk?'});
		expect(told?.marks.map(([from, to]) => told.quote.slice(from, to))).toEqual(['Alternatives to Zendesk']);
	});
});

test('is stale after the days that news of its kind is fresh, and never without a date', () => {
	const text = 'Alternatives to Zendesk?';
	expect([13, 15].map(days => telling({from: 'forum', text, at: now - days * day})?.stale)).toEqual([false, true]);
	expect(telling({from: 'forum', text, at: null})?.stale).toBe(false);
});

test.each(['a ', 'x\n', 'we have waited ', 'nobody ', 'sorry for the ', 'Buy A ', '!?', 'not to '])(
	'5,000 letters of "%s" are read in short',
	piece => {
		const text = piece.repeat(5000).slice(0, 5000);
		telling({text});
		const start = performance.now();
		telling({text});
		expect(performance.now() - start).toBeLessThan(300);
	},
);
