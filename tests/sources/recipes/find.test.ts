// Find: the same as the package that reads the paths, in bounded time on the answers that cost most.
import fc from 'fast-check';
import {JSONPathEnvironment} from 'json-p3';
import {describe, expect, test} from 'vitest';
import {budget, found} from '@/lib/sources/recipe/find';
import {pathOf} from '@/lib/sources/recipe/path';

const names = ['a', 'b', '__proto__', 'constructor', 'length', '0'];
const {tree} = fc.letrec<{tree: unknown}>(tie => ({
	tree: fc.oneof(
		{depthSize: 'small'},
		fc.constantFrom<unknown>(null, true, 0, 1, 'x', ''),
		fc.array(tie('tree'), {maxLength: 4}),
		fc.array(fc.tuple(fc.constantFrom(...names), tie('tree')), {maxLength: 4}).map(pairs =>
			// As JSON.parse does, which makes an own property of any name.
			JSON.parse(
				`{${[...new Map(pairs)].map(([name, part]) => `${JSON.stringify(name)}:${JSON.stringify(part)}`).join(',')}}`,
			),
		),
	),
}));
const segment = fc.constantFrom(
	'.a',
	'.b',
	"['__proto__']",
	'.constructor',
	'.length',
	'[0]',
	'[-1]',
	'[1:]',
	'[::-1]',
	'[:-1:2]',
	'[5:0:-2]',
	'[::0]',
	'[*]',
	'.*',
	'..a',
	'..*',
	'..[0]',
	"['a','b']",
	'[0,*]',
	'[?@.a]',
	'[?@.a==1]',
	'[?!@.b]',
	"[?@.a=='x'||@.b>0]",
	'[?@==0]',
	'[?1<=@[0]]',
);

test('what stands at a path is what the package finds there, in the same order', () => {
	const package_ = new JSONPathEnvironment();
	fc.assert(
		fc.property(tree, fc.array(segment, {maxLength: 4}), (answer, segments) => {
			const text = `$${segments.join('')}`;
			const path = pathOf(text);
			expect(path, text).not.toBeNull();
			const expected = package_.query(text, answer as never).values();
			expect(found(path!, answer, Number.POSITIVE_INFINITY, budget())).toEqual(expected);
		}),
		{numRuns: 2000},
	);
});

test.each([
	'$[?match(@.a, "x")]',
	'$[?search(@.a, "x")]',
	'$[?count(@.*)>1]',
	'$[?@..a]',
	'$[?@.*]',
	'$[?@.a==$.b]',
	'$[?@.a==@.b]',
	'$[?$.a]',
	'$[?$[?$.a]]',
	'$[?@[?@.a]]',
	'a',
	'',
	`$${'.a'.repeat(200)}`,
	'$[',
	`$${'['.repeat(290)}`,
])('%.40s is no path of ours', text => {
	const path = pathOf(text);
	expect(path).toBeNull();
});

describe('2 MB of the worst', () => {
	const nest = (depth: number, inside: string) => `${'['.repeat(depth)}${inside}${']'.repeat(depth)}`;
	const many = (count: number, one: string) => `[${Array(count).fill(one).join(',')}]`;
	const answers: [name: string, text: string][] = [
		['numbers', many(1_000_000, '0')],
		['empty lists', many(660_000, '[]')],
		['one deep well', nest(1_000_000, '')],
		['a wide list in a well', nest(60, Array(900_000).fill('0').join(','))],
		['deep wells', many(32_000, nest(30, '0'))],
		['records', many(50_000, '{"a":{"b":[1,2]},"c":"xxxxxxxxxx"}')],
		['one wide object', `{${Array.from({length: 180_000}, (_, at) => `"k${at}":[]`).join(',')}}`],
	];
	const paths = [
		'$..*',
		'$..nothing',
		'$..a..b..c..d',
		'$..*..*..*',
		'$..*..*..nothing',
		'$..[?@.a.b==1]',
		'$[*][*][*]',
		'$..[::-1].x',
		"$..['a','b','c']..['a','b']",
		`$${'[*,*]'.repeat(40)}`,
		`$${'..*'.repeat(30)}`,
		`$..[?${Array(25).fill('@.a==1').join('||')}]`,
	];

	const spent = (): number => {
		const {user, system} = process.threadCpuUsage();

		return (user + system) / 1000;
	};

	/** Milliseconds of the processor's, the least of three where the first was slow: what else a machine does is no matter of the path's. */
	const least = (work: () => void, most: number): number => {
		const before = spent();
		work();
		const took = spent() - before;

		return took < most ? took : Math.min(...[1, 2].map(() => least(work, Number.POSITIVE_INFINITY)));
	};

	test.each(answers)('%s: any path ends within 200 ms', (_, text) => {
		const answer: unknown = JSON.parse(text);
		// On a machine that nine others use even the processor's time stretches: then no more than parsing takes twice.
		const most = Math.max(200, 2 * least(() => JSON.parse(text), 0));
		for (const one of paths) {
			const path = pathOf(one);
			expect(path, one).not.toBeNull();
			expect(
				least(() => found(path!, answer, 500, budget()), most),
				one,
			).toBeLessThan(most);
		}
	});

	test('a budget that is spent says so', () => {
		const purse = budget();
		expect(found(pathOf('$[*].a')!, JSON.parse(many(1_100_000, '0')), 500, purse)).toEqual([]);
		expect(purse.left).toBeLessThan(0);
	});
});
