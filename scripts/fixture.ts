// `npm run fixture <site> <case>`: opens a browser for the developer to log in and go to a page, and saves the page in view as a redacted fixture.
// `npm run fixture <site> <case> -- --from saved.html --url https://…` does the same with a page that was saved before.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {createInterface} from 'node:readline/promises';
import {parseArgs} from 'node:util';
import {chromium} from '@playwright/test';
import {findBrowser} from '../tests/tools/browsers.ts';
import {given, redact} from './fixture/redact.ts';
import {progress, say, stop} from './say.ts';

const root = process.env.WINDSHIELD_ROOT ?? path.join(import.meta.dirname, '..');
const usage =
	'npm run fixture <site> <case>, or with `-- --from saved.html --url https://…`: both names in small letters.';

const {values, positionals} = (() => {
	try {
		return parseArgs({allowPositionals: true, options: {from: {type: 'string'}, url: {type: 'string'}}});
	} catch {
		return stop(usage);
	}
})();
const [site = '', name = ''] = positionals;
const {from, url} = values;
if (![site, name].every(word => /^[a-z][a-z0-9-]*$/u.test(word))) stop(usage);
if ((from === undefined) !== (url === undefined))
	stop('A saved page needs the address it had: give both --from and --url.');
if (from !== undefined && !existsSync(from)) stop(`${from} is not there.`);
if (from === undefined && process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
	stop('There is no display to show a browser on: save the page there and give --from and --url.');

const salt = Math.floor(Math.random() * 2 ** 32);
const profile = path.join(root, '.cache/fixture-profile');
const context = await chromium.launchPersistentContext(from === undefined ? profile : '', {
	executablePath: findBrowser('chromium'),
	headless: from !== undefined,
	args: ['--no-sandbox'],
});
try {
	const [page = await context.newPage()] = context.pages();
	if (from !== undefined && url !== undefined) {
		await context.route('**', (route, request) =>
			request.url() === new URL(url).href.replace(/#.*$/u, '')
				? route.fulfill({contentType: 'text/html; charset=utf-8', body: readFileSync(from, 'utf8')})
				: route.abort(),
		);
		await page.goto(url);
	} else {
		const asked = createInterface({input: process.stdin, output: process.stderr});
		await asked.question('Go to the page, then press Enter here. ');
		asked.close();
	}
	const shown = context.pages().at(-1) ?? page; // Missing where every tab was closed
	const {html, url: masked} = await shown.evaluate(redact, given(salt));
	const folder = path.join(root, 'tests/fixtures/sites', site);
	mkdirSync(folder, {recursive: true});
	writeFileSync(path.join(folder, `${name}.html`), html);
	const expected = {url: masked, modelled: 'captured structure', expect: {state: 'ready', sightings: []}};
	writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(expected, null, '\t')}\n`);
	say(`tests/fixtures/sites/${site}/${name}.html`);
	say(`tests/fixtures/sites/${site}/${name}.json`);
	progress('Look through both before you commit: say who is expected. Nothing of the page was sent anywhere.');
} finally {
	await context.close();
}
