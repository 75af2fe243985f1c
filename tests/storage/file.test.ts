// Files that claim to be a store: read whole, or refused with a sentence that says where.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Merge} from '@/lib/domain/merge';
import {parseRows, parseStore} from '@/lib/exchange/store';
import {count, randomOf, seed} from '../tools/counts';
import {
	factRow,
	findRow,
	habitRow,
	handleRow,
	noteRow,
	person,
	signalRow,
	touchRow,
	verdictRow,
	watchRow,
} from './people';

const {id} = person(1);
const [row, other] = [person(2), person(1)];
const merge: Merge = {
	id: row.id,
	subject: id,
	at: 1,
	row,
	said: 1,
	other: {row: other, said: 2},
	tags: [],
	rows: {facts: [], handles: [], notes: [], signals: [], touches: [], verdicts: []},
	asleep: [],
};
const good = () => ({
	format: 'windshield',
	version: 1,
	exportedAt: 1,
	subjects: [person(1)],
	handles: [handleRow(id)],
	facts: [factRow(id, 'first'), factRow(id, 'second')],
	signals: [signalRow(id, 's')],
	touches: [touchRow(id, 'm')],
	notes: [noteRow(id, 'n')],
	verdicts: [verdictRow(id, 'email:other@x.example')],
	merges: [merge],
	watches: [watchRow(id, 'w1'), watchRow(null, 'w2')],
	finds: [findRow('w2')],
	habits: [habitRow('kind:funding')],
});
const text = (change: object) => JSON.stringify({...good(), ...change}, null, '\t');

const whyOf = (input: unknown): string => {
	const parsed = parseStore(input);
	return parsed.ok ? 'read' : parsed.why;
};

test('a good file is read, whole or as what JSON made of it', () => {
	const {format, version, exportedAt, ...rows} = good();
	expect(parseStore(text({}))).toEqual({ok: true, file: {exportedAt, rows, settings: null}});
	expect(parseStore(good())).toEqual(parseStore(`\uFEFF${text({})}`));
	expect(whyOf({format, version, exportedAt})).toBe('read');
});

test('the sentence says what is wrong and where', () => {
	const lineOf = (source: string, part: string) => source.slice(0, source.indexOf(part)).split('\n').length;
	const facts = text({facts: [factRow(id), {...factRow(id), value: ''}]});
	const second = facts.indexOf('"id"', facts.indexOf('"value"')) - 1;
	expect(whyOf(facts)).toBe(
		`"value" cannot be read ("facts", row 2, line ${facts.slice(0, facts.lastIndexOf('{', second)).split('\n').length}).`,
	);
	const notes = text({notes: 'none'});
	expect(whyOf(notes)).toBe(`This part cannot be read: "notes", line ${lineOf(notes, '"notes"')}.`);
	expect(whyOf(text({secrets: []}))).toMatch(/^This part cannot be read: "secrets", line \d+\.$/u);
	expect(whyOf(text({touches: [touchRow('nobody', 'm')]}))).toMatch(
		/^"subject" cannot be read \("touches", row 1, line \d+\)\.$/u,
	);
	expect(whyOf(text({settings: {panel: 1}}))).toMatch(/"settings", line \d+/u);
	expect(whyOf(text({finds: [findRow('w3')]}))).toContain('"watch" cannot be read ("finds", row 1');
	expect(whyOf(text({watches: [watchRow('p00000009', 'w1')]}))).toContain('"subject" cannot be read ("watches", row 1');
	expect(whyOf(text({notes: [{...noteRow(id, 'n'), more: 1}]}))).toContain('"more" cannot be read ("notes", row 1');
	expect(whyOf('{"format":\n"windshield",,')).toMatch(/^The file is not JSON( \(line 2\))?\.$/u);
	expect(whyOf(text({version: 2}))).toBe('The file was written by a newer Windshield.');
	for (const other of [null, 1, [], 'x', '[]', '{}', {}, text({format: 'other'})])
		expect(whyOf(other)).not.toBe('read');
});

test('hostile files are refused and change nothing around them', () => {
	const proto = `{"format":"windshield","version":1,"exportedAt":1,"subjects":[${JSON.stringify(person(1)).replace('{', '{"__proto__":{"polluted":1},')}]}`;
	expect(whyOf(proto)).not.toBe('read');
	expect(whyOf('{"format":"windshield","version":1,"exportedAt":1,"__proto__":{"polluted":1}}')).not.toBe('read');
	expect(
		whyOf(
			`{"format":"windshield","version":1,"exportedAt":1,"settings":${JSON.stringify({exceptions: {}}).replace('{}', '{"__proto__":"page"}')}}`,
		),
	).not.toBe('read');
	expect(({} as {polluted?: number}).polluted).toBeUndefined();

	const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
	expect(whyOf(deep)).not.toBe('read');
	expect(whyOf(`{"format":"windshield","version":1,"exportedAt":1,"notes":[${deep}]}`)).toContain('"notes", row 1');
	const started = performance.now();
	expect(whyOf({...good(), facts: Array.from({length: 1_000_000}, () => null)})).toContain('"facts", row 1');
	expect(whyOf(text({notes: [noteRow(id, 'n', 'x'.repeat(10_000_000))]}))).toContain('"text"');
	expect(performance.now() - started).toBeLessThan(5000);
	expect(() => parseRows({notes: [{}]})).toThrow(TypeError);
	expect(() => parseRows(JSON.parse('{"__proto__": []}'))).toThrow(TypeError);
});

test('whatever it is, it is answered', () => {
	const json = fc.json({maxDepth: 6});
	fc.assert(
		fc.property(json, source => void parseStore(source)),
		{seed: seed(), numRuns: count(500, 20_000)},
	);
	fc.assert(
		fc.property(fc.anything(), value => void parseStore({...good(), facts: [value], settings: value})),
		{seed: seed(), numRuns: count(500, 20_000)},
	);
});

test('a good file with one byte changed is read or refused, never half of it', {timeout: 120_000}, () => {
	const random = randomOf();
	const source = text({});
	let refused = 0;
	for (let round = 0; round < count(300, 10_000); round += 1) {
		const at = Math.floor(random() * source.length);
		const changed = source.slice(0, at) + String.fromCharCode(Math.floor(random() * 128)) + source.slice(at + 1);
		const parsed = parseStore(changed);
		if (!parsed.ok) refused += 1;
		else expect(Object.values(parsed.file.rows).flat()).toHaveLength(13);
	}
	expect(refused).toBeGreaterThan(100);
});
