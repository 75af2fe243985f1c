// The build: what the browsers are asked for, and how heavy each world is. A manifest that grows is loud.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {places} from '@/lib/domain/place';

const output = join(import.meta.dirname, '..', '.output');
const builds = {chrome: join(output, 'chrome-mv3'), firefox: join(output, 'firefox-mv3')};

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
const gz = (path: string) => gzipSync(readFileSync(path), {level: 9}).length;

/** The scripts a page of ours loads before it shows anything, by its own markup and their static imports. */
const firstLoad = (folder: string, page: string): string[] => {
	const seen = new Set<string>();
	const visit = (file: string) => {
		if (seen.has(file)) return;

		seen.add(file);
		const text = readFileSync(join(folder, file), 'utf8');
		const found = file.endsWith('.html')
			? text.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/gu)
			: text.matchAll(/(?:^|[;}\s])import(?:[\s\w{},*$]*from)?\s*["']\.\/([^"']+\.js)["']/gu);
		for (const [, to] of found) if (to) visit(file.endsWith('.html') ? to : join(file, '..', to));
	};
	visit(page);
	return [...seen];
};

test.each(Object.entries(builds))('the %s build is there', (_, folder) => {
	expect(existsSync(join(folder, 'manifest.json')), 'Build first: npm run build').toBe(true);
});

describe.each(Object.entries(builds))('%s', (browser, folder) => {
	test('asks for no more than it did', () => {
		const {
			permissions,
			host_permissions,
			optional_host_permissions,
			optional_permissions,
			content_security_policy,
			web_accessible_resources,
			content_scripts,
			externally_connectable,
			commands,
			incognito,
		} = manifestOf(folder);
		expect({
			permissions,
			host_permissions,
			optional_host_permissions,
			optional_permissions,
			content_security_policy,
			web_accessible_resources,
			content_scripts,
			externally_connectable,
			commands,
			incognito,
		}).toMatchSnapshot();
	});

	test('opens one page to the web, and only the one that shows nothing without its token', () => {
		const {web_accessible_resources: open} = manifestOf(folder);
		expect(open).toHaveLength(1);
		expect(open[0].resources).toEqual(['panel.html']);
		expect(open[0].use_dynamic_url).toBe(browser === 'chrome' ? true : undefined);
	});

	test('stays within its budgets, in bytes after gzip', () => {
		const views = Object.fromEntries(
			['panel', 'popup', 'options', 'welcome', 'call', 'paper', 'streams'].map(view => [
				view,
				firstLoad(folder, `${view}.html`).reduce((sum, file) => sum + gz(join(folder, file)), 0),
			]),
		);
		const sensors = Object.fromEntries(
			[...places, 'bound'].map(place => [place, gz(join(folder, `sensor-${place}.js`))]),
		);
		const gate = gz(join(folder, 'gate.js'));
		const keeper = gz(join(folder, 'background.js'));
		console.info(
			`${browser}: gate ${gate}, sensors ${JSON.stringify(sensors)}, keeper ${keeper}, ${JSON.stringify(views)}`,
		);
		// A page pays for the sites of its own place; those of many sites are let over ten.
		for (const [place, bytes] of Object.entries(sensors))
			expect(bytes, `The sensor of ${place} is parsed by every page of it.`).toBeLessThanOrEqual(
				(place === 'linkedin' || place === 'mail' ? 10 : 20) * 1024,
			);
		expect(gate, 'The gate stands in every page, and knows the addresses of those about nobody.').toBeLessThanOrEqual(
			3 * 1024,
		);
		expect(gz(join(folder, 'wait.js')), 'What waits does nothing but wait.').toBeLessThanOrEqual(0.5 * 1024);
		expect(
			keeper,
			'The keeper wakes for every page: 188 KB at most. What no page waits for is asked for by `import()`.',
		).toBeLessThanOrEqual(188 * 1024);
		expect(views.panel, 'The panel paints within 300 ms: 110 KB at most.').toBeLessThanOrEqual(110 * 1024);
		for (const view of ['popup', 'call', 'paper', 'streams']) expect(views[view], view).toBeLessThanOrEqual(110 * 1024);
	});

	test('says of every script in a page that all of it runs, and gives none a name there', () => {
		for (const script of ['gate', 'wait', 'posts', ...[...places, 'bound'].map(place => `sensor-${place}`)])
			expect(readFileSync(join(folder, `${script}.js`), 'utf8'), script).toMatch(
				/^\/\/# allFunctionsCalledOnLoad\n\(function/u,
			);
	});

	test('carries no script from text and no name of the framework in the page', () => {
		for (const place of places)
			expect(readFileSync(join(folder, `sensor-${place}.js`), 'utf8')).not.toMatch(
				/wxt:|content-script-started|postMessage|\beval\(|new Function/u,
			);
		for (const file of readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.js')))
			expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(/\beval\(/u);
	});
});
