// A line to copy: whole in every language, of the facts' words, and without what is never shared.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test, vi} from 'vitest';
import {fact} from '@/lib/domain/fact';
import {type SignalKind, signalKinds} from '@/lib/domain/signal';
import {lineOf} from './lines';

vi.mock('./t', () => ({t: (...all: string[]) => JSON.stringify(all)}));

const locales = join(import.meta.dirname, '../assets/public/_locales');
const who = {name: 'Dr. Marina Alves', kind: 'person' as const};
const signal = (kind: SignalKind, id = 'x', to = 'VP, Data Centers', from = 'Director') => ({
	...{id, kind, to, from, subject: 'a', at: 0, because: [], done: false, until: null},
});
const said = (line: string): string[] => JSON.parse(line);
const own = (field: 'ticket' | 'deal', value: string) =>
	fact({subject: 'a', field, value, source: 'own:hubspot', evidence: {url: null, quote: null}, seenAt: 1, key: '1'});

describe.each(readdirSync(locales))('%s', locale => {
	const messages = JSON.parse(readFileSync(join(locales, locale, 'messages.json'), 'utf8'));

	test.each(signalKinds)('%s has two ways of two sentences, without boilerplate', kind => {
		const lines = new Set(
			Array.from({length: 9}, (_, at) => {
				const [key = '', ...values] = said(lineOf(signal(kind, `${kind}${at}`), who, []));
				return messages[key].message.replace(/\$(\d)/gu, (_: string, n: string) => values[Number(n) - 1]);
			}),
		);
		expect(lines.size).toBe(2);
		for (const line of lines) {
			expect(line).not.toMatch(/undefined|\$/u);
			expect(line.match(/[.?](?= |$)/gu)?.length ?? 0, line).toBe(2);
			expect(line.length, line).toBeLessThan(280);
			expect(line).not.toMatch(/synerg|leverage|excited|thrilled|reach out|touch base|circle back|solu[cç]|empolgad/iu);
		}
	});
});

test('says the same of one signal every time, and calls people by their given name', () => {
	expect(lineOf(signal('promotion'), who, [])).toBe(lineOf(signal('promotion'), who, []));
	expect(said(lineOf(signal('promotion'), who, []))[1]).toBe('Marina');
	expect(said(lineOf(signal('funding'), {name: 'Acme Inc.', kind: 'company'}, []))[1]).toBe('Acme Inc.');
});

test('of a ticket its name is said, of a deal nothing', () => {
	const ticket = '#4121 Sensor offline · open · urgent';
	expect(said(lineOf(signal('ticket-opened', 'x', ticket, ''), who, [own('ticket', ticket)]))[2]).toBe(
		'Sensor offline',
	);
	const deal = 'Racks · Negotiation · €40,000';
	expect(lineOf(signal('praise', 'x', deal, deal), who, [own('deal', deal)])).not.toMatch(/40,000|Negotiation|Racks/u);
});

test('what a page wrote stays on one line', () => {
	expect(said(lineOf(signal('funding', 'x', 'a\nb\u202e"c"', ''), who, []))[2]).toBe('a b ’c’');
});
