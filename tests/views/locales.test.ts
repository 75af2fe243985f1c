// Every language is whole: the same keys as the English file, the same placeholders, and only forms it counts in.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(root, 'assets/public/_locales');
type Messages = Record<string, {message: string}>;
const read = (locale: string): Messages => JSON.parse(readFileSync(path.join(folder, locale, 'messages.json'), 'utf8'));

const english = read('en');
const others = readdirSync(folder).filter(locale => locale !== 'en');
const forms = ['zero', 'one', 'two', 'few', 'many'];
const stemOf = (key: string) => /^(.+)_other$/u.exec(key)?.[1];
const stems = Object.keys(english).flatMap(key => stemOf(key) ?? []);
const placeholders = (message: string) => [...new Set(message.match(/\$\d/gu))].sort();

/** A form that this language counts in and English does not, such as `_few`. */
const ownForm = (key: string, language: string): string | null => {
	const [, stem, form] = /^(.+)_([a-z]+)$/u.exec(key) ?? [];
	const counts = new Intl.PluralRules(language).resolvedOptions().pluralCategories as string[];

	return stem && form && stems.includes(stem) && forms.includes(form) && counts.includes(form) ? `${stem}_other` : null;
};

test('English and Portuguese are there', () => {
	expect(others).toContain('pt_BR');
});

describe.each(others)('%s', locale => {
	const messages = read(locale);
	const language = messages.language?.message ?? '';

	test('names its own language', () => {
		expect(language.replace('-', '_').split('_')[0]).toBe(locale.split('_')[0]);
	});

	test('has every key of the English file', () => {
		const missing = Object.keys(english).filter(key => !messages[key]?.message);
		expect(
			missing.filter(key => !key.endsWith('_one')),
			`Write these in _locales/${locale}/messages.json.`,
		).toEqual([]);
	});

	test('has no key that English does not know', () => {
		const strange = Object.keys(messages).filter(key => !english[key] && !ownForm(key, language));
		expect(strange, 'Take these away, or write them in English first.').toEqual([]);
	});

	test('fills in the same values', () => {
		for (const [key, {message}] of Object.entries(messages)) {
			const model = english[key] ?? english[ownForm(key, language) ?? ''];
			expect(placeholders(message), `${locale}: ${key}`).toEqual(placeholders(model?.message ?? ''));
		}
	});
});

describe('English', () => {
	const sources = ['components', 'entrypoints', 'lib/sources/recipe']
		.flatMap(room =>
			readdirSync(path.join(root, room), {recursive: true, encoding: 'utf8'}).map(file => path.join(root, room, file)),
		)
		.filter(file => /\.tsx?$|\/shipped\/.+\.json$/u.test(file))
		.map(file => readFileSync(file, 'utf8'))
		.concat(readFileSync(path.join(root, 'wxt.config.ts'), 'utf8'))
		.join('\n');

	test('has no key that nothing shows', () => {
		const shown = (key: string) =>
			[`'${key}'`, `"${key}"`, `'${key.replace(/_(one|other)$/u, '')}'`, `__MSG_${key}__`].some(name =>
				sources.includes(name),
			) ||
			(key.startsWith('field_') && sources.includes('field_$'));
		expect(Object.keys(english).filter(key => !shown(key))).toEqual([]);
	});

	test('has every key that is asked for by its name', () => {
		const asked = [...sources.matchAll(/getMessage\('(?<key>\w+)'/gu)].map(({groups}) => groups?.key ?? '');
		expect(asked).toContain('edgeTab');
		expect(asked.filter(key => !english[key])).toEqual([]);
	});

	test('has a form for one wherever it counts', () => {
		expect(stems.filter(stem => !english[`${stem}_one`])).toEqual([]);
	});

	test('tells keys apart without regard to case, as browsers do', () => {
		const folded = Object.keys(english).map(key => key.toLowerCase());
		expect(new Set(folded).size).toBe(folded.length);
	});
});

test('no word of command is shown', () => {
	const all = ['en', ...others].flatMap(locale =>
		Object.entries(read(locale)).map(([key, {message}]) => [locale, key, message]),
	);
	const commanding = /\b(tasks?|steps?|stages?|must|required|tarefas?|etapas?|obrigatóri[oa]s?)\b/iu;
	expect(all.filter(([, , message]) => commanding.test(message ?? ''))).toEqual([]);
});
