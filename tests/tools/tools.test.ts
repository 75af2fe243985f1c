// @vitest-environment node
// The tools themselves, shown with a throw-away extension made on the spot.
import {execFileSync} from 'node:child_process';
import {X509Certificate} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import https from 'node:https';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {selfSigned} from './certificate.ts';
import {launchChromium} from './chromium.ts';
import {browsersFor, count, randomOf} from './counts.ts';
import {launchFirefox} from './firefox.ts';
import {type Replay, startReplay} from './replay.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'windshield-tools-'));
let replay: Replay;

const manifest = {
	manifest_version: 3,
	name: 'Probe',
	version: '1.0',
	background: {service_worker: 'background.js', scripts: ['background.js']},
	permissions: ['activeTab', 'scripting', 'storage'],
	host_permissions: ['https://granted.example/*'],
	optional_host_permissions: ['https://*/*'],
	action: {default_title: 'Probe'},
	browser_specific_settings: {gecko: {id: 'probe@windshield.example'}},
};

// Notes in the session store which page it was clicked on, and what a fetch of its own answered. In about 1 of 25 clicks Chromium's
// page hears of its `activeTab` after the script that needs it (two pipes, no order): a second try is part of using it.
const background = `
const titleOf = tab => chrome.scripting.executeScript({target: {tabId: tab.id}, func: () => document.title});
const soon = () => new Promise(resolve => setTimeout(resolve, 100));
chrome.action.onClicked.addListener(async tab => {
	const [{result}] = await titleOf(tab).catch(() => soon().then(() => titleOf(tab)));
	const reply = await fetch('https://api.example/answer');
	await chrome.storage.session.set({clicked: result, fetched: await reply.text()});
});`;

beforeAll(async () => {
	writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
	writeFileSync(path.join(folder, 'background.js'), background);
	writeFileSync(path.join(folder, 'own.html'), '<!doctype html><title>Own</title><p>Own page</p>');
	replay = await startReplay({
		pages: {
			'https://www.linkedin.com/in/ada': '<!doctype html><title>Ada</title>',
			'http://plain.example/a?b=1': {body: '<!doctype html><title>One</title>', headers: {'x-own': 'yes'}},
			'http://plain.example/a': '<!doctype html><title>Any</title>',
			'https://api.example/answer': request => ({
				body: `${request.method} ${request.url}`,
				type: 'text/plain',
				headers: {'access-control-allow-origin': '*'},
			}),
		},
	});
});

afterAll(async () => {
	await replay.stop();
	rmSync(folder, {recursive: true, force: true});
});

const pagesToVisit: [address: string, title: string, status: number][] = [
	['https://www.linkedin.com/in/ada?trk=x#top', 'Ada', 200],
	['http://plain.example/a?b=1', 'One', 200],
	['http://plain.example/a?b=2', 'Any', 200],
	['https://nobody.example/', '', 404],
];

test('the pinned node runs', () => {
	const {optionalDependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
	expect(new Set(Object.values(optionalDependencies))).toEqual(new Set([process.versions.node]));
});

test('the certificate is one that a strict reader accepts', () => {
	const certificate = new X509Certificate(selfSigned('replay.example').cert);
	expect(certificate.subject).toBe('CN=replay.example');
	expect(certificate.checkHost('replay.example')).toBe('replay.example');
	expect(certificate.verify(certificate.publicKey)).toBe(true);
});

test('counts follow WINDSHIELD_FULL, and the same seed gives the same numbers', () => {
	const full = process.env.WINDSHIELD_FULL === '1';
	expect(count(3, 1000)).toBe(full ? 1000 : 3);
	expect([...browsersFor('a'), ...browsersFor('b')].toSorted()).toEqual(
		full ? ['chromium', 'chromium', 'firefox', 'firefox'] : ['chromium', 'firefox'],
	);
	const [one, same, other] = [randomOf(7), randomOf(7), randomOf(8)].map(next => [next(), next(), next()]);
	expect(one).toEqual(same);
	expect(one).not.toEqual(other);
});

describe('replay', () => {
	const secureGet = (host: string, to: string) =>
		new Promise<{status: number; body: string}>((resolve, reject) => {
			https
				.get({host: '127.0.0.1', port: replay.port, path: to, rejectUnauthorized: false, headers: {host}}, reply => {
					let body = '';
					reply.on('data', chunk => (body += chunk));
					reply.on('end', () => resolve({status: reply.statusCode ?? 0, body}));
				})
				.on('error', reject);
		});

	test('answers TLS and plain HTTP at one port', async () => {
		expect((await secureGet('www.linkedin.com', '/in/ada')).body).toContain('Ada');
		const plain = await fetch(`http://127.0.0.1:${replay.port}/`, {headers: {}});
		expect(plain.status).toBe(404);
	});

	test('records what was asked, and what nobody expected', async () => {
		const before = replay.unexpected().length;
		expect((await secureGet('stranger.example', '/x?y=1')).status).toBe(404);
		expect(replay.unexpected().slice(before)).toMatchObject([
			{host: 'stranger.example', url: 'https://stranger.example/x?y=1', method: 'GET', known: false},
		]);
	});

	test('answers the browser itself with 204 and does not count it', async () => {
		const before = replay.requests.length;
		expect((await secureGet('update.googleapis.com', '/service/update2')).status).toBe(204);
		expect(replay.requests.length).toBe(before);
		expect(replay.browserCalls['update.googleapis.com']).toBeGreaterThan(0);
	});
});

describe.each([
	['none', []],
	['every site', ['https://*/*']],
])('chromium, granted: %s', (_, grant) => {
	test('visits the replayed internet with the extension in it', async () => {
		const chromium = await launchChromium({extension: folder, replay, grant});
		try {
			const page = await chromium.context.newPage();
			for (const [address, title, status] of pagesToVisit) {
				const reply = await page.goto(address);
				expect([address, reply?.status(), await page.title()]).toEqual([address, status, title]);
			}
			await page.goto('https://www.linkedin.com/in/ada');
			const worker = await chromium.worker();
			const {origins} = await worker.evaluate(() => chrome.permissions.getAll());
			expect(origins?.sort()).toEqual([...grant, 'https://granted.example/*']);

			await chromium.clickToolbar(page);
			await expect
				.poll(() => worker.evaluate(() => chrome.storage.session.get()), {timeout: 5000})
				.toEqual({clicked: 'Ada', fetched: 'GET https://api.example/answer'});

			const own = await chromium.context.newPage();
			await own.goto(chromium.url('own.html'));
			expect(await own.textContent('p')).toBe('Own page');
		} finally {
			await chromium.close();
		}
	}, 120_000);
});

test('firefox visits the replayed internet with the extension in it', async () => {
	const firefox = await launchFirefox({extension: folder, replay});
	try {
		const page = await firefox.browser.newPage();
		for (const [address, title, status] of pagesToVisit) {
			const reply = await page.goto(address);
			expect([address, reply?.status(), await page.title()]).toEqual([address, status, title]);
		}
		await page.goto('https://www.linkedin.com/in/ada');
		const own = await firefox.openOwn('own.html');
		expect(await own.evaluate(() => document.querySelector('p')?.textContent)).toBe('Own page');
		const originsNow = () => own.evaluate(() => chrome.permissions.getAll().then(all => all.origins?.sort()));
		expect(await originsNow()).toEqual(['https://granted.example/*']);
		await firefox.grant(['https://*/*']);
		expect(await originsNow()).toEqual(['https://*/*', 'https://granted.example/*']);

		await firefox.clickToolbar(page);
		await expect
			.poll(() => own.evaluate(() => chrome.storage.session.get()), {timeout: 5000})
			.toEqual({clicked: 'Ada', fetched: 'GET https://api.example/answer'});
	} finally {
		await firefox.close();
	}
}, 120_000);

test('no program of the system is needed to make the certificate', () => {
	const node = process.execPath;
	const made = execFileSync(
		node,
		['-e', "import('./tests/tools/certificate.ts').then(m => console.log(m.selfSigned('a.example').cert))"],
		{
			env: {PATH: ''},
			encoding: 'utf8',
		},
	);
	expect(made).toContain('BEGIN CERTIFICATE');
});
