// Who tells of a signal is counted by host, and every signal has words in every language.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test, vi} from 'vitest';
import {fact} from '@/lib/domain/fact';
import {signalKinds} from '@/lib/domain/signal';
import {signalWords, tellers} from './signals';

vi.mock('./t', () => ({t: (key: string, ...values: string[]) => [key, ...values].join(' '), language: 'en'}));

const locales = join(import.meta.dirname, '../assets/public/_locales');
const signal = {id: 'x', subject: 'a', at: 0, because: [], done: false, until: null};
const changed = new Set(['job-change', 'promotion', 'moved', 'leadership-change', 'insolvency', 'hiring-surge']);

test.each(readdirSync(locales))('every kind of signal shows what it is about: %s', locale => {
	const messages = JSON.parse(readFileSync(join(locales, locale, 'messages.json'), 'utf8'));
	const shown = (kind: (typeof signalKinds)[number], from: string): string => {
		const [key = '', ...values] = signalWords({...signal, kind, from, to: 'After'}).split(' ');
		return messages[key].message.replace(/\$(\d)/gu, (_: string, at: string) => values[Number(at) - 1]);
	};
	for (const kind of signalKinds) {
		if (changed.has(kind)) expect(shown(kind, 'Before'), kind).toMatch(/Before.*After/u);
		else expect(shown(kind, 'Before'), kind).toMatch(/Before|After/u);
		expect(shown(kind, ''), kind).not.toContain('undefined');
	}
	expect(shown('funding', '')).toContain('After');
	for (const kind of ['going-cold', 'after-silence'] as const)
		expect(signalWords({...signal, kind, from: '35', to: ''}), 'a contact without a subject line').not.toBe(
			signalWords({...signal, kind, from: '35', to: 'After'}).replace(' After', ''),
		);
	expect(signalWords({...signal, kind: 'renewal-near', from: '2026-07-01', to: 'x'})).toContain('Jul 1, 2026');
	expect(shown('leadership-change', '')).not.toBe(shown('leadership-change', 'Before'));
});

test('one host tells once, and so does a source that gives no address', () => {
	const said = (source: string, url: string | null) =>
		fact({subject: 'a', field: 'event', value: 'x', source, evidence: {url, quote: null}, seenAt: 1});
	expect(tellers([])).toBe(0);
	expect(
		tellers([
			said('source:gdelt', 'https://www.daily.example/1'),
			said('source:gdelt', 'https://daily.example/2'),
			said('source:gdelt', 'https://jornal.example/2'),
			said('source:sec-edgar', null),
			said('source:sec-edgar', 'javascript:alert(1)'),
		]),
	).toBe(3);
});
