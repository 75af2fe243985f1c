// Signatures of mails that we wrote: found where they are, and nothing found where there is none.
import {describe, expect, test} from 'vitest';
import {signatureOf} from './signature';

const mail = (...lines: string[]): string => lines.join('\n');
const lines = (text: string, from = ''): string[] => {
	const all = text.split('\n');
	return (signatureOf(text, from)?.lines ?? []).map(at => all[at] ?? '');
};
const body = ['Hello Tom,', '', 'please find the draft attached. I will call you tomorrow, if that suits you.', ''];

describe('what a signature says', () => {
	test('name, title, company, ways to reach', () => {
		const text = mail(
			...body,
			'Best regards,',
			'',
			'Jane Doe',
			'Head of Sales | Lumora GmbH',
			'Tel. +49 30 1234567',
			'jane.doe@lumora.example',
			'https://lumora.example/team',
		);
		expect(signatureOf(text, 'Jane Doe <jane.doe@lumora.example>')).toEqual({
			lines: [4, 6, 7, 8, 9, 10],
			name: 'Jane Doe',
			title: 'Head of Sales',
			company: 'Lumora GmbH',
			emails: ['jane.doe@lumora.example'],
			phones: ['+49301234567'],
			links: ['https://lumora.example/team'],
		});
	});
	test('without a sender, by its farewell or by what stands below the name', () => {
		expect(lines(mail(...body, 'Thanks,', 'Jane'))).toEqual(['Thanks,', 'Jane']);
		expect(lines(mail(...body, 'Jane Doe', 'Account Manager', '+1 503 555 0100'))).toHaveLength(3);
		expect(signatureOf(mail(...body, 'Thanks, Jane'))?.name).toBe('Jane');
	});
	test('initials and an extension, where the sender is known', () => {
		expect(lines(mail('Call me back if you need to speak with me today.', '', 'JD   3-1587.'), 'Jane Doe')).toEqual([
			'JD   3-1587.',
		]);
	});
	test.each([
		['Mit freundlichen Grüßen', 'Petra Muster'],
		['Atenciosamente,', 'Maria Silva'],
		['Un saludo,', 'Ana Ruiz'],
		['Cordialement,', 'Jean Dupont'],
	])('%s', (farewell, name) => {
		expect(signatureOf(mail(...body, farewell, name))).toMatchObject({lines: [4, 5], name});
	});
});

describe('what stands after it is not of it', () => {
	test.each([
		[
			'a quoted reply',
			['-----Original Message-----', 'From: Tom Reed', 'Sent: Monday', 'To: Jane', '', 'Thanks,', 'Tom Reed'],
		],
		['a quoted reply with an angle', ['> Thanks,', '> Tom Reed']],
		[
			'a reply below its line',
			['On Mon, 3 Mar 2025 at 10:00, Tom Reed <tom@kestrel.example> wrote:', 'Thanks,', 'Tom Reed'],
		],
		['a German reply', ['Am 03.03.2025 um 10:00 schrieb Tom Reed:', 'Gruß', 'Tom Reed']],
		[
			'a disclaimer',
			[
				'This e-mail and any attachments are confidential and intended only for the addressee. If you are not, delete it.',
			],
		],
		['an attachment', [' - draft.pdf']],
	])('%s', (_, after) => {
		expect(lines(mail(...body, 'Regards,', 'Jane Doe', '', ...after), 'Jane Doe')).toEqual(['Regards,', 'Jane Doe']);
	});
});

describe('none', () => {
	test.each([
		['running text alone', mail(...body)],
		['a list at the end', mail(...body, '1. First the copy', '2. Then the move', '3. Certification Document')],
		['numbers to call, without a name', mail('Reach me here:', 'December 20\t281-555-0176', 'Cell\t713-555-0130')],
		['a log', mail('Details:', ' TRANS_TYPE: FINAL', ' SC_ID: ECT', ' TIE: MALIN_5')],
		['nothing', ''],
	])('%s', (_, text) => expect(signatureOf(text, 'Jane Doe <jane@lumora.example>')).toBeNull());
});

test.each([' ', 'a', 'x\n', 'Jane Doe\n', '> a\n', '+1 503 555 0100 ', 'Thanks, '])(
	'100 KB of "%s" are read in short',
	piece => {
		const start = performance.now();
		signatureOf(piece.repeat(Math.ceil(100_000 / piece.length)), 'Jane Doe <jane@lumora.example>');
		expect(performance.now() - start).toBeLessThan(500);
	},
);
