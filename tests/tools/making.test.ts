// @vitest-environment node
// What makes a site and a fixture to start from: the one agrees with itself, the other holds nobody.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parseHTML} from 'linkedom';
import {afterAll, expect, test} from 'vitest';
import type {Site} from '@/lib/sites/define';

const root = path.join(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'windshield-making-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const run = (script: string, ...args: string[]) =>
	spawnSync(
		process.execPath,
		[`--import=${path.join(root, 'scripts/alias.mjs')}`, path.join(root, 'scripts', script), ...args],
		{encoding: 'utf8', env: {...process.env, WINDSHIELD_ROOT: folder}},
	);
const made = (file: string) => readFileSync(path.join(folder, file), 'utf8');

test('a new site reads its own first fixture, and nothing is overwritten', async () => {
	const {stdout, status} = run('new.ts', 'site', 'acme-desk');
	expect(status).toBe(0);
	expect(stdout).toContain('lib/sites/acme-desk.ts');
	const said = JSON.parse(made('tests/fixtures/sites/acme-desk/person.json'));
	// Its imports are those of the room it belongs to.
	const file = path.join(folder, 'site.ts');
	writeFileSync(file, made('lib/sites/acme-desk.ts').replaceAll("'./", `'${root}/lib/sites/`));
	const {default: site} = (await import(/* @vite-ignore */ file)) as {default: Site};
	const {document} = parseHTML(made('tests/fixtures/sites/acme-desk/person.html'));
	const page = {url: new URL(said.url), document: document as unknown as Document};
	expect(site.matches(page)).toBe(true);
	expect(site.read({...page, url: new URL('https://acme-desk.example/people/somebody-else')})).toBeNull();
	const again = run('new.ts', 'site', 'acme-desk');
	expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('nothing was written')]);
	expect(run('new.ts', 'site', 'Acme Desk').stderr).toContain('small letters');
});

test('a redacted fixture keeps the structure, and no word of anybody', () => {
	const page = `<!doctype html><html lang="en"><head><title>Ada Quillfeather | Fjord Pumps</title><!-- Ada -->
<script type="application/ld+json">{"@type":"Person","name":"Ada Quillfeather","jobTitle":"Chief Valve Officer"}</script>
<script>window.me = 'Ada Quillfeather'</script></head>
<body><main class="profile" data-testid="card" data-owner="Quillfeather" onclick="ada()"><h1 id="top">Ada Quillfeather</h1>
<a href="https://www.acme.example/in/ada-quillfeather" style="color: red; display: none">Ada 4711</a></main></body></html>`;
	const saved = path.join(folder, 'saved.html');
	writeFileSync(saved, page);
	const {stderr, status} = run(
		'fixture.ts',
		'acme',
		'person',
		'--from',
		saved,
		'--url',
		'https://www.acme.example/in/ada-quillfeather',
	);
	expect(stderr).not.toMatch(/Error/u);
	expect(status).toBe(0);
	const html = made('tests/fixtures/sites/acme/person.html');
	const {url} = JSON.parse(made('tests/fixtures/sites/acme/person.json'));
	expect(`${html}${url}`).not.toMatch(/\bada\b|quillfeather|fjord|valve|4711|onclick|color/iu);
	const {document} = parseHTML(html);
	const heading = document.querySelector('main.profile[data-testid=card] > h1#top')?.textContent ?? '';
	expect(heading).toMatch(/^[A-Z][a-z]{2} [A-Z][a-z]{11}$/u);
	// What agreed before agrees still: the title, the structured data and the slug of the address.
	expect(document.title.split(' | ')[0]).toBe(heading);
	expect(html).toContain(`"name":"${heading}"`);
	expect(new URL(url).host).toBe('www.acme.example');
	expect(document.querySelector('a')?.getAttribute('href')).toBe(url);
	expect(url).toContain(`/in/${heading.toLowerCase().replace(' ', '-')}`);
	expect(document.querySelector('a')?.getAttribute('style')).toBe('display: none');
}, 60_000);

test('what is missing is said in one sentence', () => {
	expect(run('fixture.ts', 'acme').stderr).toContain('npm run fixture');
	expect(run('fixture.ts', 'acme', 'one', '--from', '/nowhere.html').stderr).toContain('address');
});
